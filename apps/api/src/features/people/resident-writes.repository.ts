import type { CategoryMembership, Resident } from '@diandan/domain/people';
import { insertMany } from '../../database/insert-many.js';
import type { SqlValue, Transaction } from '../../database/sql.js';

const written = (resident: Resident) => ({
  name: resident.name,
  phone: resident.phone,
  id_number: resident.idNumber,
  address: resident.address,
  born_on: resident.bornOn,
  categories: JSON.stringify(resident.memberships),
  household_key: resident.householdKey,
  version: resident.version,
});

/** The columns of `resident_categories`. */
export const membershipColumns = ['resident_id', 'category_key', 'since', 'until'] as const;

/** The rows of `resident_categories` for a person. */
export const membershipRows = (residentId: string, memberships: readonly CategoryMembership[]): SqlValue[][] =>
  memberships.map(({ categoryKey, since, until }) => [residentId, categoryKey, since, until]);

/** Writes a new resident. */
export async function insertResident(
  tx: Transaction,
  resident: Resident,
  facts: { readonly stationPath: string; readonly at: number },
): Promise<void> {
  const row = {
    id: resident.id,
    station_id: resident.stationId,
    station_path: facts.stationPath,
    division_code: resident.divisionCode,
    created_at: facts.at,
    ...written(resident),
  };
  const columns = Object.keys(row);
  await tx.run(
    `INSERT INTO residents (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
  await insertMany(tx, 'resident_categories', membershipColumns, membershipRows(resident.id, resident.memberships));
}

/** Writes the changes of a resident if the entry still has the version that they were decided on. */
export async function saveResident(tx: Transaction, resident: Resident, expectedVersion: number): Promise<boolean> {
  const row = written(resident);
  const touched = await tx.run(
    `UPDATE residents SET ${Object.keys(row)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ? AND version = ?`,
    [...Object.values(row), resident.id, expectedVersion],
  );
  if (touched !== 1) return false;
  await tx.run('DELETE FROM resident_categories WHERE resident_id = ?', [resident.id]);
  await insertMany(tx, 'resident_categories', membershipColumns, membershipRows(resident.id, resident.memberships));
  return true;
}
