import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { dataFile } from './data-file.js';

/** A place of the national list, as the list names it. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
}

/** The 31 provinces whose villages can be read, by code. */
const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
  ' ',
);

/** The places whose villages are part of `readDivisions`: those of the localities, Ganzhou before Shunqing. */
const villagesOfLocalities = ['3607', '511302'];

function* decode(file: string): Generator<DivisionRow> {
  const text = brotliDecompressSync(readFileSync(dataFile(`divisions/${file}`))).toString('utf8');
  let code = '';
  for (let from = 0; from < text.length; ) {
    const tab = text.indexOf('\t', from);
    const end = text.indexOf('\n', tab);
    // An empty code is the one after the code before; else its first digit, base 36, says how much both share.
    code =
      tab === from
        ? (BigInt(code) + 1n).toString()
        : code.slice(0, Number.parseInt(text.charAt(from), 36)) + text.slice(from + 1, tab);
    yield { code, name: text.slice(tab + 1, end) };
    from = end + 1;
  }
}

/** The codes of the provinces whose villages `readVillages` can read. */
export function villageProvinces(): readonly string[] {
  return provinces;
}

/** The villages of one province in the order of their codes; their names are as the list has them. */
export function* readVillages(provinceCode: string): Generator<DivisionRow> {
  if (!provinces.includes(provinceCode)) throw new RangeError(`no villages are listed for province ${provinceCode}`);
  yield* decode(`villages-${provinceCode}.txt.br`);
}

function* localityVillages(): Generator<DivisionRow> {
  for (const top of villagesOfLocalities) {
    for (const village of readVillages(top.slice(0, 2))) if (village.code.startsWith(top)) yield village;
  }
}

/** Provinces, prefectures, counties and townships of the whole country, in tree order: a place before what it holds. */
export function* readTownships(): Generator<DivisionRow> {
  yield* decode('townships.txt.br');
}

/** Every place down to township and the villages of the localities, in tree order. */
export function* readDivisions(): Generator<DivisionRow> {
  const villages = localityVillages();
  let village = villages.next();
  for (const row of readTownships()) {
    while (village.done !== true && village.value.code < row.code) {
      yield village.value;
      village = villages.next();
    }
    yield row;
  }
  while (village.done !== true) {
    yield village.value;
    village = villages.next();
  }
}
