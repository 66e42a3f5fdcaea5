import type { Locale } from '@diandan/domain/decision';
import type { ExclusionCode, ExclusionReason } from '@diandan/domain/requests';
import type { NobodyFits } from './rank.js';
import type { ScorePart } from './score.js';

/** Names the entries of a dictionary in the language asked for; the caller has the dictionaries. */
export type TermNames = (kind: 'SKILL' | 'CERTIFICATE_TYPE', key: string) => string;

type Two = readonly [zh: string, en: string];

function pick(texts: Two, locale: Locale): string {
  return locale === 'en' ? texts[1] : texts[0];
}

const weekdays: readonly Two[] = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
];
const halfDays: Readonly<Record<string, Two>> = {
  MORNING: ['上午', 'morning'],
  AFTERNOON: ['下午', 'afternoon'],
  EVENING: ['晚上', 'evening'],
};
const statuses: Readonly<Record<string, Two>> = {
  ON_LEAVE: ['休假', 'on leave'],
  LEFT: ['已离职', 'has left'],
};

function timesText(times: string, locale: Locale): string {
  const words = times.split(' ').flatMap((time) => {
    const [weekday, half] = time.split(':');
    const dayWords = weekdays[Number(weekday) - 1];
    const halfWords = halfDays[half ?? ''];
    if (dayWords === undefined || halfWords === undefined) return [];
    return [pick(dayWords, locale) + (locale === 'en' ? ' ' : '') + pick(halfWords, locale)];
  });
  return words.join(locale === 'en' ? ', ' : '、');
}

function exclusionWords(reason: ExclusionReason, locale: Locale, names: TermNames): Two {
  const { params } = reason;
  switch (reason.code) {
    case 'INACTIVE': {
      const status = statuses[String(params['status'])];
      const word = status === undefined ? String(params['status']) : pick(status, locale);
      return [`不在岗（${word}）`, `Not at work (${word})`];
    }
    case 'OUT_OF_AREA':
      return ['不在服务范围内', "Does not cover this station's area"];
    case 'SKILL_MISSING': {
      const skill = names('SKILL', String(params['skill']));
      return [`缺少技能：${skill}`, `Lacks the skill: ${skill}`];
    }
    case 'CERT_MISSING': {
      const certificate = names('CERTIFICATE_TYPE', String(params['certificate']));
      return [`缺少证书：${certificate}`, `Lacks the certificate: ${certificate}`];
    }
    case 'CERT_EXPIRED': {
      const certificate = names('CERTIFICATE_TYPE', String(params['certificate']));
      return [
        `证书已于 ${params['date']} 到期：${certificate}`,
        `Certificate expired on ${params['date']}: ${certificate}`,
      ];
    }
    case 'ONBOARDING_MISSING':
      return ['未完成岗前培训', 'Has not completed the training before service'];
    case 'NOT_AVAILABLE': {
      const times = timesText(String(params['times'] ?? ''), locale);
      return times === ''
        ? ['没有可服务时间', 'Has no time available']
        : [`预约时间没空：${times}`, `Not available at the time wished: ${times}`];
    }
    case 'CASELOAD_CAP':
      return [`在办已满（${params['has']}/${params['max']}）`, `Caseload full (${params['has']} of ${params['max']})`];
    case 'DECLINED':
      return ['已婉拒过该需求单', 'Has declined this request before'];
  }
}

/** Why the worker cannot be given the request, in words. */
export function exclusionText(reason: ExclusionReason, locale: Locale, names: TermNames): string {
  return pick(exclusionWords(reason, locale, names), locale);
}

const fixWords: Readonly<Record<ExclusionCode, Two | null>> = {
  INACTIVE: null,
  OUT_OF_AREA: ['可由上级站点派单，或换本站人员', 'Dispatch from the station above, or choose someone of this station'],
  SKILL_MISSING: ['参加培训后在人员档案中登记该技能', 'Enter the skill in the register after training'],
  CERT_MISSING: ['取得证书后在人员档案中登记', 'Enter the certificate in the register once it is held'],
  CERT_EXPIRED: ['续证后更新有效期', 'Renew the certificate and update its validity'],
  ONBOARDING_MISSING: ['安排参加下一期岗前培训', 'Book the next training before service'],
  NOT_AVAILABLE: ['与居民另约时间，或补充该人员的可服务时间', 'Agree on another time, or extend the availability'],
  CASELOAD_CAP: ['办结在办单，或调高在办上限', 'Complete open requests, or raise the cap'],
  DECLINED: null,
};

