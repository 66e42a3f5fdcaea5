import { describe, expect, it } from 'vitest';
import { birthdayOf, isIdNumber } from './id-number.js';

describe('resident ID numbers', () => {
  it('are right with a birthday that exists and the check digit that follows', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(birthdayOf('11010519491231002X')).toBe('1949-12-31');
  });

  it('are wrong before 1900, with another check digit, length or letter', () => {
    // The first is an example of the standard itself, of somebody born in 1880.
    for (const text of [
      '440524188001010014',
      '110105194912310021',
      '11010519491231002',
      '11010519491231002x',
      '01010519491231002X',
      '',
    ]) {
      expect(isIdNumber(text)).toBe(false);
    }
  });

  it('are wrong on a day that no calendar has', () => {
    expect(birthdayOf('110105194902290020')).toBeNull();
    expect(birthdayOf('110105194802290020')).toBe('1948-02-29');
  });

  it('notice every single digit that is changed', () => {
    const right = '11010519491231002X';
    for (let at = 0; at < 17; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = right.slice(0, at) + digit + right.slice(at + 1);
        expect(isIdNumber(changed)).toBe(changed === right);
      }
    }
  });
});
