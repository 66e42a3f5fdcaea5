import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { DateTime } from '../../graphql/scalars.js';
import { type TermAction, termActions } from './term.queries.js';
import { TermType } from './term.type.js';

export const TermActionEnum = enumOf(termActions);
registerEnumType(TermActionEnum, {
  name: 'TermAction',
  description: 'What can be done to an entry of a dictionary.',
  valuesConfig: {
    CREATED: { description: '新增.' },
    CHANGED: { description: '修改.' },
    RETIRED: { description: '停用.' },
    RESTORED: { description: '恢复使用.' },
    MERGED: { description: '合并: it counts as another entry from then on.' },
  },
});

@ObjectType('TermChange', {
  description: 'One edit of an entry, with what the entry was afterwards (变更记录).',
  simpleResolvers: true,
})
export class TermChangeType {
  @Field(() => Int, { description: 'The version that the edit led to.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => TermActionEnum, { description: 'What was done.' })
  @Access('WITH_PARENT')
  action!: TermAction;

  @Field(() => DateTime, { description: 'When.' })
  @Access('WITH_PARENT')
  at!: number;

  @Field(() => String, { description: 'Who did it.' })
  @Access('WITH_PARENT')
  actorName!: string;

  @Field(() => String, { description: 'The Chinese name it had then.' })
  @Access('WITH_PARENT')
  nameZh!: string;

  @Field(() => String, { description: 'The English name it had then.' })
  @Access('WITH_PARENT')
  nameEn!: string;

  @Field(() => TermType, { nullable: true, description: 'The group it stood under then; null at the top.' })
  @Access('WITH_PARENT')
  parent!: TermType | null;

  @Field(() => Boolean, { description: 'True when it was out of use then.' })
  @Access('WITH_PARENT')
  isRetired!: boolean;

  @Field(() => TermType, { nullable: true, description: 'What it counted as then; null when it was of its own.' })
  @Access('WITH_PARENT')
  mergedInto!: TermType | null;
}