/** What would remove the obstacle; null where nothing the station can do would. */
export function exclusionFix(code: ExclusionCode, locale: Locale): string | null {
  const words = fixWords[code];
  return words === null ? null : pick(words, locale);
}

const skillsInEnglish = (count: number): string =>
  count === 1 ? 'the skill demanded' : `the ${count} skills demanded`;

function partWords({ factor, params }: ScorePart): Two {
  const number = (name: string): number => Number(params[name] ?? 0);
  switch (factor) {
    case 'SKILL_FIT':
      return number('required') === 0
        ? [`无特定技能要求，另有 ${params['spare']} 项技能`, `No skill demanded; ${params['spare']} other skills`]
        : number('spare') === 0
          ? [`具备所需 ${params['required']} 项技能`, `Has ${skillsInEnglish(number('required'))}`]
          : [
              `具备所需 ${params['required']} 项技能，另有 ${params['spare']} 项`,
              `Has ${skillsInEnglish(number('required'))} and ${params['spare']} more`,
            ];
    case 'CONTINUITY':
      return number('total') === 0
        ? ['新服务对象，同等对待', 'New to everyone: same for all']
        : [
            `此前服务过 ${params['visits']} 次（共 ${params['total']} 次）`,
            `Made ${params['visits']} of ${params['total']} earlier visits`,
          ];
    case 'TRAVEL':
      return number('hops') === 0
        ? ['本站人员', 'Works at this station']
        : [`站点相隔 ${params['hops']} 级`, `${params['hops']} levels away in the network`];
    case 'LOAD':
      return [`在办 ${params['has']}/${params['max']}`, `Carries ${params['has']} of ${params['max']}`];
    case 'RATING':
      if (number('count') === 0) return ['暂无评分，按均值', 'Not rated yet: counted at the mean'];
      return number('count') < 5
        ? [
            `评分 ${params['average']}（样本少，按 ${params['counted']} 计）`,
            `Rated ${params['average']} by few, counted as ${params['counted']}`,
          ]
        : [
            `评分 ${params['average']}（${params['count']} 次）`,
            `Rated ${params['average']} (${params['count']} ratings)`,
          ];
    case 'RELIABILITY':
      return number('offers') === 0
        ? ['接单率按均值', 'Acceptance counted at the mean']
        : [
            `接单 ${params['accepted']}/${params['offers']}`,
            `Accepted ${params['accepted']} of ${params['offers']} offers`,
          ];
  }
}

/** What stands behind one part of a score, in words. */
export function scorePartText(part: ScorePart, locale: Locale): string {
  return pick(partWords(part), locale);
}

const obstacleWords: Readonly<Record<ExclusionCode, Two>> = {
  INACTIVE: ['不在岗', 'not at work'],
  OUT_OF_AREA: ['不在服务范围', 'out of the area'],
  SKILL_MISSING: ['缺少技能', 'without the skill'],
  CERT_MISSING: ['缺少证书', 'without the certificate'],
  CERT_EXPIRED: ['证书到期', 'with an expired certificate'],
  ONBOARDING_MISSING: ['未完成岗前培训', 'not trained yet'],
  NOT_AVAILABLE: ['时间不合', 'not available'],
  CASELOAD_CAP: ['在办已满', 'at their cap'],
  DECLINED: ['已婉拒', 'having declined'],
};

/** Why nobody can be given the request: how many workers fail which condition, the commonest first. */
export function nobodyFitsText(nobodyFits: NobodyFits, locale: Locale): string {
  const counts = Object.entries(nobodyFits.failedCounts) as readonly [ExclusionCode, number][];
  if (counts.length === 0) return pick(['范围内没有登记人员', 'No worker is registered in this scope.'], locale);
  const parts = counts
    .toSorted(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))
    .map(([code, count]) =>
      pick([`${count} 人${obstacleWords[code][0]}`, `${count} ${obstacleWords[code][1]}`], locale),
    );
  return pick([`没有可派人员：${parts.join('，')}`, `Nobody can be dispatched: ${parts.join(', ')}.`], locale);
}
