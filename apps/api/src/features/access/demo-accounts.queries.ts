import type { Role } from '@diandan/domain/access';
import { inLocale, type Locale } from '@diandan/domain/decision';
import type { Profile } from '@diandan/domain/network';
import type { Sql } from '../../database/sql.js';
import type { DemoAccountType } from './access.type.js';

/** The demo accounts that a visitor may enter. */
export interface DemoAccounts {
  all(locale: Locale): Promise<DemoAccountType[]>;
}

interface Row {
  readonly username: string;
  readonly display_name: string;
  readonly locality_key: string;
  readonly role: Role;
  readonly station_id: string;
  readonly profile: string;
}

/** Reads them from the database, in the order in which they were seeded; there are none outside demo mode. */
export const createDemoAccounts = (sql: Sql, demo: boolean): DemoAccounts => ({
  async all(locale) {
    if (!demo) return [];
    const rows = await sql.all<Row>(
      `SELECT a.username, a.display_name, a.locality_key, g.role, g.station_id, p.content AS profile
       FROM accounts a
       JOIN grants g ON g.account_id = a.id
       JOIN stations s ON s.id = g.station_id
       JOIN profiles p ON p.key = s.profile_key
       WHERE a.is_demo = 1 AND a.is_disabled = 0 AND a.locality_key IS NOT NULL ORDER BY a.id`,
    );
    return rows.map((row) => ({
      username: row.username,
      displayName: row.display_name,
      role: row.role,
      locality: row.locality_key,
      localityName: localityName(row.profile, locale),
      stationId: row.station_id,
    }));
  },
});

const localityName = (profile: string, locale: Locale): string => {
  const { name } = JSON.parse(profile) as Profile;
  return inLocale(name, locale);
};
