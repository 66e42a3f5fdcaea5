import type { LocalityPack } from '@diandan/localities';
import type { ProgressStep } from '../commands/progress.js';
import type { Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';

/** Tells how far a seeding task has come. */
export type OnStep = (step: ProgressStep) => void;

/** Loads divisions of the whole country down to townships, once. */
export async function seedReference(_parts: FeatureParts, _onStep: OnStep): Promise<void> {}

/** What seeding needs of a pack; the worlds of the tests are such packs too. */
export type SeedPack = Omit<LocalityPack, 'key' | 'figures' | 'sources' | 'denominators'> & { readonly key: string };

/** Loads one locality: profile, stations, menu, people, accounts (demo accounts get `passwordHash`). Used by the demo and by the tests' worlds. */
export async function seedPack(_parts: FeatureParts, _pack: SeedPack, _passwordHash: string): Promise<void> {}

/** Loads reference data, both localities and a month of requests into an EMPTY database; does nothing on any other. */
export async function seedDemo(_parts: FeatureParts, _onStep: OnStep): Promise<void> {}

/** Loads the villages of one province ('51') or of all; answers how many were new. */
export async function seedVillages(_parts: FeatureParts, _province: string, _onStep: OnStep): Promise<number> {
  return 0;
}

/** Opens the root station of a new network for `diandan setup` (standard profile); null when there is no such division. */
export async function seedRootStation(
  _tx: Transaction,
  _parts: FeatureParts,
  _root: { readonly divisionCode: string; readonly name: string },
): Promise<{ readonly stationId: string; readonly stationPath: string } | null> {
  return null;
}
