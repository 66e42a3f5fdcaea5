import type { MatchFactor, Ranking } from '@diandan/matching';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { enumOf } from '../../graphql/enum-of.js';
import { ExclusionType } from './exclusion.type.js';

const factors: readonly MatchFactor[] = [
  'SKILL_FIT',
  'CONTINUITY',
  'TRAVEL',
  'LOAD',
  'RATING',
  'LANGUAGE',
  'PREFERENCE',
  'RELIABILITY',
];
export const MatchFactorEnum = enumOf(factors);
registerEnumType(MatchFactorEnum, {
  name: 'MatchFactor',
  description: 'What a score is the sum of (评分因素).',
  valuesConfig: {
    SKILL_FIT: { description: '专业匹配: has what is asked for and is not needed more elsewhere.' },
    CONTINUITY: { description: '服务延续: has served this resident before.' },
    TRAVEL: { description: '路程: is near.' },
    LOAD: { description: '在办量: has room for more.' },
    RATING: { description: '评价: how residents rated.' },
    LANGUAGE: { description: '语言: speaks as the resident does.' },
    PREFERENCE: { description: '意愿: what the resident wishes.' },
    RELIABILITY: { description: '接单率: how often offers are accepted.' },
  },
});

@ObjectType('ScoreReason', {
  description: 'One part of a score with what stands behind it (评分理由).',
  simpleResolvers: true,
})
export class ScoreReasonType {
  @Field(() => MatchFactorEnum, { description: 'Which part.' })
  @Access('WITH_PARENT')
  factor!: MatchFactor;

  @Field(() => Int, { description: 'Its points; the parts sum exactly to the score.' })
  @Access('WITH_PARENT')
  contribution!: number;

  @Field(() => Int, { description: 'The most that this part can contribute.' })
  @Access('WITH_PARENT')
  maximum!: number;

  @Field(() => String, { description: 'The facts, in words.' })
  @Access('WITH_PARENT')
  text!: string;
}

@ObjectType('Candidate', { description: 'A worker who may be given the request (候选人).', simpleResolvers: true })
export class CandidateType {
  @Field(() => Int, { description: '1 for the best.' })
  @Access('WITH_PARENT')
  rank!: number;

  @Field(() => Int, { description: 'Points out of 10,000.' })
  @Access('WITH_PARENT')
  score!: number;

  @Field(() => [ScoreReasonType], { description: 'The parts of the score.' })
  @Access('WITH_PARENT')
  reasons!: readonly ScoreReasonType[];

  workerId!: string;
}

@ObjectType('NobodyFits', { description: 'Nobody can be given the request (无人可派).', simpleResolvers: true })
export class NobodyFitsType {
  @Field(() => String, { description: 'Why, with how many fail which condition.' })
  @Access('WITH_PARENT')
  text!: string;

  @Field(() => [ExclusionType], { description: 'Who comes nearest.' })
  @Access('WITH_PARENT')
  nearest!: readonly ExclusionType[];
}

@ObjectType('CandidateRanking', {
  description: 'Everyone in scope, as a candidate or excluded with every reason (撮合).',
  simpleResolvers: true,
})
export class CandidateRankingType {
  @Field(() => ID, { description: 'The request that was asked about.' })
  @Access('WITH_PARENT')
  requestId!: string;

  @Field(() => [CandidateType], { description: 'The best first.' })
  @Access('WITH_PARENT')
  candidates!: readonly CandidateType[];

  @Field(() => NobodyFitsType, { nullable: true, description: 'Null as soon as there is one candidate.' })
  @Access('WITH_PARENT')
  nobodyFits!: NobodyFitsType | null;

  ranking!: Pick<Ranking, 'exclusions'>;
}

export const ExclusionConnection = connectionOf('Exclusion', () => ExclusionType);
