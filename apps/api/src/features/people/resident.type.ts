import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { Node } from '../../graphql/node.js';
import { CalendarDate, MaskedString } from '../../graphql/scalars.js';
import { ClientCategoryType, TermType } from '../terms/index.js';

@ObjectType('CategoryMembership', {
  description: 'That a person belongs to a group for a time (类别认定).',
  simpleResolvers: true,
})
export class CategoryMembershipType {
  @Field(() => ClientCategoryType, { description: 'The group.' })
  @Access('WITH_PARENT')
  category!: ClientCategoryType;

  @Field(() => CalendarDate, { description: 'The first day.' })
  @Access('WITH_PARENT')
  since!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null until further notice.' })
  @Access('WITH_PARENT')
  until!: string | null;
}

@ObjectType('Resident', {
  implements: Node,
  description: 'A person who may order or be served (居民). Personal data are masked; see revealResident.',
  simpleResolvers: true,
})
export class ResidentType {
  readonly __typename = 'Resident';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => MaskedString, { description: 'The name, all but its first character hidden.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => MaskedString, { nullable: true, description: 'The phone number, its middle hidden; null when unknown.' })
  @Access('WITH_PARENT')
  phone!: string | null;

  @Field(() => MaskedString, { nullable: true, description: 'The ID number, its middle hidden; null when unknown.' })
  @Access('WITH_PARENT')
  idNumber!: string | null;

  @Field(() => MaskedString, { nullable: true, description: 'The address down to the village; null when unknown.' })
  @Access('WITH_PARENT')
  address!: string | null;

  @Field(() => MaskedString, { nullable: true, description: 'The year of birth; null when unknown.' })
  @Access('WITH_PARENT')
  bornOn!: string | null;

  @Field(() => [ClientCategoryType], { description: 'The groups this person belongs to today.' })
  @Access('WITH_PARENT')
  categories!: readonly ClientCategoryType[];

  @Field(() => [CategoryMembershipType], {
    description: 'Every group this person belongs to, belonged to or will belong to, the earliest first.',
  })
  @Access('WITH_PARENT')
  categoryMemberships!: readonly CategoryMembershipType[];

  @Field(() => TermType, { nullable: true, description: 'With whom this person lives (家庭结构); null when unknown.' })
  @Access('WITH_PARENT')
  household!: TermType | null;

  @Field(() => Int, { description: 'Grows with each change; name it as expectedVersion when you change the entry.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => Boolean, { description: 'True when you may change this entry.' })
  @Access('WITH_PARENT')
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'True when you may see the plain data, with a reason.' })
  @Access('WITH_PARENT')
  viewerCanReveal!: boolean;

  stationId!: string;

  divisionCode!: string;
}

export const ResidentConnection = connectionOf('Resident', () => ResidentType);
