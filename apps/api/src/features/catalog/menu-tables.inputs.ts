import type { ImportMode } from '@diandan/domain/catalog';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MenuImportModeEnum } from './menu-tables.type.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';
const sheetDescription =
  'With its headings, as a spreadsheet copies it: a tab between cells, a line for each row, at most 2,000 rows.';

@InputType('ImportMenuRowsInput', { description: 'Reads a file into a draft (导入清单).' })
export class ImportMenuRowsInput {
  @Field(() => ID, { description: 'The version.' })
  editionId!: string;

  @Field(() => Int, { description: 'The revision that was on the screen.' })
  seenRevision!: number;

  @Field(() => String, { nullable: true, description: `The table of lines. ${sheetDescription}` })
  lines?: string | null;

  @Field(() => String, { nullable: true, description: `The table of adaptations. ${sheetDescription}` })
  adaptations?: string | null;

  @Field(() => MenuImportModeEnum, { description: 'What becomes of that which is not in the file.' })
  mode!: ImportMode;

  @Field(() => Boolean, { description: 'True only tells what would happen.' })
  dryRun!: boolean;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('UndoMenuImportInput', { description: 'Takes a whole file back (撤销导入).' })
export class UndoMenuImportInput {
  @Field(() => ID, { description: 'The version.' })
  editionId!: string;

  @Field(() => ID, { description: 'The import, as its success named it.' })
  batchId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
