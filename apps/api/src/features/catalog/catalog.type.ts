import { type FeeModel, feeModels, type ServiceMethod, serviceMethods } from '@diandan/domain/catalog';
import { ServiceConditionsType } from './conditions.type.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Node } from '../../graphql/node.js';
import { DataKey, DateTime } from '../../graphql/scalars.js';
import { CertificateKindType, ClientCategoryType, ServiceDomainType, SkillType } from '../terms/index.js';

export const ServiceMethodEnum = enumOf(serviceMethods);
registerEnumType(ServiceMethodEnum, {
  name: 'ServiceMethod',
  description: 'The ways of social work.',
  valuesConfig: {
    CASE: { description: '个案: with one person or family over time.' },
    GROUP: { description: '小组: with a group.' },
    COMMUNITY: { description: '社区: with a neighbourhood.' },
    ONE_OFF: { description: '单次: done once.' },
  },
});

export const FeeModelEnum = enumOf(feeModels);
registerEnumType(FeeModelEnum, {
  name: 'FeeModel',
  description: 'Who pays for a service.',
  valuesConfig: {
    FREE: { description: '公益免费: nobody pays.' },
    PURCHASED: { description: '政府购买: a government buys it for you.' },
    LOW_FEE: { description: '低偿: you pay a low price.' },
  },
});

@ObjectType('Fee', { description: 'What a service costs (收费).', simpleResolvers: true })
export class FeeType {
  @Field(() => FeeModelEnum, { description: 'Who pays.' })
  @Access('PUBLIC')
  model!: FeeModel;

  @Field(() => Int, { nullable: true, description: 'The price in fen, hundredths of a yuan; null when none is named.' })
  @Access('PUBLIC')
  amountFen!: number | null;

  @Field(() => String, { nullable: true, description: 'Who pays, in words; null when nobody does.' })
  @Access('PUBLIC')
  payer!: string | null;
}

@ObjectType('ServiceItem', {
  implements: Node,
  description: 'One thing that can be ordered (服务项目), one of the 22 items of a menu.',
  simpleResolvers: true,
})
export class ServiceItemType {
  readonly __typename = 'ServiceItem';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'Its number as the locality counts its items.' })
  @Access('PUBLIC')
  number!: string;

  @Field(() => String, { description: 'Its name.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is done, in a sentence; null when nothing is said.' })
  @Access('PUBLIC')
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in plain words; null when nobody has written them.' })
  @Access('PUBLIC')
  plainSummary!: string | null;

  @Field(() => Boolean, { description: 'True where a source gives the number of items but not this name.' })
  @Access('PUBLIC')
  isIllustrative!: boolean;

  @Field(() => Int, { description: 'A changed item is a new version; orders keep the version they were made on.' })
  @Access('PUBLIC')
  version!: number;

  @Field(() => [ServiceDomainType], { description: 'The fields of social work it belongs to.' })
  @Access('PUBLIC')
  domains!: readonly ServiceDomainType[];

  @Field(() => ServiceMethodEnum, { description: 'The way of social work.' })
  @Access('PUBLIC')
  method!: ServiceMethod;

  @Field(() => [ClientCategoryType], { description: 'Whom it is for; empty means everybody.' })
  @Access('PUBLIC')
  clientCategories!: readonly ClientCategoryType[];

  @Field(() => [SkillType], { description: 'What a worker must be able to do.' })
  @Access('PUBLIC')
  requiredSkills!: readonly SkillType[];

  @Field(() => [CertificateKindType], { description: 'What a worker must hold.' })
  @Access('PUBLIC')
  requiredCertificates!: readonly CertificateKindType[];

  @Field(() => Boolean, { description: 'True when the station looks at an order before it dispatches it.' })
  @Access('PUBLIC')
  needsVerification!: boolean;

  @Field(() => Int, { description: 'How many workers go together.' })
  @Access('PUBLIC')
  workersNeeded!: number;

  @Field(() => FeeType, { description: 'What it costs.' })
  @Access('PUBLIC')
  fee!: FeeType;

  @Field(() => Int, { description: 'How long it usually takes, in minutes.' })
  @Access('PUBLIC')
  durationMinutes!: number;

  @Field(() => ServiceConditionsType, { description: 'For whom, how soon and under which conditions.' })
  @Access('PUBLIC')
  conditions!: ServiceConditionsType;
}

