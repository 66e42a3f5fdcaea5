import { type TermKind, termKinds } from '@diandan/domain/terms';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { DataKey } from '../../graphql/scalars.js';

export const TermKindEnum = enumOf(termKinds);
registerEnumType(TermKindEnum, {
  name: 'TermKind',
  description: 'The dictionaries that forms need (字典).',
  valuesConfig: {
    DECLINE_REASON: { description: '拒单原因: why a worker declines an offer.' },
    REJECT_REASON: { description: '不予受理原因: why a station refuses a request.' },
    PROXY_RELATION: { description: '代办关系: what the one who orders is to the one who is served.' },
    SKILL: { description: '专长: what a worker can do.' },
    CERTIFICATE_TYPE: { description: '证书: what certifies a worker.' },
    CLIENT_CATEGORY: { description: '服务对象类别: whom the network serves.' },
    SERVICE_DOMAIN: { description: '服务领域: the fields of social work that items belong to.' },
    RATING_DIMENSION: { description: '评价维度: what is rated beside the whole.' },
    LANGUAGE: { description: '语言: what people and workers speak.' },
    DOCUMENT: { description: '所需材料: the papers that a service asks for.' },
    CONSENT: { description: '知情同意: what people agree to in writing.' },
    HOUSEHOLD: { description: '家庭结构: with whom people live.' },
    UNIT: { description: '计量单位: what services are counted in.' },
  },
});

@ObjectType('Term', { description: 'An entry of a dictionary (字典项).' })
export class TermType {
  @Field(() => DataKey, { description: 'The key that inputs name it by; never reused for another meaning.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  readonly name?: string;

  @Field(() => TermKindEnum, { description: 'The dictionary it stands in.' })
  @Access('PUBLIC')
  kind!: TermKind;

  @Field(() => String, { description: 'Its name in Chinese.' })
  @Access('PUBLIC')
  readonly nameZh?: string;

  @Field(() => String, { description: 'Its name in English; the Chinese one where nobody has translated it.' })
  @Access('PUBLIC')
  readonly nameEn?: string;

  @Field(() => TermType, { nullable: true, description: 'The group it belongs under; null at the top.' })
  @Access('PUBLIC')
  readonly parent?: TermType | null;

  @Field(() => Int, { description: 'Forms show the lower numbers first.' })
  @Access('PUBLIC')
  readonly position?: number;

  @Field(() => Boolean, { description: 'True when it may no longer be chosen; what was chosen keeps its name.' })
  @Access('PUBLIC')
  readonly isRetired?: boolean;

  @Field(() => TermType, {
    nullable: true,
    description: 'The entry that it counts as since the two were merged; null for an entry of its own.',
  })
  @Access('PUBLIC')
  readonly mergedInto?: TermType | null;

  @Field(() => Int, { description: 'Grows with each change; name it as expectedVersion when you change the entry.' })
  @Access('PUBLIC')
  readonly version?: number;
}

@ObjectType('ServiceDomain', { description: 'A field of social work (服务领域).' })
export class ServiceDomainType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  readonly name?: string;
}

@ObjectType('ClientCategory', {
  description: 'A group of people that is served (服务对象类别).',
})
export class ClientCategoryType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  readonly name?: string;
}

@ObjectType('Skill', {
  description: 'Something a worker can do and an item may ask for (专长).',
})
export class SkillType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  readonly name?: string;
}

@ObjectType('CertificateType', {
  description: 'A kind of certificate a worker may hold and an item may ask for (证书种类).',
})
export class CertificateKindType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  readonly name?: string;
}
