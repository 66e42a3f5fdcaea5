import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, maskBirthday, maskIdNumber, maskName, maskPhone } from './masks.js';

describe('masks', () => {
  it('keep the first character of a name, whatever its length in bytes', () => {
    expect(maskName('张三')).toBe('张**');
    expect(maskName('欧阳修文')).toBe('欧**');
    expect(maskName('𠮷野')).toBe('𠮷**');
    expect(maskName('')).toBe('');
  });

  it('keep the ends of a phone number', () => {
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('2223456')).toBe('****56');
  });

  it('keep the place and the end of an ID number, and nothing of what is none', () => {
    expect(maskIdNumber('110101199003077758')).toBe('110101********7758');
    expect(maskIdNumber('passport E1234567')).toBe('********');
  });

  it('keep the year of a birthday', () => {
    expect(maskBirthday('1990-03-07')).toBe('1990-**-**');
  });

  it.each([
    ['顺庆区舞凤街道北湖社区涪江路 12 号 3 单元 501', '顺庆区舞凤街道北湖社区****'],
    ['芦溪镇花园村 6 组 18 号', '芦溪镇花园村****'],
    ['会昌县文武坝镇滨江路 8 号', '会昌县文武坝镇****'],
    ['某路 9 号楼', '****'],
    ['芦溪镇花园村', '芦溪镇花园村'],
    ['𠮷田镇某某路 1 号', '𠮷田镇****'],
  ])('keep %s down to the village', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('never break a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const mask of [maskName, maskPhone, maskIdNumber, maskAddress]) {
          expect(mask(text)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
