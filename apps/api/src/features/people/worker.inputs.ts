import type { HalfDay, WorkerKind, WorkerStatus } from '@diandan/domain/people';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';
import { type OrderDirection, OrderDirectionEnum } from '../../graphql/order-direction.js';
import { CalendarDate, DataKey } from '../../graphql/scalars.js';
import { HalfDayEnum, WorkerKindEnum, WorkerStatusEnum } from './worker.type.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';

export const WorkerOrderFieldEnum = enumOf(['NAME', 'STATION', 'OPEN_CASES'] as const);
registerEnumType(WorkerOrderFieldEnum, {
  name: 'WorkerOrderField',
  description: 'What a list of workers is ordered by.',
  valuesConfig: {
    NAME: { description: '按姓名: by the sound of the name.' },
    STATION: { description: '按站点: in the order of the tree.' },
    OPEN_CASES: { description: '按在办个案数.' },
  },
});

@InputType('WorkerFilter', { description: 'Which workers; what is left out does not narrow the list.' })
export class WorkerFilter {
  @Field(() => ID, { nullable: true, description: 'Of this station and everything below it.' })
  underStationId?: string | null;

  @Field(() => [WorkerKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: WorkerKind[] | null;

  @Field(() => [WorkerStatusEnum], { nullable: true, description: 'In these statuses.' })
  statuses?: WorkerStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With, or without, a certificate of social work.' })
  certified?: boolean | null;

  @Field(() => [DataKey], { nullable: true, description: 'With every one of these skills.' })
  skillKeys?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, or the beginning of its pinyin or its initials.',
  })
  text?: string | null;
}

@InputType('WorkerOrder', { description: 'The order of a list of workers.' })
export class WorkerOrder {
  @Field(() => WorkerOrderFieldEnum, { description: 'What to order by.' })
  field!: 'NAME' | 'STATION' | 'OPEN_CASES';

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@InputType('CertificateInput', { description: 'A certificate that a worker holds.' })
export class CertificateInput {
  @Field(() => DataKey, { description: 'Which certificate.' })
  typeKey!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was issued.' })
  issuedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day.' })
  validUntil?: string | null;
}

@InputType('TimeOfWeekInput', { description: 'A part of a weekday.' })
export class TimeOfWeekInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => HalfDayEnum, { description: 'The part of that day.' })
  halfDay!: HalfDay;
}

@InputType('CreateWorkerInput', { description: 'A worker or volunteer to be entered.' })
export class CreateWorkerInput {
  @Field(() => ID, { description: 'The station this person belongs to.' })
  stationId!: string;

  @Field(() => String, { description: 'The name, at most 50 characters.' })
  name!: string;

  @Field(() => WorkerKindEnum, { description: 'Employed, or a volunteer.' })
  kind!: WorkerKind;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => [DataKey], { nullable: true, description: 'What this person can do.' })
  skillKeys?: string[] | null;

  @Field(() => [CertificateInput], { nullable: true, description: 'The certificates held.' })
  certificates?: CertificateInput[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the first training was completed.' })
  onboardedOn?: string | null;

  @Field(() => [TimeOfWeekInput], { nullable: true, description: 'When this person is available.' })
  weeklyAvailability?: TimeOfWeekInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many open cases at most; usual when left out.' })
  caseloadCap?: number | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('UpdateWorkerInput', {
  description: 'Changes to a worker: what is left out stays, null empties what may be empty.',
})
export class UpdateWorkerInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId!: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => WorkerStatusEnum, { nullable: true, description: 'Whether work can be given.' })
  status?: WorkerStatus | null;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => [DataKey], { nullable: true, description: 'What this person can do, all of it.' })
  skillKeys?: string[] | null;

  @Field(() => [CertificateInput], { nullable: true, description: 'The certificates held, all of them.' })
  certificates?: CertificateInput[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the first training was completed.' })
  onboardedOn?: string | null;

  @Field(() => [TimeOfWeekInput], { nullable: true, description: 'When this person is available, all of it.' })
  weeklyAvailability?: TimeOfWeekInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many open cases at most.' })
  caseloadCap?: number | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
