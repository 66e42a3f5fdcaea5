import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Someone who can sign in. */
@Entity('accounts')
@Index('accounts_by_username', ['username'], { unique: true })
// Over LOWER(username), which no record class can say: the migration alone makes it.
@Index('accounts_by_lower_username', { synchronize: false })
@Index('accounts_by_worker', ['workerId'], { unique: true, where: 'worker_id IS NOT NULL' })
@Index('accounts_by_resident', ['residentId'], { unique: true, where: 'resident_id IS NOT NULL' })
export class AccountRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  username!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ name: 'worker_id', type: 'text', nullable: true })
  workerId!: string | null;

  @Column({ name: 'resident_id', type: 'text', nullable: true })
  residentId!: string | null;

  @Column({ name: 'locality_key', type: 'text', nullable: true })
  localityKey!: string | null;

  @Column({ name: 'is_demo', type: 'integer', default: 0 })
  isDemo!: number;

  @Column({ name: 'is_disabled', type: 'integer', default: 0 })
  isDisabled!: number;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;
}

/** A role held at a station; its scope is that station's subtree. */
@Entity('grants')
@Index('grants_by_account', ['accountId'])
@Index('grants_once', ['accountId', 'role', 'stationId'], { unique: true })
export class GrantRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'station_id', type: 'text', nullable: true })
  stationId!: string | null;

  @Column({ name: 'station_path', type: 'text', nullable: true })
  stationPath!: string | null;
}

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('sessions')
@Index('sessions_by_account', ['accountId'])
export class SessionRecord {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId!: string;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;

  @Column({ name: 'last_seen_at', type: 'bigint' })
  lastSeenAt!: number;

  @Column({ name: 'expires_at', type: 'bigint' })
  expiresAt!: number;
}

/** Failed attempts to sign in, per account name and per address; they survive a restart. */
@Entity('sign_in_failures')
export class SignInFailureRecord {
  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ type: 'bigint' })
  since!: number;

  @Column({ name: 'locked_until', type: 'bigint', nullable: true })
  lockedUntil!: number | null;
}

/** What was looked at or done, by whom and why. Written in the same transaction, never changed. */
@Entity('audit_log')
export class AuditRecord {
  @PrimaryGeneratedColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'bigint' })
  at!: number;

  @Column({ name: 'account_id', type: 'text', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'target_type', type: 'text', nullable: true })
  targetType!: string | null;

  @Column({ name: 'target_id', type: 'text', nullable: true })
  targetId!: string | null;

  @Column({ name: 'station_path', type: 'text', nullable: true })
  stationPath!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}

/** The first answer to a keyed mutation; a repeated key gets it again and has no second effect. */
@Entity('idempotency_keys')
export class IdempotencyRecord {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  @PrimaryColumn({ type: 'text' })
  operation!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ name: 'request_hash', type: 'text' })
  requestHash!: string;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ name: 'created_at', type: 'bigint' })
  createdAt!: number;
}

/** Numbers given out one by one, such as ticket numbers of a day. */
@Entity('counters')
export class CounterRecord {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  value!: number;
}

/** Events waiting to be told to subscribers; the sequence is their order. */
@Entity('outbox')
export class OutboxRecord {
  @PrimaryGeneratedColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  @Column({ type: 'text' })
  payload!: string;

  @Column({ type: 'bigint' })
  at!: number;
}
