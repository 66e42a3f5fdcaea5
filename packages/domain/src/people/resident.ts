import type { CategoryMembership } from './memberships.js';

/** A person who may order or be served. */
export interface Resident {
  readonly id: string;
  readonly stationId: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly address: string | null;
  /** The birthday, written YYYY-MM-DD. */
  readonly bornOn: string | null;
  /** The client categories (服务对象类别) the person belongs to and belonged to, the earliest first. */
  readonly memberships: readonly CategoryMembership[];
  /** With whom the person lives (家庭结构); null where that is not known. */
  readonly householdKey: string | null;
  readonly version: number;
}
