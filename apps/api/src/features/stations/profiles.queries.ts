import { inLocale, type Locale } from '@diandan/domain/decision';
import type { Profile } from '@diandan/domain/network';
import type { Sql } from '../../database/sql.js';
import type { ProfileType, StationKindType, StationStatusType, StationTierType } from './station.type.js';

/** A profile in one language, with its parts at hand by key. */
export interface ProfileView extends ProfileType {
  readonly tierByKey: ReadonlyMap<string, StationTierType>;
  readonly kindByKey: ReadonlyMap<string, StationKindType>;
  readonly statusByKey: ReadonlyMap<string, StationStatusType>;
}

/** The profiles of the database. They are few and never change once written, so they are read once and kept. */
export interface Profiles {
  /** The profile as the domain knows it. */
  of(key: string): Promise<Profile>;
  /** The profiles that these rows name, in one language; rows that were read without their profile name none. */
  views(rows: Iterable<{ readonly profile_key?: string }>, locale: Locale): Promise<ReadonlyMap<string, ProfileView>>;
}

const byKey = <Part extends { readonly key: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.key, part]));

function viewOf(profile: Profile, locale: Locale): ProfileView {
  const name = (words: Profile['name']) => inLocale(words, locale);
  const tiers = profile.tiers.map((tier) => ({ rank: tier.rank, key: tier.key, name: name(tier.name) }));
  const kinds = profile.kinds.map((kind) => ({ key: kind.key, name: name(kind.name) }));
  const statuses = profile.statuses.map((status) => ({
    key: status.key,
    name: name(status.name),
    countsAs: status.countsAs,
  }));
  return {
    key: profile.key,
    name: name(profile.name),
    tiers,
    kinds,
    statuses,
    tierByKey: byKey(tiers),
    kindByKey: byKey(kinds),
    statusByKey: byKey(statuses),
  };
}

/** Profiles over the reading connection. */
export function createProfiles(sql: Sql): Profiles {
  const profiles = new Map<string, Profile>();
  const views = { 'zh-CN': new Map<string, ProfileView>(), en: new Map<string, ProfileView>() } satisfies Record<
    Locale,
    Map<string, ProfileView>
  >;

  async function read(): Promise<void> {
    for (const { content } of await sql.all<{ content: string }>('SELECT content FROM profiles')) {
      const profile = JSON.parse(content) as Profile;
      profiles.set(profile.key, profile);
      for (const locale of ['zh-CN', 'en'] as const) views[locale].set(profile.key, viewOf(profile, locale));
    }
  }

  return {
    async of(key) {
      if (!profiles.has(key)) await read();
      const profile = profiles.get(key);
      if (profile === undefined) throw new Error(`there is no profile ${key}`);
      return profile;
    },
    async views(rows, locale) {
      const known = views[locale];
      for (const { profile_key: key } of rows) {
        if (key === undefined || known.has(key)) continue;
        await read();
        break;
      }
      return known;
    },
  };
}
