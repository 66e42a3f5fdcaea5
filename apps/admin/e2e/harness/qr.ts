import type { Locator } from 'playwright-core';

// Reads a QR code as drawn, without noise: modules, mask and blocks of ISO/IEC 18004, versions 1 to 6, bytes only. What a
// camera repairs needs no repair here, so the words of error correction are left unread.

/** Words of data, and blocks that they are dealt out to, by level (L, M, Q, H) and version. */
const capacities: Readonly<Record<number, readonly (readonly [words: number, blocks: number])[]>> = {
  1: [
    [19, 1],
    [34, 1],
    [55, 1],
    [80, 1],
    [108, 1],
    [136, 2],
  ],
  0: [
    [16, 1],
    [28, 1],
    [44, 1],
    [64, 2],
    [86, 2],
    [108, 4],
  ],
  3: [
    [13, 1],
    [22, 1],
    [34, 2],
    [48, 2],
    [62, 4],
    [76, 4],
  ],
  2: [
    [9, 1],
    [16, 1],
    [26, 2],
    [36, 4],
    [46, 4],
    [60, 4],
  ],
};

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The text that a QR code drawn as SVG holds. */
export async function readQrCode(svg: Locator): Promise<string> {
  return decode(await svg.evaluate(modulesOf));
}

/** Runs in the page: which modules are dark, row by row. */
function modulesOf(element: Element): boolean[][] {
  const svg = element as SVGSVGElement;
  const paths = [...svg.querySelectorAll('path')];
  const dark = paths[paths.length - 1];
  if (dark === undefined) throw new Error('no QR code is drawn');
  const size = svg.viewBox.baseVal.width;
  const at = (x: number, y: number): boolean => dark.isPointInFill(new DOMPoint(x + 0.5, y + 0.5));
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => at(x, y)));
}

function decode(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const isDark = (x: number, y: number): boolean => modules[y]?.[x] === true;
  const format = formatOf(isDark);
  const mask = masks[format & 7];
  const [words, blocks] = capacities[format >> 3]?.[version - 1] ?? [];
  if (mask === undefined || words === undefined || blocks === undefined)
    throw new Error(`a QR code of ${size} modules`);
  const isReserved = (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    (x >= size - 8 && y < 9) ||
    (version > 1 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2);

  const bits: boolean[] = [];
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isReserved(x, y)) bits.push(isDark(x, y) !== mask(x, y));
    }
  }
  const number = (from: number, length: number, of: readonly boolean[]): number =>
    of.slice(from, from + length).reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0);
  const dealt = Array.from({ length: words }, (_, n) => number(n * 8, 8, bits));
  const data = gathered(dealt, blocks).flatMap((word) =>
    Array.from({ length: 8 }, (_, n) => ((word >> (7 - n)) & 1) === 1),
  );
  if (number(0, 4, data) !== 4) throw new Error('the QR code holds something else than bytes');
  const bytes = Array.from({ length: number(4, 8, data) }, (_, n) => number(12 + n * 8, 8, data));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Level and mask: five bits beside the upper left finder. */
function formatOf(isDark: (x: number, y: number) => boolean): number {
  const places = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const),
    ...[7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const),
  ];
  const bits = places.reduce((sum, [x, y], n) => sum + (isDark(x, y) ? 2 ** n : 0), 0);
  return (bits ^ 0x5412) >> 10;
}

/** Words in reading order: they were dealt out to the blocks in turn, the later blocks holding one more where it does not come out even. */
function gathered(dealt: readonly number[], blocks: number): readonly number[] {
  const short = Math.floor(dealt.length / blocks);
  const firstLong = blocks - (dealt.length % blocks);
  return Array.from({ length: blocks }, (_, block) => [
    ...Array.from({ length: short }, (__, n) => dealt[n * blocks + block] ?? 0),
    ...(block >= firstLong ? [dealt[short * blocks + block - firstLong] ?? 0] : []),
  ]).flat();
}
