import {
  AccountRecord,
  AuditRecord,
  CounterRecord,
  GrantRecord,
  IdempotencyRecord,
  OutboxRecord,
  SessionRecord,
  SignInFailureRecord,
} from '../features/access/access.record.js';
import {
  ItemCheckRecord,
  MenuEventRecord,
  MenuRecord,
  PublishedEntryRecord,
  ServiceItemRecord,
} from '../features/catalog/catalog.record.js';
import { DivisionRecord } from '../features/divisions/division.record.js';
import { NeedEventRecord, NeedItemRecord, NeedRecord } from '../features/needs/need.record.js';
import { ResidentCategoryRecord, ResidentRecord, WorkerRecord } from '../features/people/people.record.js';
import {
  AssignmentMemberRecord,
  AssignmentRecord,
  DeclineRecord,
  RatingRecord,
  RatingWorkerRecord,
  RequestCountRecord,
  RequestEventRecord,
  ServiceRequestRecord,
} from '../features/requests/request.record.js';
import { ProfileRecord, StationRecord } from '../features/stations/station.record.js';
import { TermRecord, TermVersionRecord } from '../features/terms/term.record.js';

/** Every row class of the product: the truth that migrations are compared with. */
export const records = [
  DivisionRecord,
  ProfileRecord,
  StationRecord,
  ServiceItemRecord,
  PublishedEntryRecord,
  MenuRecord,
  MenuEventRecord,
  ItemCheckRecord,
  WorkerRecord,
  ResidentRecord,
  ResidentCategoryRecord,
  AccountRecord,
  GrantRecord,
  SessionRecord,
  SignInFailureRecord,
  AuditRecord,
  IdempotencyRecord,
  CounterRecord,
  OutboxRecord,
  ServiceRequestRecord,
  RequestEventRecord,
  AssignmentRecord,
  AssignmentMemberRecord,
  DeclineRecord,
  RatingRecord,
  RatingWorkerRecord,
  RequestCountRecord,
  TermRecord,
  TermVersionRecord,
  NeedRecord,
  NeedItemRecord,
  NeedEventRecord,
] as const;
