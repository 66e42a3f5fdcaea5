import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One version of one service item; an order keeps the version that it was made on. */
@Entity('service_items')
export class ServiceItemRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;

  /** All that the menu says of it, as JSON with sorted keys, so that equal contents are equal texts. */
  @Column({ type: 'text' })
  content!: string;

  /** 1 for what a station's own changes made of a published item when it was ordered there. */
  @Column({ name: 'is_local', type: 'integer', default: 0 })
  isLocal!: number;

  /** From when its menu holds; null for what is local, and for what was announced and taken back. */
  @Column({ name: 'valid_from', type: 'bigint', nullable: true })
  validFrom!: number | null;
}

/** What a station ever published: its lines under each of their numbers, and its headings. Spares reading old menus. */
@Entity('published_entries')
export class PublishedEntryRecord {
  @PrimaryColumn({ name: 'station_id', type: 'text' })
  stationId!: string;

  /** LINE or CATEGORY. */
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  /** The id of the item or of the heading. */
  @PrimaryColumn({ name: 'entry_id', type: 'text' })
  entryId!: string;

  @PrimaryColumn({ type: 'text' })
  number!: string;

  /** The first version of the menu in which it stood so. */
  @Column({ type: 'integer' })
  version!: number;
}

/** A menu of one station in one version, from draft to publication. */
@Entity('menus')
@Index('menus_by_station', ['stationId', 'version'], { unique: true })
@Index('menus_in_force', ['stationId', 'effectiveFrom', 'version'], { where: "state = 'PUBLISHED'" })
@Index('menus_open', ['stationId'], { unique: true, where: "state IN ('DRAFT', 'IN_REVIEW')" })
export class MenuRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  state!: string;

  /** What stands in it, as JSON; it never changes again once it is published. */
  @Column({ type: 'text' })
  content!: string;

  /** Who changed which field last, and which conflicts are open, as JSON; null once it is published. */
  @Column({ type: 'text', nullable: true })
  draft!: string | null;

  /** Grows with every change of a draft. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ name: 'based_on_id', type: 'text', nullable: true })
  basedOnId!: string | null;

  /** The accounts that have changed the draft, as a JSON list: none of them may publish it. */
  @Column({ name: 'editor_ids', type: 'text' })
  editorIds!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'created_by', type: 'text', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'submitted_at', type: 'bigint', nullable: true })
  submittedAt!: number | null;

  @Column({ name: 'submitted_by', type: 'text', nullable: true })
  submittedBy!: string | null;

  @Column({ name: 'published_at', type: 'bigint', nullable: true })
  publishedAt!: number | null;

  @Column({ name: 'published_by', type: 'text', nullable: true })
  publishedBy!: string | null;

  /** From when a published menu is in force. */
  @Column({ name: 'effective_from', type: 'bigint', nullable: true })
  effectiveFrom!: number | null;
}

/** One step in the life of a menu: who started, submitted, returned or published it, when and why. */
@Entity('menu_events')
export class MenuEventRecord {
  @PrimaryColumn({ name: 'menu_id', type: 'text' })
  menuId!: string;

  @PrimaryColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'bigint' })
  at!: number;

  @Column({ name: 'account_id', type: 'text', nullable: true })
  accountId!: string | null;

  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** Somebody has looked at an item and found it still right; the newest one counts. */
@Entity('item_checks')
export class ItemCheckRecord {
  @PrimaryColumn({ name: 'item_id', type: 'text' })
  itemId!: string;

  @PrimaryColumn({ type: 'bigint' })
  at!: number;

  @Column({ name: 'account_id', type: 'text', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
