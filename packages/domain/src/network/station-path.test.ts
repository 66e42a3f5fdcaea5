import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorPaths,
  childPath,
  isAtOrBelow,
  isStationPath,
  nextChildPath,
  parentPathOf,
  pathDepth,
  subtreeRange,
} from './station-path.js';

const ordinals = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 36 ** 4 - 1 })), {
  minLength: 1,
  maxLength: 6,
});
const toPath = (steps: readonly number[]) => steps.reduce(childPath, '');

function compareInTree(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at === -1) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}

describe('station paths', () => {
  it('add four base-36 digits for each step down', () => {
    expect(childPath('', 1)).toBe('0001');
    expect(childPath('0001', 36)).toBe('00010010');
    expect(parentPathOf('00010010')).toBe('0001');
    expect(parentPathOf('0001')).toBeNull();
    expect(ancestorPaths('0001001000zz')).toEqual(['0001', '00010010']);
    expect(pathDepth('0001001000zz')).toBe(3);
  });

  it('refuse to number a child outside their width', () => {
    for (const n of [0, -1, 1.5, 36 ** 4]) expect(() => childPath('', n)).toThrow(RangeError);
  });

  it('follow the last child with the next', () => {
    expect(nextChildPath('0001', null)).toBe('00010001');
    expect(nextChildPath('0001', '0001000z')).toBe('00010010');
  });

  it('know their own shape', () => {
    expect(isStationPath('00010010')).toBe(true);
    for (const text of ['', '001', '00010', '000A', '000%']) expect(isStationPath(text)).toBe(false);
  });

  it('sort as bytes in the order of the tree, a parent right before its subtree', () => {
    fc.assert(
      fc.property(fc.array(ordinals, { maxLength: 30 }), (stations) => {
        const inTree = stations.toSorted(compareInTree).map(toPath);
        const asText = stations.map(toPath).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(asText).toEqual(inTree);
      }),
    );
  });

  it('hold in their range exactly the station and those below', () => {
    fc.assert(
      fc.property(ordinals, ordinals, fc.boolean(), (a, b, isBelow) => {
        const top = toPath(a);
        const other = isBelow ? b.reduce(childPath, top) : toPath(b);
        const { from, to } = subtreeRange(top);
        expect(other >= from && other < to).toBe(isAtOrBelow(other, top));
        expect(isAtOrBelow(other, top)).toBe(other === top || ancestorPaths(other).includes(top));
      }),
    );
  });
});
