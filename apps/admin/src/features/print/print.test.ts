import { describe, expect, it } from 'vitest';
import { documentsText, feeLines, forWhomText, publicCategories, type SheetLine, soonText } from './line-words';
import { parsePrintSearch, phonePageAddress } from './print-search';
import { sheetTexts } from './texts';

const zh = sheetTexts('zh-CN');
const en = sheetTexts('en');

type Conditions = SheetLine['conditions'];
type LineChange = Partial<Omit<SheetLine, 'conditions'>> & { readonly conditions?: Partial<Conditions> };

function line({ conditions, ...change }: LineChange = {}): SheetLine {
  return {
    id: 'ent_1',
    number: '1-01',
    name: '上门探访',
    durationMinutes: 60,
    fee: { model: 'FREE', amountFen: null, payer: null },
    item: { id: 'itm_1', summary: null, plainSummary: null, isIllustrative: false },
    ...change,
    conditions: {
      note: null,
      clientCategories: [],
      excludedCategories: [],
      minAge: null,
      maxAge: null,
      placeCodes: [],
      excludedPlaceCodes: [],
      times: [{ urgency: 'NORMAL', respondHours: 24 }],
      households: [],
      documents: [],
      confidentiality: 'OPEN',
      ...conditions,
    },
  };
}

const fee = (model: SheetLine['fee']['model'], amountFen: number | null, payer: string | null) =>
  feeLines(line({ fee: { model, amountFen, payer } }), zh);

describe('a line on paper', () => {
  it('says what I pay, and who pays instead', () => {
    expect(fee('FREE', null, null)).toEqual(['不要钱']);
    expect(fee('LOW_FEE', 1250, '服务对象')).toEqual(['12.5 元']);
    expect(fee('PURCHASED', 6000, '区民政局')).toEqual(['您不用付钱', '由区民政局出钱']);
  });

  it('says for whom it is, everybody where nothing is asked', () => {
    expect(forWhomText(line(), zh)).toBe('谁都可以');
    const elderly = { key: 'elderly', name: '老年人' } as const;
    const asked = { clientCategories: [elderly], minAge: 60, placeCodes: ['511302001'] };
    expect(forWhomText(line({ conditions: asked }), zh)).toBe('老年人；满 60 岁；只限部分地方的居民，请问站点');
    const closed = { excludedPlaceCodes: ['511302001'] };
    expect(forWhomText(line({ conditions: closed }), zh)).toBe('只限部分地方的居民，请问站点');
    expect(forWhomText(line({ conditions: { minAge: 6, maxAge: 17 } }), en)).toBe('age 6 to 17');
  });

  it('says how soon somebody answers, in days where they are whole', () => {
    expect(soonText(line(), zh)).toBe('1 天内');
    expect(soonText(line(), en)).toBe('a day');
    const times = [{ urgency: 'NORMAL', respondHours: 8 } as const];
    expect(soonText(line({ conditions: { times } }), zh)).toBe('8 小时内');
    expect(documentsText(line(), zh)).toBe('');
  });

  it('is left out with its heading where the service is restricted', () => {
    const entries = [line({ conditions: { confidentiality: 'RESTRICTED' } })];
    const category = { id: 'cat_1', number: '1', name: '保护', entries };
    const menu = {
      __typename: 'ServiceMenu' as const,
      id: 'mnu_1',
      version: 1,
      publishedAt: null,
      categories: [category],
    };
    expect(publicCategories(menu)).toEqual([]);
    expect(
      publicCategories({ ...menu, categories: [{ ...category, entries: [...entries, line()] }] })[0]?.entries,
    ).toHaveLength(1);
  });
});

describe('the address of a sheet', () => {
  it('knows large type, plain words and English, and nothing else', () => {
    expect(parsePrintSearch({ size: 'large', words: 'plain', lang: 'en' })).toEqual({
      size: 'large',
      words: 'plain',
      lang: 'en',
    });
    expect(parsePrintSearch({ size: 'huge', words: '', lang: 'fr', other: 'x' })).toEqual({});
  });

  it('leads the phone to the same station in the same type and words', () => {
    expect(phonePageAddress('https://county.example', 'SQ 1/2', {})).toBe('https://county.example/m/s/SQ%201%2F2');
    expect(phonePageAddress('', 'SQ-1', { size: 'large', words: 'plain' })).toBe('/m/s/SQ-1?size=large&words=plain');
  });
});
