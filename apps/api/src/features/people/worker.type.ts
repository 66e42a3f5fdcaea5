import {
  type HalfDay,
  halfDays,
  type WorkerKind,
  workerKinds,
  type WorkerStatus,
  workerStatuses,
} from '@diandan/domain/people';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Node } from '../../graphql/node.js';
import { CalendarDate, MaskedString } from '../../graphql/scalars.js';
import { CertificateKindType, SkillType } from '../terms/index.js';

export const WorkerKindEnum = enumOf(workerKinds);
registerEnumType(WorkerKindEnum, {
  name: 'WorkerKind',
  description: 'Whether a worker is employed or volunteers.',
  valuesConfig: { STAFF: { description: '社工: employed.' }, VOLUNTEER: { description: '志愿者: volunteers.' } },
});

export const WorkerStatusEnum = enumOf(workerStatuses);
registerEnumType(WorkerStatusEnum, {
  name: 'WorkerStatus',
  description: 'Whether a worker can be given work now.',
  valuesConfig: {
    ACTIVE: { description: '在岗.' },
    ON_LEAVE: { description: '休假.' },
    LEFT: { description: '已离开: kept for the record.' },
  },
});

export const HalfDayEnum = enumOf(halfDays);
registerEnumType(HalfDayEnum, {
  name: 'HalfDay',
  description: 'The parts of a day that are planned with.',
  valuesConfig: {
    MORNING: { description: '上午.' },
    AFTERNOON: { description: '下午.' },
    EVENING: { description: '晚上.' },
  },
});

@ObjectType('Certificate', { description: 'A certificate that a worker holds (证书).', simpleResolvers: true })
export class CertificateType {
  @Field(() => CertificateKindType, { description: 'Which certificate.' })
  @Access('WITH_PARENT')
  type!: CertificateKindType;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was issued; null when not known.' })
  @Access('WITH_PARENT')
  issuedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day; null when it does not end.' })
  @Access('WITH_PARENT')
  validUntil!: string | null;
}

@ObjectType('TimeOfWeek', { description: 'A part of a weekday (时段).', simpleResolvers: true })
export class TimeOfWeekType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @Access('WITH_PARENT')
  weekday!: number;

  @Field(() => HalfDayEnum, { description: 'The part of that day.' })
  @Access('WITH_PARENT')
  halfDay!: HalfDay;
}

@ObjectType('Worker', {
  implements: Node,
  description: 'A person who serves (社工, 志愿者).',
  simpleResolvers: true,
})
export class WorkerType {
  readonly __typename = 'Worker';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => String, { description: 'The name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => WorkerKindEnum, { description: 'Employed, or a volunteer.' })
  @Access('WITH_PARENT')
  kind!: WorkerKind;

  @Field(() => WorkerStatusEnum, { description: 'Whether work can be given now.' })
  @Access('WITH_PARENT')
  status!: WorkerStatus;

  @Field(() => Int, { description: 'Grows with each change; name it as expectedVersion when you change the entry.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => MaskedString, {
    nullable: true,
    description: 'The phone number, its middle hidden; null when there is none, or it is not yours to see.',
  })
  @Access('WITH_PARENT')
  phone!: string | null;

  @Field(() => [SkillType], { description: 'What this person can do.' })
  @Access('WITH_PARENT')
  skills!: readonly SkillType[];

  @Field(() => [CertificateType], {
    description: 'The certificates held; empty when the register is not yours to read.',
  })
  @Access('WITH_PARENT')
  certificates!: readonly CertificateType[];

  @Field(() => Boolean, { description: 'True for a valid certificate of social work (持证社工).' })
  @Access('WITH_PARENT')
  isCertified!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day the training before the first service was completed; null when it was not.',
  })
  @Access('WITH_PARENT')
  onboardedOn!: string | null;

  @Field(() => [TimeOfWeekType], {
    description: 'When this person is available; empty means at any time, or that the register is not yours to read.',
  })
  @Access('WITH_PARENT')
  weeklyAvailability!: readonly TimeOfWeekType[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many open cases this person carries at most; null when the register is not yours to read.',
  })
  @Access('WITH_PARENT')
  caseloadCap!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many open cases this person carries now; null when the register is not yours to read.',
  })
  @Access('WITH_PARENT')
  openCaseCount!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of all ratings, 1 to 5; null when nobody has rated yet.',
  })
  @Access('WITH_PARENT')
  averageRating!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many ratings that is the mean of; null when the register is not yours to read.',
  })
  @Access('WITH_PARENT')
  ratingCount!: number | null;

  @Field(() => Boolean, { description: 'True when you may change this entry.' })
  @Access('WITH_PARENT')
  viewerCanEdit!: boolean;

  stationId!: string;
}

export const WorkerConnection = connectionOf('Worker', () => WorkerType);
