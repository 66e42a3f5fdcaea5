import type { TermBook } from '../terms/term-book.js';
import { inLocale, type Locale } from '../words.js';
import { itemFieldNames } from './item-fields.js';
import { type ItemTermKind, keyFieldKinds } from './item-rules.js';
import { methodLabel, offeringLabel, ordererLabel } from './item-words.js';
import { choiceWord } from './menu-table-cells.js';
import { adaptationColumns, columnsOfAdaptations, columnsOfLines, lineColumns } from './menu-tables.js';
import type { MenuTable } from './menu-tables.js';
import type { MenuTableKind } from './menu-table-problems.js';
import { confidentialities, feeModels, ordererKinds, serviceMethods } from './service-item.js';
import { adaptedOfferings, lineOfferings } from './service-menu.js';

/** What may stand in the cells of one column. */
export interface CellChoices {
  readonly heading: string;
  readonly choices: readonly string[];
}

/** Everything that can be chosen in a table of a menu: closed sets first, then the dictionaries. */
export function cellChoices(terms: TermBook, locale: Locale): readonly CellChoices[] {
  const heading = (field: keyof typeof itemFieldNames): string => inLocale(itemFieldNames[field], locale);
  const named = (kind: ItemTermKind): readonly string[] => terms.choices(kind).map((entry) => inLocale(entry, locale));
  const column = (key: string): string => {
    const found = [...columnsOfLines, ...columnsOfAdaptations].find((one) => one.key === key);
    return found === undefined ? key : inLocale(found.words, locale);
  };
  const offering = (all: readonly (typeof lineOfferings)[number][] | readonly (typeof adaptedOfferings)[number][]) =>
    all.map((one) => offeringLabel(one, locale));
  return [
    { heading: inLocale(lineColumns.offering.words, locale), choices: offering(lineOfferings) },
    { heading: inLocale(adaptationColumns.adaptedOffering.words, locale), choices: offering(adaptedOfferings) },
    { heading: heading('method'), choices: serviceMethods.map((one) => methodLabel(one, locale)) },
    {
      heading: column('feeModel'),
      choices: feeModels.map((model) => choiceWord('fee', { model, amountFen: null, payer: null }, locale)),
    },
    {
      heading: heading('confidentiality'),
      choices: confidentialities.map((one) => choiceWord('confidentiality', one, locale)),
    },
    { heading: heading('orderableBy'), choices: ordererKinds.map((one) => ordererLabel(one, locale)) },
    ...Object.entries(keyFieldKinds).map(([field, kind]) => ({
      heading: heading(field as keyof typeof keyFieldKinds),
      choices: named(kind),
    })),
    { heading: column('householdKeys'), choices: named('HOUSEHOLD') },
  ];
}

/** An empty table with all columns but those of ids, and one row as an example, which is not read. */
export function tableTemplate(kind: MenuTableKind, locale: Locale): MenuTable {
  const all = kind === 'LINES' ? columnsOfLines : columnsOfAdaptations;
  const columns = all.filter((column) => column !== lineColumns.itemId && column !== lineColumns.categoryId);
  const example = columns.map((column) =>
    column.key === 'number' ? (locale === 'en' ? 'Example' : '示例') : inLocale(column.example, locale),
  );
  return {
    kind,
    columns: columns.map((column) => ({ ...column, heading: inLocale(column.words, locale) })),
    rows: [example],
  };
}
