import { divisionLevels, type DivisionLevel } from '@diandan/domain/divisions';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Node } from '../../graphql/node.js';
import { DivisionCode } from '../../graphql/scalars.js';

export const DivisionLevelEnum = enumOf(divisionLevels);
registerEnumType(DivisionLevelEnum, {
  name: 'DivisionLevel',
  description: 'Levels of the administrative divisions, top down.',
  valuesConfig: {
    NATION: { description: '全国.' },
    PROVINCE: { description: '省、自治区、直辖市.' },
    PREFECTURE: { description: '地级市、自治州、地区.' },
    COUNTY: { description: '县、区、县级市.' },
    TOWNSHIP: { description: '乡镇、街道.' },
    VILLAGE: { description: '村、社区.' },
    SUBAREA: { description: '功能区: an area that a locality defines itself.' },
  },
});

@ObjectType('Division', {
  implements: Node,
  description: 'A place of the national division codes (行政区划): what stations cover.',
  simpleResolvers: true,
})
export class DivisionType {
  readonly __typename = 'Division';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('PUBLIC')
  id!: string;

  @Field(() => DivisionCode, { description: 'Its code: 2 to 12 digits, each level prefixed by the one above.' })
  @Access('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'Its official name.' })
  @Access('PUBLIC')
  name!: string;

  @Field(() => DivisionLevelEnum, { description: 'Its level.' })
  @Access('PUBLIC')
  level!: DivisionLevel;

  @Field(() => Boolean, { description: 'True where a locality chose this place by way of illustration.' })
  @Access('PUBLIC')
  isIllustrative!: boolean;

  @Field(() => Int, { description: 'How many places stand directly below.' })
  @Access('PUBLIC')
  childCount!: number;

  parentCode!: string | null;
}

export const DivisionConnection = connectionOf('Division', () => DivisionType);
