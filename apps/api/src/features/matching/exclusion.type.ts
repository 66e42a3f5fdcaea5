import { type ExclusionCode, exclusionCodes, type WorkerExclusion } from '@diandan/domain/requests';
import { exclusionFix, exclusionText } from '@diandan/matching';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { enumOf } from '../../graphql/enum-of.js';

export const ExclusionCodeEnum = enumOf(exclusionCodes);
registerEnumType(ExclusionCodeEnum, {
  name: 'ExclusionCode',
  description: 'A hard condition that a worker fails (硬约束).',
  valuesConfig: {
    INACTIVE: { description: '不在岗: on leave, or no longer here.' },
    OUT_OF_AREA: { description: '不在服务范围: does not cover the station.' },
    SKILL_MISSING: { description: '缺少技能.' },
    CERT_MISSING: { description: '缺少证书.' },
    CERT_EXPIRED: { description: '证书到期.' },
    ONBOARDING_MISSING: { description: '未完成岗前培训.' },
    NOT_AVAILABLE: { description: '时间不合: has no time when the resident has.' },
    CASELOAD_CAP: { description: '在办已满: carries as many open cases as allowed.' },
    DECLINED: { description: '已婉拒: has declined this request before.' },
  },
});

@ObjectType('ExclusionReason', {
  description: 'One reason why a worker cannot be given a request (不符合原因).',
  simpleResolvers: true,
})
export class ExclusionReasonType {
  @Field(() => ExclusionCodeEnum, { description: 'Which condition.' })
  @Access('WITH_PARENT')
  code!: ExclusionCode;

  @Field(() => String, { description: 'The condition with its facts, in words.' })
  @Access('WITH_PARENT')
  text!: string;

  @Field(() => String, { nullable: true, description: 'What would help; null where nothing would.' })
  @Access('WITH_PARENT')
  fix!: string | null;
}

@ObjectType('Exclusion', {
  description: 'A worker who cannot be given a request, with every reason (不符合条件的人员).',
  simpleResolvers: true,
})
export class ExclusionType {
  @Field(() => [ExclusionReasonType], { description: 'All reasons, never only the first.' })
  @Access('WITH_PARENT')
  reasons!: readonly ExclusionReasonType[];

  workerId!: string;
}

/** Exclusions in the viewer's language. */
export const exclusionViews = (
  exclusions: readonly WorkerExclusion[],
  { terms, locale }: Pick<RequestContext, 'terms' | 'locale'>,
): ExclusionType[] =>
  exclusions.map(({ workerId, reasons }) => ({
    workerId,
    reasons: reasons.map((reason) => ({
      code: reason.code,
      text: exclusionText(reason, locale, (kind, key) => terms.name(kind, terms.canonical(kind, key), locale)),
      fix: exclusionFix(reason.code, locale),
    })),
  }));
