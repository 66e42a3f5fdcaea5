import { type StationPhase, stationPhases } from '@diandan/domain/network';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Node } from '../../graphql/node.js';
import { DataKey } from '../../graphql/scalars.js';

export const StationPhaseEnum = enumOf(stationPhases);
registerEnumType(StationPhaseEnum, {
  name: 'StationPhase',
  description: 'What a status counts as in figures; each locality has its own words for its statuses.',
  valuesConfig: {
    PLANNED: { description: '规划中.' },
    UNDER_CONSTRUCTION: { description: '建设中.' },
    BUILT: { description: '已建成.' },
    OPERATING: { description: '运营中: takes orders.' },
    FULL_SERVICE: { description: '全面开展服务.' },
    CLOSED: { description: '已关闭.' },
  },
});

@ObjectType('StationTier', { description: 'A rank of the network under its own name (层级).', simpleResolvers: true })
export class StationTierType {
  @Field(() => Int, { description: '1 is the top of the network.' })
  @Access('PUBLIC')
  rank!: number;

  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: "The locality's own name for it." })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('StationKind', { description: 'What sort of station it is (站点类型).', simpleResolvers: true })
export class StationKindType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: "The locality's own name for it." })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('StationStatus', { description: 'Where a station stands in its life (站点状态).', simpleResolvers: true })
export class StationStatusType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: "The locality's own name for it." })
  @Access('PUBLIC')
  name!: string;

  @Field(() => [StationPhaseEnum], {
    description: 'The phases that figures count it in; one status may count in several.',
  })
  @Access('PUBLIC')
  countsAs!: readonly StationPhase[];
}

@ObjectType('Profile', {
  description:
    "A locality's way of doing things, as data (地方模式): its tiers, kinds and statuses by their own names.",
  simpleResolvers: true,
})
export class ProfileType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => [StationTierType], { description: 'Its tiers, the top first.' })
  @Access('PUBLIC')
  tiers!: readonly StationTierType[];

  @Field(() => [StationKindType], { description: 'Its kinds of stations.' })
  @Access('PUBLIC')
  kinds!: readonly StationKindType[];

  @Field(() => [StationStatusType], { description: 'Its statuses.' })
  @Access('PUBLIC')
  statuses!: readonly StationStatusType[];
}

@ObjectType('StationSummary', {
  description: 'Counts over a station and everything below it (汇总).',
  simpleResolvers: true,
})
export class StationSummaryType {
  @Field(() => Int, { description: 'Stations, itself included.' })
  @Access('WITH_PARENT')
  stationCount!: number;

  @Field(() => Int, { description: 'Stations that take orders.' })
  @Access('WITH_PARENT')
  operatingCount!: number;

  @Field(() => Int, { description: 'Staff who have not left; volunteers are counted among volunteers, not here.' })
  @Access('WITH_PARENT')
  workerCount!: number;

  @Field(() => Int, { description: 'Of them, those with a certificate of social work (持证社工).' })
  @Access('WITH_PARENT')
  certifiedWorkerCount!: number;

  @Field(() => Int, { description: 'Requests that are still under way.' })
  @Access('WITH_PARENT')
  openRequestCount!: number;

  @Field(() => Int, { description: 'Of them, those past their promised time.' })
  @Access('WITH_PARENT')
  overdueRequestCount!: number;
}

@ObjectType('Station', {
  implements: Node,
  description: 'A place of the social-work network (站点): 总站, 社工站, 社工室, 社工点.',
  simpleResolvers: true,
})
export class StationType {
  readonly __typename = 'Station';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'The code people know the station by.' })
  @Access('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => Boolean, { description: 'True where a source gives a count but not this place.' })
  @Access('PUBLIC')
  isIllustrative!: boolean;

  @Field(() => Int, { description: 'Grows with each change; name it as expectedVersion when you change the station.' })
  @Access('PUBLIC')
  version!: number;

  @Field(() => StationTierType, { nullable: true, description: 'Its tier; null for a station outside the tiers.' })
  @Access('PUBLIC')
  tier!: StationTierType | null;

  @Field(() => StationKindType, { description: 'What sort of station it is.' })
  @Access('PUBLIC')
  kind!: StationKindType;

  @Field(() => StationStatusType, { description: 'Where it stands in its life.' })
  @Access('PUBLIC')
  status!: StationStatusType;

  @Field(() => String, { nullable: true, description: 'Where it is; null when not known.' })
  @Access('PUBLIC')
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'When it is open, in words; null when not known.' })
  @Access('PUBLIC')
  openingHours!: string | null;

  @Field(() => String, { nullable: true, description: 'Its public phone number; null when it has none.' })
  @Access('PUBLIC')
  phone!: string | null;

  @Field(() => Int, { description: 'How many stations stand directly below.' })
  @Access('PUBLIC')
  childCount!: number;

  @Field(() => Boolean, { description: 'True when you may change this station.' })
  @Access('PUBLIC')
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'True when you may open a station below this one.' })
  @Access('PUBLIC')
  viewerCanOpenBelow!: boolean;

  @Field(() => Boolean, { description: 'True when you may dispatch requests of this station.' })
  @Access('PUBLIC')
  viewerCanDispatch!: boolean;

  @Field(() => Boolean, { description: 'True when you may enter new workers at this station.' })
  @Access('PUBLIC')
  viewerCanCreateWorkers!: boolean;

  @Field(() => Boolean, { description: 'True when you may enter new residents at this station.' })
  @Access('PUBLIC')
  viewerCanCreateResidents!: boolean;
}

export const StationConnection = connectionOf('Station', () => StationType);
