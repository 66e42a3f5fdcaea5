import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who serves: staff or volunteer. */
@Entity('workers')
@Index('workers_by_path', ['stationPath', 'id'])
@Index('workers_by_station', ['stationId'])
@Index('workers_by_name', ['name', 'id'])
export class WorkerRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  pinyin!: string;

  @Column({ type: 'text' })
  initials!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text' })
  skills!: string;

  @Column({ type: 'text' })
  certificates!: string;

  @Column({ name: 'is_certified', type: 'integer' })
  isCertified!: number;

  @Column({ name: 'onboarded_on', type: 'text', nullable: true })
  onboardedOn!: string | null;

  @Column({ name: 'weekly_availability', type: 'text' })
  weeklyAvailability!: string;

  @Column({ name: 'caseload_cap', type: 'integer' })
  caseloadCap!: number;

  @Column({ name: 'open_cases', type: 'integer', default: 0 })
  openCases!: number;

  @Column({ name: 'rating_sum', type: 'integer', default: 0 })
  ratingSum!: number;

  @Column({ name: 'rating_count', type: 'integer', default: 0 })
  ratingCount!: number;

  /** Offers this worker has answered, and how many of the answers were yes. */
  @Column({ name: 'offers_answered', type: 'integer', default: 0 })
  offersAnswered!: number;

  @Column({ name: 'offers_accepted', type: 'integer', default: 0 })
  offersAccepted!: number;

  @Column({ type: 'text', nullable: true })
  team!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;
}

/** A person who may order or be served. Everything here is personal data and leaves the server masked. */
@Entity('residents')
@Index('residents_by_path', ['stationPath', 'id'])
export class ResidentRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  @Column({ name: 'division_code', type: 'text' })
  divisionCode!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'id_number', type: 'text', nullable: true })
  idNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'born_on', type: 'text', nullable: true })
  bornOn!: string | null;

  /** Every membership of the person, as JSON; `resident_categories` finds people by it. */
  @Column({ type: 'text' })
  categories!: string;

  @Column({ name: 'household_key', type: 'text', nullable: true })
  householdKey!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;
}

/** Who belongs to a category when: the memberships of the register, laid out so that an index answers for any day. */
@Entity('resident_categories')
@Index('resident_categories_by_day', ['categoryKey', 'since', 'until', 'residentId'])
export class ResidentCategoryRecord {
  @PrimaryColumn({ name: 'resident_id', type: 'text' })
  residentId!: string;

  @PrimaryColumn({ name: 'category_key', type: 'text' })
  categoryKey!: string;

  @PrimaryColumn({ type: 'text' })
  since!: string;

  @Column({ type: 'text', nullable: true })
  until!: string | null;
}
