import { inLocale, type Locale, type Words } from '../words.js';
import type { StationPlacementProblem } from './open-station.js';
import type { StationPhase } from './profile.js';

const phaseWords: Readonly<Record<StationPhase, Words>> = {
  PLANNED: { zh: '规划中', en: 'planned' },
  UNDER_CONSTRUCTION: { zh: '建设中', en: 'under construction' },
  BUILT: { zh: '已建成', en: 'built' },
  OPERATING: { zh: '运营中', en: 'operating' },
  FULL_SERVICE: { zh: '全面开展服务', en: 'in full service' },
  CLOSED: { zh: '已关闭', en: 'closed' },
};

const problemWords: Readonly<Record<StationPlacementProblem, Words>> = {
  TIER_MISSING: { zh: '这类站点须选择层级', en: 'A station of this kind needs a tier.' },
  TIER_NOT_BELOW_PARENT: {
    zh: '按本地模式，这个层级的站点不能设在该站点之下',
    en: "By the locality's profile a station of this tier cannot stand here.",
  },
  PARENT_OUTSIDE_CHAIN: {
    zh: '站外站点之下不能设有层级的站点',
    en: 'A station of a tier cannot stand under one outside the tiers.',
  },
  KIND_HAS_NO_TIER: { zh: '站外站点没有层级', en: 'A station outside the tiers has no tier.' },
  DIVISION_OUTSIDE_PARENT: {
    zh: '该区划不在上级站点的区划之内',
    en: "The division lies outside the parent station's division.",
  },
};

/** The word for a phase. */
export function phaseLabel(phase: StationPhase, locale: Locale): string {
  return inLocale(phaseWords[phase], locale);
}

/** Why the station may not stand there, in words. */
export function stationRefusalText(problem: StationPlacementProblem, locale: Locale): string {
  return inLocale(problemWords[problem], locale);
}
