import { termKinds } from '@diandan/domain/terms';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
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
  },
});

@ObjectType('Term', { description: 'An entry of a dictionary (字典项).', simpleResolvers: true })
export class TermType {
  @Field(() => DataKey, { description: 'The key that inputs name it by; never reused for another meaning.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('ServiceDomain', { description: 'A field of social work (服务领域).', simpleResolvers: true })
export class ServiceDomainType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('ClientCategory', {
  description: 'A group of people that is served (服务对象类别).',
  simpleResolvers: true,
})
export class ClientCategoryType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('Skill', {
  description: 'Something a worker can do and an item may ask for (专长).',
  simpleResolvers: true,
})
export class SkillType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  name!: string;
}

@ObjectType('CertificateType', {
  description: 'A kind of certificate a worker may hold and an item may ask for (证书种类).',
  simpleResolvers: true,
})
export class CertificateKindType {
  @Field(() => DataKey, { description: 'The key.' })
  @Access('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('PUBLIC')
  name!: string;
}
