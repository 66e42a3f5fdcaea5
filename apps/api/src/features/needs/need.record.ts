import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that people need, whether the menu answers it or not. */
@Entity('needs')
@Index('needs_by_path', ['stationPath', 'listKey', 'id'])
@Index('needs_by_kept', ['mergedIntoId'])
export class NeedRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  text!: string;

  /** Keys as a JSON list. */
  @Column({ name: 'client_categories', type: 'text' })
  clientCategories!: string;

  /** Keys as a JSON list. */
  @Column({ type: 'text' })
  domains!: string;

  @Column({ name: 'people_count', type: 'integer', nullable: true })
  peopleCount!: number | null;

  @Column({ name: 'heard_on', type: 'text' })
  heardOn!: string;

  @Column({ type: 'text', nullable: true })
  evidence!: string | null;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Who said so: for the station to ask back, never part of a list. */
  @Column({ name: 'resident_id', type: 'text', nullable: true })
  residentId!: string | null;

  @Column({ name: 'merged_into_id', type: 'text', nullable: true })
  mergedIntoId!: string | null;

  /** What lists are sorted by: what waits for an answer first, the latest first. */
  @Column({ name: 'list_key', type: 'text' })
  listKey!: string;

  @Column({ name: 'recorded_at', type: 'bigint' })
  recordedAt!: number;

  @Column({ type: 'integer' })
  version!: number;
}

/** An item that answers a need. */
@Entity('need_items')
@Index('need_items_by_item', ['itemId', 'needId'])
export class NeedItemRecord {
  @PrimaryColumn({ name: 'need_id', type: 'text' })
  needId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'text' })
  itemId!: string;
}

/** One step with a need: who wrote it down, linked, planned, dismissed, reopened or merged it, and why. */
@Entity('need_events')
export class NeedEventRecord {
  @PrimaryColumn({ name: 'need_id', type: 'text' })
  needId!: string;

  /** The version that the step led to. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'bigint' })
  at!: number;

  @Column({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
