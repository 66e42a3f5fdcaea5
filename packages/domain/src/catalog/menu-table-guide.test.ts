import { describe, expect, it } from 'vitest';
import { emptyMenu, menuTableKindOf, readMenuTables } from './index.js';
import { below, said, sheetOf } from '../../test/table-world.js';
import { locales } from '../words.js';
import { cellChoices, tableTemplate } from './menu-table-guide.js';

describe.each(locales)('the template of a table in %s', (locale) => {
  const facts = { ...below, locale };
  const template = sheetOf(tableTemplate('LINES', locale));

  it('is read without a problem, and its example is left out', () => {
    const adaptations = sheetOf(tableTemplate('ADAPTATIONS', locale));
    const read = readMenuTables({ lines: template, adaptations }, emptyMenu, facts);
    expect(said(read)).toEqual([]);
    expect([read.edits, read.lines.examples, read.adaptations.examples]).toEqual([[], 1, 1]);
  });

  it('is told apart from the lists of what can be chosen and from what explains it', () => {
    const choices = cellChoices(facts.terms, locale);
    const list = [choices.map((one) => one.heading), choices.map((one) => one.choices[0] ?? '')];
    const guide = tableTemplate('LINES', locale).columns.map((column) => [
      column.heading,
      column.hint.zh,
      column.example.zh,
    ]);
    expect([template, list, guide].map(menuTableKindOf)).toEqual(['LINES', null, null]);
  });

  it('has an example that would be read as it stands, once it has a number', () => {
    const [headings = [], row = []] = template;
    const column = headings.findIndex((heading) => ['编号', 'Number'].includes(heading));
    const numbered = row.map((cell, index) => (index === column ? '101' : cell));
    const read = readMenuTables({ lines: [headings, numbered], adaptations: null }, emptyMenu, facts);
    expect(said(read)).toEqual([]);
    expect(read.edits.map((edit) => edit.kind)).toEqual(['ADD_CATEGORY', 'ADD_LINE']);
  });

  it('comes with everything that can be chosen, each of which can be read', () => {
    const [headings = []] = template;
    for (const { heading, choices } of cellChoices(facts.terms, locale)) {
      expect(choices.length).toBeGreaterThan(1);
      if (!headings.includes(heading)) continue;
      for (const choice of choices) {
        const row = headings.map((one) => (one === heading ? choice : ''));
        const cells = row.map(
          (cell, index) => cell || (['编号', 'Number', '名称', 'Name'].includes(headings[index] ?? '') ? '1' : ''),
        );
        const read = readMenuTables({ lines: [headings, cells], adaptations: null }, emptyMenu, facts);
        // A low fee alone lacks its price; nothing else may be wrong.
        expect(read.problems.filter(({ code }) => code !== 'FEE_INCONSISTENT')).toEqual([]);
      }
    }
  });
});
