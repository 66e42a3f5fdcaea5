import { importModes, menuTableKinds, type MenuTableKind } from '@diandan/domain/catalog';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { DataKey } from '../../graphql/scalars.js';
import { MenuDifferenceType } from './edition.type.js';

export const MenuTableKindEnum = enumOf(menuTableKinds);
registerEnumType(MenuTableKindEnum, {
  name: 'MenuTableKind',
  description: 'The two tables of a menu.',
  valuesConfig: {
    LINES: { description: '事项表: the lines of its own.' },
    ADAPTATIONS: { description: '调整表: what it makes of the lines above.' },
  },
});

export const MenuImportModeEnum = enumOf(importModes);
registerEnumType(MenuImportModeEnum, {
  name: 'MenuImportMode',
  description: 'What becomes of that which stands in the draft and not in the file.',
  valuesConfig: {
    UPDATE: { description: '更新: it stays as it is.' },
    REPLACE_ALL: { description: '整体替换: it is taken out.' },
  },
});

@ObjectType('MenuTableColumn', { description: 'A column of a table.', simpleResolvers: true })
export class MenuTableColumnType {
  @Field(() => DataKey, { description: 'Its key; a file may be headed with it too.' })
  @Access('WITH_PARENT')
  key!: string;

  @Field(() => String, { description: 'The heading, in the language of the request.' })
  @Access('WITH_PARENT')
  heading!: string;

  @Field(() => String, { description: 'What to write below it.' })
  @Access('WITH_PARENT')
  hint!: string;

  @Field(() => String, { description: 'An example; may be empty.' })
  @Access('WITH_PARENT')
  example!: string;

  @Field(() => Boolean, { description: 'True where its cells are numbers.' })
  @Access('WITH_PARENT')
  isNumber!: boolean;
}

@ObjectType('MenuTable', { description: 'A menu as a table that people edit in a spreadsheet.', simpleResolvers: true })
export class MenuTableType {
  @Field(() => MenuTableKindEnum, { description: 'Which of the two tables.' })
  @Access('WITH_PARENT')
  kind!: MenuTableKind;

  @Field(() => [MenuTableColumnType], { description: 'Its columns.' })
  @Access('WITH_PARENT')
  columns!: readonly MenuTableColumnType[];

  @Field(() => [[String]], { description: 'Its rows: a text for each column.' })
  @Access('WITH_PARENT')
  rows!: readonly (readonly string[])[];
}

@ObjectType('MenuCellChoices', { description: 'What may stand in the cells of a column.', simpleResolvers: true })
export class MenuCellChoicesType {
  @Field(() => String, { description: 'The heading of the column.' })
  @Access('WITH_PARENT')
  heading!: string;

  @Field(() => [String], { description: 'What may stand below it; several are separated by “；”.' })
  @Access('WITH_PARENT')
  choices!: readonly string[];
}

@ObjectType('MenuTables', { description: 'All that a file of a menu consists of.', simpleResolvers: true })
export class MenuTablesType {
  @Field(() => MenuTableType, { description: 'The lines of its own.' })
  @Access('WITH_PARENT')
  lines!: MenuTableType;

  @Field(() => MenuTableType, {
    nullable: true,
    description: 'What it makes of the lines above; null for a menu of its own.',
  })
  @Access('WITH_PARENT')
  adaptations!: MenuTableType | null;

  @Field(() => MenuTableType, { description: 'An empty table with one example, which is not read.' })
  @Access('WITH_PARENT')
  template!: MenuTableType;

  @Field(() => [MenuCellChoicesType], { description: 'Everything that can be chosen.' })
  @Access('WITH_PARENT')
  choices!: readonly MenuCellChoicesType[];
}

@ObjectType('MenuTableProblem', { description: 'Something wrong in a file, and where.', simpleResolvers: true })
export class MenuTableProblemType {
  @Field(() => MenuTableKindEnum, { description: 'In which table.' })
  @Access('WITH_PARENT')
  table!: MenuTableKind;

  @Field(() => Int, { description: 'In which row, counted from 1 as a spreadsheet does.' })
  @Access('WITH_PARENT')
  row!: number;

  @Field(() => Int, { nullable: true, description: 'In which column, counted from 1; null for the row as a whole.' })
  @Access('WITH_PARENT')
  column!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The heading as it stands in the file; null for the row as a whole.',
  })
  @Access('WITH_PARENT')
  heading!: string | null;

  @Field(() => DataKey, { description: 'What is wrong, as a code.' })
  @Access('WITH_PARENT')
  code!: string;

  @Field(() => String, { description: 'Where, in words.' })
  @Access('WITH_PARENT')
  place!: string;

  @Field(() => String, { description: 'What is wrong, in words.' })
  @Access('WITH_PARENT')
  message!: string;
}

@ObjectType('MenuRowCounts', { description: 'How many rows of a table mean what.', simpleResolvers: true })
export class MenuRowCountsType {
  @Field(() => Int, { description: 'Rows that add a line.' })
  @Access('WITH_PARENT')
  addedCount!: number;

  @Field(() => Int, { description: 'Rows that change something.' })
  @Access('WITH_PARENT')
  changedCount!: number;

  @Field(() => Int, { description: 'Rows that say what stands in the draft already.' })
  @Access('WITH_PARENT')
  unchangedCount!: number;

  @Field(() => Int, { description: 'Lines that are taken out, since they are not in the file.' })
  @Access('WITH_PARENT')
  removedCount!: number;

  @Field(() => Int, { description: 'Rows that are examples and were left out.' })
  @Access('WITH_PARENT')
  exampleCount!: number;
}

@ObjectType('MenuImport', { description: 'What a file comes to when it is read into a draft.', simpleResolvers: true })
export class MenuImportType {
  @Field(() => [MenuTableProblemType], { description: 'Everything that is wrong in it, all at once.' })
  @Access('WITH_PARENT')
  problems!: readonly MenuTableProblemType[];

  @Field(() => [MenuDifferenceType], { description: 'What it changes, in words; what is wrong in it changes nothing.' })
  @Access('WITH_PARENT')
  changes!: readonly MenuDifferenceType[];

  @Field(() => Int, { description: 'How many fields would wait for a choice, since another person changed them too.' })
  @Access('WITH_PARENT')
  conflictCount!: number;

  @Field(() => MenuRowCountsType, { description: 'The rows of the table of lines.' })
  @Access('WITH_PARENT')
  lines!: MenuRowCountsType;

  @Field(() => MenuRowCountsType, { description: 'The rows of the table of adaptations.' })
  @Access('WITH_PARENT')
  adaptations!: MenuRowCountsType;

  @Field(() => [String], { description: 'Headings that mean nothing here; what stands below them is left alone.' })
  @Access('WITH_PARENT')
  ignoredHeadings!: readonly string[];
}
