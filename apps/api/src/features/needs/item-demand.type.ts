import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { ServiceItemType } from '../catalog/index.js';

@ObjectType('ItemDemand', {
  description:
    'What became of the wishes for one item in a time (事项需求情况). Counts are of requests; ratings and needs are ' +
    'counted by themselves, and unlike things are never added.',
  simpleResolvers: true,
})
export class ItemDemandType {
  @Field(() => ServiceItemType, { description: 'The item.' })
  @Access('WITH_PARENT')
  item!: ServiceItemType;

  @Field(() => Boolean, { description: 'True when it stands on the menu in force at the station asked for.' })
  @Access('WITH_PARENT')
  isOnMenu!: boolean;

  @Field(() => Int, { description: 'Requests ordered in the time asked for.' })
  @Access('WITH_PARENT')
  orderedCount!: number;

  @Field(() => Int, { description: 'Those of them that a worker, or the whole team, has accepted.' })
  @Access('WITH_PARENT')
  acceptedCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Accepted of ordered, between 0 and 1; null where nothing was ordered.',
  })
  @Access('WITH_PARENT')
  acceptedShare!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Half of those accepted waited no longer from order to acceptance; null where none was accepted.',
  })
  @Access('WITH_PARENT')
  medianWaitingMinutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Nine in ten of those accepted waited no longer from order to acceptance; null where none was accepted.',
  })
  @Access('WITH_PARENT')
  p90WaitingMinutes!: number | null;

  @Field(() => Int, { description: 'Those of them that a worker has declined at least once.' })
  @Access('WITH_PARENT')
  declinedCount!: number;

  @Field(() => Int, { description: 'Those of them whose work is done.' })
  @Access('WITH_PARENT')
  completedCount!: number;

  @Field(() => Int, {
    description: 'Requests that wait for an acceptance at this moment, whenever they were ordered.',
  })
  @Access('WITH_PARENT')
  waitingCount!: number;

  @Field(() => Int, { description: 'Ratings of requests ordered in the time asked for.' })
  @Access('WITH_PARENT')
  ratingCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their average, 1 to 5; null before there are 3. A service unrated is never counted as zero.',
  })
  @Access('WITH_PARENT')
  averageRating!: number | null;

  @Field(() => Int, { description: 'Needs that are linked to the item, whenever they were heard.' })
  @Access('WITH_PARENT')
  needCount!: number;
}
