import { describe, expect, it } from 'vitest';
import { readDivisions, readTownships, readVillages, villageProvinces } from './divisions.js';

const parentLength: Readonly<Record<number, number>> = { 4: 2, 6: 4, 9: 6, 12: 9 };

function countByLength(rows: Iterable<{ readonly code: string }>): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { code } of rows) counts[code.length] = (counts[code.length] ?? 0) + 1;
  return counts;
}

describe('the national list', () => {
  it('holds every province, prefecture, county and township', () => {
    expect(countByLength(readTownships())).toEqual({ 2: 31, 4: 342, 6: 2978, 9: 41352 });
  });

  it('holds the villages of Shunqing and Ganzhou beside the townships', () => {
    const villages = [...readDivisions()].filter((row) => row.code.length === 12);
    expect(villages.filter((row) => row.code.startsWith('511302'))).toHaveLength(192);
    expect(villages.filter((row) => row.code.startsWith('3607'))).toHaveLength(4081);
    expect(villages).toHaveLength(192 + 4081);
  });

  it('names each code once and each parent before its children, in tree order', () => {
    const seen = new Set<string>();
    let before = '';
    for (const { code, name } of readDivisions()) {
      const parent = code.slice(0, parentLength[code.length] ?? 0);
      if (code <= before || (parent !== '' && !seen.has(parent)) || name === '') {
        throw new Error(`${code} ${name} stands after ${before}`);
      }
      seen.add(code);
      before = code;
    }
    expect(seen.size).toBe(31 + 342 + 2978 + 41352 + 192 + 4081);
  });

  it('keeps names as they are, rare characters too', () => {
    const names = new Map([...readDivisions()].map((row) => [row.code, row.name]));
    expect(names.get('511302002')).toBe('北城街道');
    expect(names.get('360824104')).toBe('麦㙦镇');
    expect(names.get('441900')).toBe('东莞市');
  });

  it('puts every township of a prefecture without counties under a stand-in county', () => {
    const codes = new Set([...readTownships()].map((row) => row.code));
    for (const prefecture of ['4419', '4420', '4604', '6202']) {
      const counties = [...codes].filter((code) => code.length === 6 && code.startsWith(prefecture));
      expect(counties).toHaveLength(1);
    }
  });
});

describe('villages on demand', () => {
  it('can be read for each of the 31 provinces, under townships that exist', () => {
    const townships = new Set([...readTownships()].map((row) => row.code));
    let count = 0;
    for (const province of villageProvinces()) {
      let before = '';
      for (const { code } of readVillages(province)) {
        if (code <= before || !townships.has(code.slice(0, 9))) throw new Error(`${code} stands after ${before}`);
        before = code;
        count += 1;
      }
    }
    expect(count).toBe(620573);
  });

  it('refuses a province that is not listed', () => {
    expect(() => [...readVillages('71')]).toThrow('71');
  });
});
