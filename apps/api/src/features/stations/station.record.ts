import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A locality's way of doing things, as data: tiers, kinds and statuses with their own names. */
@Entity('profiles')
export class ProfileRecord {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  content!: string;
}

/** A place of the social-work network. `sub_*` columns sum the whole subtree, itself included. */
@Entity('stations')
@Index('stations_by_path', ['path'], { unique: true })
@Index('stations_by_code', ['code'], { unique: true })
@Index('stations_by_parent', ['parentId', 'path'])
@Index('stations_by_division', ['divisionCode'])
@Index('stations_by_pinyin', ['pinyin'])
@Index('stations_by_initials', ['initials'])
export class StationRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  path!: string;

  @Column({ type: 'integer' })
  depth!: number;

  @Column({ name: 'parent_id', type: 'text', nullable: true })
  parentId!: string | null;

  @Column({ name: 'profile_key', type: 'text' })
  profileKey!: string;

  @Column({ name: 'tier_key', type: 'text', nullable: true })
  tierKey!: string | null;

  @Column({ name: 'tier_rank', type: 'integer', nullable: true })
  tierRank!: number | null;

  @Column({ name: 'kind_key', type: 'text' })
  kindKey!: string;

  @Column({ name: 'status_key', type: 'text' })
  statusKey!: string;

  @Column({ name: 'division_code', type: 'text' })
  divisionCode!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  pinyin!: string;

  @Column({ type: 'text' })
  initials!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'opening_hours', type: 'text', nullable: true })
  openingHours!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'is_illustrative', type: 'integer', default: 0 })
  isIllustrative!: number;

  @Column({ name: 'child_count', type: 'integer', default: 0 })
  childCount!: number;

  @Column({ name: 'last_child_number', type: 'integer', default: 0 })
  lastChildNumber!: number;

  @Column({ name: 'sub_stations', type: 'integer', default: 1 })
  subStations!: number;

  @Column({ name: 'sub_operating', type: 'integer', default: 0 })
  subOperating!: number;

  @Column({ name: 'sub_workers', type: 'integer', default: 0 })
  subWorkers!: number;

  @Column({ name: 'sub_certified', type: 'integer', default: 0 })
  subCertified!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
