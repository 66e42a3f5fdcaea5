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
  readonly categoryKeys: readonly string[];
  readonly version: number;
}