@ObjectType('MenuFieldOrigin', {
  description: 'A value of a menu line that a station below its publisher has set.',
  simpleResolvers: true,
})
export class MenuFieldOriginType {
  @Field(() => DataKey, { description: 'Which value, by the name of its field.' })
  @Access('PUBLIC')
  field!: string;

  @Field(() => Int, { description: 'The version of that station’s menu which set it.' })
  @Access('PUBLIC')
  version!: number;

  stationId!: string;
}

@ObjectType('MenuSource', {
  description: 'A published menu that has a say in what is offered here.',
  simpleResolvers: true,
})
export class MenuSourceType {
  @Field(() => Int, { description: 'Its version at its station.' })
  @Access('PUBLIC')
  version!: number;

  stationId!: string;
}

@ObjectType('MenuEntry', {
  description: 'One line of a menu: an item as it is offered here (菜单项).',
  simpleResolvers: true,
})
export class MenuEntryType {
  @Field(() => ID, { description: 'The public id.' })
  @Access('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'Its number on this menu.' })
  @Access('PUBLIC')
  number!: string;

  @Field(() => String, { description: 'Its name on this menu.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => ServiceItemType, { description: 'The item that is ordered.' })
  @Access('PUBLIC')
  item!: ServiceItemType;

  @Field(() => FeeType, { description: 'What it costs here.' })
  @Access('PUBLIC')
  fee!: FeeType;

  @Field(() => Int, { description: 'How long it usually takes here, in minutes.' })
  @Access('PUBLIC')
  durationMinutes!: number;

  @Field(() => Int, { description: 'How many workers go together here.' })
  @Access('PUBLIC')
  workersNeeded!: number;

  @Field(() => ServiceConditionsType, { description: 'For whom, how soon and under which conditions here.' })
  @Access('PUBLIC')
  conditions!: ServiceConditionsType;

  @Field(() => Boolean, { description: 'True when no station below the one that decided so may drop it.' })
  @Access('PUBLIC')
  isMandatory!: boolean;

  @Field(() => Int, { description: 'The version of the menu that brought this line.' })
  @Access('PUBLIC')
  originVersion!: number;

  @Field(() => [MenuFieldOriginType], {
    description: 'The values that stations below the origin have set; every other value is the origin’s.',
  })
  @Access('PUBLIC')
  fieldOrigins!: readonly MenuFieldOriginType[];

  originStationId!: string;
}

@ObjectType('MenuCategory', {
  description: 'A heading of a menu (大类), one of nine in Shunqing.',
  simpleResolvers: true,
})
export class MenuCategoryType {
  @Field(() => ID, { description: 'The public id.' })
  @Access('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'Its number on this menu.' })
  @Access('PUBLIC')
  number!: string;

  @Field(() => String, { description: 'Its name.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => [MenuEntryType], { description: 'What stands under it.' })
  @Access('PUBLIC')
  entries!: readonly MenuEntryType[];
}

@ObjectType('ServiceMenu', {
  description: 'What can be ordered at a station (服务菜单), parts inherited from above included.',
  simpleResolvers: true,
})
export class ServiceMenuType {
  @Field(() => ID, {
    description: 'Stands for this version of the menu at this station; never the same for two stations.',
  })
  @Access('PUBLIC')
  id!: string;

  @Field(() => Int, { description: 'The version of the published menu in force.' })
  @Access('PUBLIC')
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  @Access('PUBLIC')
  publishedAt!: number | null;

  @Field(() => [MenuCategoryType], { description: 'Its headings in order.' })
  @Access('PUBLIC')
  categories!: readonly MenuCategoryType[];

  @Field(() => Int, { description: 'How many lines it has.' })
  @Access('PUBLIC')
  entryCount!: number;

  @Field(() => [MenuSourceType], { description: 'The published menus it is made of, the publisher first.' })
  @Access('PUBLIC')
  sources!: readonly MenuSourceType[];

  stationId!: string;
}
