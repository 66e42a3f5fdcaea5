export type { Division, DivisionLevel, TextRange } from './division-code.js';
export {
  ancestorCodes,
  divisionDistance,
  divisionLevel,
  divisionLevels,
  divisionRange,
  isDivisionCode,
  isWithin,
  parentCode,
} from './division-code.js';
