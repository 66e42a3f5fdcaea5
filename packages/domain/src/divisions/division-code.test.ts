import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorCodes,
  divisionDistance,
  divisionLevel,
  divisionRange,
  isDivisionCode,
  isWithin,
  parentCode,
} from './division-code.js';

describe('division codes', () => {
  it.each([
    ['51', 'PROVINCE', null],
    ['5113', 'PREFECTURE', '51'],
    ['511302', 'COUNTY', '5113'],
    ['511302001', 'TOWNSHIP', '511302'],
    ['511302001001', 'VILLAGE', '511302001'],
    ['522301901', 'SUBAREA', '522301'],
    ['511302001901', 'SUBAREA', '511302001'],
    ['522301901001', 'VILLAGE', '522301901'],
  ])('reads %s as %s under %s', (code, level, parent) => {
    expect(isDivisionCode(code)).toBe(true);
    expect(divisionLevel(code)).toBe(level);
    expect(parentCode(code)).toBe(parent);
  });

  it.each(['', '0', '5', '511', '51130', '5113021', '0113', '51130200100', '5113020010011', '51a3', ' 51', '51\n'])(
    'knows that %j is no code',
    (text) => {
      expect(isDivisionCode(text)).toBe(false);
      expect(divisionLevel(text)).toBeNull();
    },
  );

  it('lists the places above, the province first', () => {
    expect(ancestorCodes('511302001001')).toEqual(['51', '5113', '511302', '511302001']);
    expect(ancestorCodes('51')).toEqual([]);
  });

  it('measures how far two places are from each other', () => {
    expect(divisionDistance('511302001', '511302001')).toBe(0);
    expect(divisionDistance('511302', '511302001')).toBe(1);
    expect(divisionDistance('511302001', '511302002')).toBe(2);
    // 511 and 512 share a digit but no province-and-prefecture.
    expect(divisionDistance('5113', '5123')).toBe(2);
    expect(divisionDistance('51', '36')).toBe(2);
  });

  it('holds in its range exactly the place and what is inside', () => {
    const digits = fc.stringMatching(/^[1-9]\d(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/);
    fc.assert(
      fc.property(digits, digits, fc.constantFrom(2, 4, 6, 9, 12), (code, other, cut) => {
        const top = isDivisionCode(other.slice(0, cut)) ? other.slice(0, cut) : other;
        for (const candidate of [code, top + code, top]) {
          const { from, to } = divisionRange(top);
          expect(candidate >= from && candidate < to).toBe(isWithin(candidate, top));
        }
      }),
    );
  });
});
