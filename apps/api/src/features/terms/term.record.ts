import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry of a dictionary as it is now. Nothing is ever deleted, since rows name entries by their keys. */
@Entity('terms')
export class TermRecord {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  zh!: string;

  @Column({ type: 'text' })
  en!: string;

  @Column({ name: 'parent_key', type: 'text', nullable: true })
  parentKey!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'is_retired', type: 'integer', default: 0 })
  isRetired!: number;

  @Column({ name: 'merged_into_key', type: 'text', nullable: true })
  mergedIntoKey!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}

/** What an entry was after each edit, by whom and when. */
@Entity('term_versions')
export class TermVersionRecord {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'bigint' })
  at!: number;

  @Column({ name: 'actor_account_id', type: 'text' })
  actorAccountId!: string;

  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  @Column({ type: 'text' })
  zh!: string;

  @Column({ type: 'text' })
  en!: string;

  @Column({ name: 'parent_key', type: 'text', nullable: true })
  parentKey!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'is_retired', type: 'integer' })
  isRetired!: number;

  @Column({ name: 'merged_into_key', type: 'text', nullable: true })
  mergedIntoKey!: string | null;
}
