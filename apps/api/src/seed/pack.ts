import type { LocalityPack } from '@diandan/localities';

/** What seeding needs of a pack; the worlds of the tests are such packs too. */
export type SeedPack = Omit<LocalityPack, 'key' | 'figures' | 'sources' | 'denominators'> & { readonly key: string };
