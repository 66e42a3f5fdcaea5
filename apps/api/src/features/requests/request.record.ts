import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One wish for one item; the loop runs on it. */
@Entity('service_requests')
@Index('requests_by_ticket', ['ticketNo'], { unique: true })
@Index('requests_by_root', ['rootPath', 'orderedAt', 'id'])
@Index('requests_by_root_state', ['rootPath', 'state', 'orderedAt', 'id'])
@Index('requests_by_root_due', ['rootPath', 'isOpen', 'dueAt', 'id'])
@Index('requests_by_root_urgency', ['rootPath', 'isOpen', 'urgencyRank', 'id'])
@Index('requests_by_station', ['stationId', 'state', 'orderedAt', 'id'])
@Index('requests_by_path', ['stationPath', 'state'])
@Index('requests_by_resident', ['residentId', 'orderedAt', 'id'])
@Index('requests_by_orderer', ['ordererAccountId', 'orderedAt', 'id'])
@Index('requests_by_orderer_resident', ['ordererResidentId', 'orderedAt', 'id'])
@Index('requests_due', ['stationPath', 'dueAt'], { where: 'is_open = 1 AND due_at IS NOT NULL' })
export class ServiceRequestRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'ticket_no', type: 'text' })
  ticketNo!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  /** Path of the root of the network: lists of a whole locality walk an index that begins with it. */
  @Column({ name: 'root_path', type: 'text' })
  rootPath!: string;

  @Column({ name: 'item_id', type: 'text' })
  itemId!: string;

  @Column({ name: 'item_version', type: 'integer' })
  itemVersion!: number;

  @Column({ name: 'resident_id', type: 'text', nullable: true })
  residentId!: string | null;

  @Column({ name: 'contact_name', type: 'text', nullable: true })
  contactName!: string | null;

  @Column({ name: 'contact_phone', type: 'text', nullable: true })
  contactPhone!: string | null;

  @Column({ name: 'contact_address', type: 'text', nullable: true })
  contactAddress!: string | null;

  @Column({ name: 'orderer_account_id', type: 'text' })
  ordererAccountId!: string;

  @Column({ name: 'orderer_resident_id', type: 'text', nullable: true })
  ordererResidentId!: string | null;

  @Column({ name: 'orderer_is_proxy', type: 'integer' })
  ordererIsProxy!: number;

  @Column({ name: 'orderer_relation_key', type: 'text', nullable: true })
  ordererRelationKey!: string | null;

  @Column({ name: 'orderer_name', type: 'text' })
  ordererName!: string;

  @Column({ name: 'orderer_phone', type: 'text', nullable: true })
  ordererPhone!: string | null;

  @Column({ type: 'text' })
  urgency!: string;

  @Column({ name: 'urgency_rank', type: 'integer' })
  urgencyRank!: number;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'is_open', type: 'integer' })
  isOpen!: number;

  @Column({ type: 'integer' })
  cycle!: number;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'last_sequence', type: 'integer' })
  lastSequence!: number;

  @Column({ type: 'text', nullable: true })
  need!: string | null;

  @Column({ name: 'preferred_windows', type: 'text' })
  preferredWindows!: string;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'ordered_at', type: 'bigint' })
  orderedAt!: number;

  @Column({ name: 'due_at', type: 'bigint', nullable: true })
  dueAt!: number | null;

  @Column({ name: 'closed_at', type: 'bigint', nullable: true })
  closedAt!: number | null;

  @Column({ name: 'clock_paused_at', type: 'bigint', nullable: true })
  clockPausedAt!: number | null;

  @Column({ name: 'assignment_id', type: 'text', nullable: true })
  assignmentId!: string | null;
}

/** What happened to a request, in order. Written with the step itself, never changed. */
@Entity('request_events')
export class RequestEventRecord {
  @PrimaryColumn({ name: 'request_id', type: 'text' })
  requestId!: string;

  @PrimaryColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'integer' })
  cycle!: number;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState!: string | null;

  @Column({ name: 'to_state', type: 'text' })
  toState!: string;

  @Column({ type: 'bigint' })
  at!: number;

  @Column({ name: 'actor_account_id', type: 'text', nullable: true })
  actorAccountId!: string | null;

  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  @Column({ name: 'reason_key', type: 'text', nullable: true })
  reasonKey!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** One offer of one request to one worker or team, with its answer. At most one is open per request. */
@Entity('assignments')
@Index('assignments_open', ['requestId'], { unique: true, where: 'is_open = 1' })
@Index('assignments_by_request', ['requestId', 'offeredAt'])
export class AssignmentRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ type: 'integer' })
  cycle!: number;

  @Column({ name: 'offered_at', type: 'bigint' })
  offeredAt!: number;

  @Column({ name: 'respond_by', type: 'bigint' })
  respondBy!: number;

  @Column({ name: 'accepted_at', type: 'bigint', nullable: true })
  acceptedAt!: number | null;

  @Column({ name: 'ended_at', type: 'bigint', nullable: true })
  endedAt!: number | null;

  @Column({ name: 'is_open', type: 'integer' })
  isOpen!: number;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** A worker of an assignment. */
@Entity('assignment_members')
@Index('assignment_members_by_worker', ['workerId', 'assignmentId'])
export class AssignmentMemberRecord {
  @PrimaryColumn({ name: 'assignment_id', type: 'text' })
  assignmentId!: string;

  @PrimaryColumn({ name: 'worker_id', type: 'text' })
  workerId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'accepted_at', type: 'bigint', nullable: true })
  acceptedAt!: number | null;
}

/** A worker who said no to a request and is not asked again. */
@Entity('request_declines')
export class DeclineRecord {
  @PrimaryColumn({ name: 'request_id', type: 'text' })
  requestId!: string;

  @PrimaryColumn({ name: 'worker_id', type: 'text' })
  workerId!: string;

  @Column({ name: 'reason_key', type: 'text' })
  reasonKey!: string;

  @Column({ type: 'bigint' })
  at!: number;
}

/** The rating of one cycle: final, bound to the station that served. */
@Entity('ratings')
@Index('ratings_by_cycle', ['requestId', 'cycle'], { unique: true })
export class RatingRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ type: 'integer' })
  cycle!: number;

  @Column({ type: 'integer' })
  score!: number;

  @Column({ type: 'text' })
  dimensions!: string;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ name: 'rated_at', type: 'bigint' })
  ratedAt!: number;

  @Column({ name: 'rater_account_id', type: 'text', nullable: true })
  raterAccountId!: string | null;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;
}

/** Who served in the rated cycle. */
@Entity('rating_workers')
@Index('rating_workers_by_worker', ['workerId', 'ratingId'])
export class RatingWorkerRecord {
  @PrimaryColumn({ name: 'rating_id', type: 'text' })
  ratingId!: string;

  @PrimaryColumn({ name: 'worker_id', type: 'text' })
  workerId!: string;
}

/** How many requests of a station are in a state; kept by deltas in the transaction of the step. */
@Entity('request_counts')
@Index('request_counts_by_path', ['stationPath', 'state'])
export class RequestCountRecord {
  @PrimaryColumn({ name: 'station_id', type: 'text' })
  stationId!: string;

  @PrimaryColumn({ type: 'text' })
  state!: string;

  @Column({ name: 'station_path', type: 'text' })
  stationPath!: string;

  @Column({ type: 'integer' })
  count!: number;
}
