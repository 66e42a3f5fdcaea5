import { may } from '@diandan/domain/access';
import {
  categoriesOn,
  type CategoryMembership,
  maskAddress,
  maskBirthday,
  maskIdNumber,
  maskName,
  maskPhone,
  type Resident,
} from '@diandan/domain/people';
import type { RequestContext } from '../../graphql/context.js';
import { termView, termViewsOf } from '../terms/index.js';
import type { ResidentType } from './resident.type.js';

/** A row of `residents`. */
export interface ResidentRow {
  readonly id: string;
  readonly station_id: string;
  readonly station_path: string;
  readonly division_code: string;
  readonly name: string;
  readonly phone: string | null;
  readonly id_number: string | null;
  readonly address: string | null;
  readonly born_on: string | null;
  readonly categories: string;
  readonly household_key: string | null;
  readonly version: number;
}

/** The columns that a view is made from. */
export const residentColumns = `r.id, r.station_id, r.station_path, r.division_code, r.name, r.phone, r.id_number,
  r.address, r.born_on, r.categories, r.household_key, r.version`;

/** A resident as resolvers see it: masked before it leaves this file. */
export interface ResidentView extends ResidentType {
  readonly stationPath: string;
}

const masked = (mask: (text: string) => string, text: string | null): string | null =>
  text === null ? null : mask(text);

/** Makes the masked view of a resident. */
export function residentView(
  row: ResidentRow,
  { viewer, terms }: Pick<RequestContext, 'viewer' | 'terms'>,
  today: string,
): ResidentView {
  const memberships = JSON.parse(row.categories) as readonly CategoryMembership[];
  return {
    __typename: 'Resident',
    id: row.id,
    name: maskName(row.name),
    phone: masked(maskPhone, row.phone),
    idNumber: masked(maskIdNumber, row.id_number),
    address: masked(maskAddress, row.address),
    bornOn: masked(maskBirthday, row.born_on),
    categories: termViewsOf('CLIENT_CATEGORY', categoriesOn(memberships, today, terms)),
    categoryMemberships: memberships.map(({ categoryKey, since, until }) => ({
      category: termView('CLIENT_CATEGORY', categoryKey),
      since,
      until,
    })),
    household: row.household_key === null ? null : termView('HOUSEHOLD', row.household_key),
    version: row.version,
    viewerCanEdit: viewer !== null && may(viewer, 'RESIDENT_EDIT', row.station_path),
    viewerCanReveal: viewer !== null && may(viewer, 'RESIDENT_REVEAL', row.station_path),
    stationId: row.station_id,
    divisionCode: row.division_code,
    stationPath: row.station_path,
  };
}

/** A resident as the domain knows it. */
export const residentToDomain = (row: ResidentRow): Resident => ({
  id: row.id,
  stationId: row.station_id,
  divisionCode: row.division_code,
  name: row.name,
  phone: row.phone,
  idNumber: row.id_number,
  address: row.address,
  bornOn: row.born_on,
  memberships: JSON.parse(row.categories) as readonly CategoryMembership[],
  householdKey: row.household_key,
  version: row.version,
});
