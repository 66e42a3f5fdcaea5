import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOfText, textOfSheet } from './menu-table-text.js';

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', '"', '""', 'a\tb', '第一行\n第二行', '"a"', '\r', 'a"b'),
);

describe('a sheet as a text', () => {
  it('is the same sheet again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (sheet) => {
        expect(sheetOfText(textOfSheet(sheet))).toEqual(sheet);
      }),
    );
  });

  it('is what a spreadsheet copies', () => {
    expect(sheetOfText('编号\t名称\r\n1\t"两\n行"\r\n2\t他说"好"')).toEqual([
      ['编号', '名称'],
      ['1', '两\n行'],
      ['2', '他说"好"'],
    ]);
  });
});
