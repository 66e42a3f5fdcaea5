import {
  type NeedAction,
  needActions,
  type NeedSource,
  needSources,
  type NeedStatus,
  needStatuses,
} from '@diandan/domain/needs';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Node } from '../../graphql/node.js';
import { CalendarDate, DateTime } from '../../graphql/scalars.js';
import { ClientCategoryType, ServiceDomainType } from '../terms/index.js';

export const NeedSourceEnum = enumOf(needSources);
registerEnumType(NeedSourceEnum, {
  name: 'NeedSource',
  description: 'Where a need was heard.',
  valuesConfig: {
    SURVEY: { description: '需求调研: a survey has found it.' },
    RESIDENT: { description: '居民提出: a resident has said so.' },
    STAFF: { description: '社工发现: staff have noticed it.' },
  },
});

export const NeedStatusEnum = enumOf(needStatuses);
registerEnumType(NeedStatusEnum, {
  name: 'NeedStatus',
  description: 'What became of a need.',
  valuesConfig: {
    OPEN: { description: '待回应: nobody has answered it yet.' },
    PLANNED: { description: '拟新增事项: an item is to be made for it.' },
    LINKED: { description: '已有事项: items of the menu answer it.' },
    DISMISSED: { description: '已搁置: nothing is done about it, for a reason.' },
  },
});

export const NeedActionEnum = enumOf(needActions);
registerEnumType(NeedActionEnum, {
  name: 'NeedAction',
  description: 'What can be done with a need.',
  valuesConfig: {
    RECORD: { description: '记录: it is written down.' },
    LINK: { description: '关联事项: items of the menu are named that answer it.' },
    PLAN: { description: '列入计划: an item is to be made for it.' },
    DISMISS: { description: '搁置: nothing is done about it, for a reason.' },
    REOPEN: { description: '重新打开: it waits for an answer again.' },
    MERGE: { description: '合并重复: others are found to be the same need.' },
  },
});

@ObjectType('Need', {
  implements: Node,
  description:
    'Something that people need, whether the menu answers it or not (需求): a finding of a survey, or what somebody ' +
    'did not find on the menu. It names no person.',
  simpleResolvers: true,
})
export class NeedType {
  readonly __typename = 'Need';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => NeedSourceEnum, { description: 'Where it was heard.' })
  @Access('WITH_PARENT')
  source!: NeedSource;

  @Field(() => String, { description: 'What is needed, in the words of those who said so.' })
  @Access('WITH_PARENT')
  text!: string;

  @Field(() => [ClientCategoryType], { description: 'Who needs it; empty where it was not said.' })
  @Access('WITH_PARENT')
  clientCategories!: readonly ClientCategoryType[];

  @Field(() => [ServiceDomainType], { description: 'The fields of social work it belongs to; empty where unknown.' })
  @Access('WITH_PARENT')
  domains!: readonly ServiceDomainType[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many persons said so, duplicates included; null where nobody has counted.',
  })
  @Access('WITH_PARENT')
  peopleCount!: number | null;

  @Field(() => CalendarDate, { description: 'The day on which it was heard last.' })
  @Access('WITH_PARENT')
  heardOn!: string;

  @Field(() => DateTime, { description: 'When it was written down.' })
  @Access('WITH_PARENT')
  recordedAt!: number;

  @Field(() => String, { nullable: true, description: 'Where the finding comes from; null when nothing was noted.' })
  @Access('WITH_PARENT')
  evidence!: string | null;

  @Field(() => NeedStatusEnum, { description: 'What became of it.' })
  @Access('WITH_PARENT')
  status!: NeedStatus;

  @Field(() => String, { nullable: true, description: 'Why it is planned or dismissed; null otherwise.' })
  @Access('WITH_PARENT')
  reason!: string | null;

  @Field(() => Int, { description: 'Grows with each step; name it as expectedVersion when you take one.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => [NeedActionEnum], { description: 'What you may do with it now.' })
  @Access('WITH_PARENT')
  availableActions!: readonly NeedAction[];
}

@ObjectType('NeedEvent', { description: 'One step in the story of a need.', simpleResolvers: true })
export class NeedEventType {
  @Field(() => Int, { description: 'The version that the step led to.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => NeedActionEnum, { description: 'What was done.' })
  @Access('WITH_PARENT')
  action!: NeedAction;

  @Field(() => DateTime, { description: 'When.' })
  @Access('WITH_PARENT')
  at!: number;

  @Field(() => String, { description: 'Who did it: the name of staff, or the word for a resident.' })
  @Access('WITH_PARENT')
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'The reason given; null where none is asked for.' })
  @Access('WITH_PARENT')
  note!: string | null;
}

export const NeedConnection = connectionOf('Need', () => NeedType);
