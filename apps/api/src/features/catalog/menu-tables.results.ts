import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { ChangedMeanwhile } from '../../graphql/changed-meanwhile.js';
import { InvalidInput, KeyReused, NotFound } from '../../graphql/common-refusals.js';
import { Refusal } from '../../graphql/refusal.js';
import { DraftChangedMeanwhileType, MenuInWrongState } from './edition.results.js';
import { MenuEditionType } from './edition.type.js';
import { MenuImportType, MenuTableProblemType } from './menu-tables.type.js';

@ObjectType('MenuRowsNotImportable', {
  implements: Refusal,
  description: 'Something is wrong in the file; nothing of it was read into the draft.',
})
export class MenuRowsNotImportable extends Refusal {
  @Field(() => [MenuTableProblemType], { description: 'Everything that is wrong.', simple: true })
  @Access('WITH_PARENT')
  problems!: readonly MenuTableProblemType[];
}

@ObjectType('ImportMenuRowsSuccess', { description: 'The file has been read.', simpleResolvers: true })
export class ImportMenuRowsSuccess {
  readonly __typename = 'ImportMenuRowsSuccess';

  @Field(() => Boolean, { description: 'True when nothing was changed and this only tells what would happen.' })
  @Access('WITH_PARENT')
  isDryRun!: boolean;

  @Field(() => ID, { nullable: true, description: 'Takes the file back; null where it has changed nothing.' })
  @Access('WITH_PARENT')
  batchId!: string | null;

  @Field(() => MenuImportType, {
    nullable: true,
    description: 'What the file comes to; null when the same key is sent again after it was read.',
  })
  @Access('WITH_PARENT')
  outcome!: MenuImportType | null;

  @Field(() => MenuEditionType, { description: 'The version as it is now.' })
  @Access('WITH_PARENT')
  edition!: MenuEditionType;
}

@ObjectType('UndoMenuImportSuccess', { description: 'The draft is as it was before the file.', simpleResolvers: true })
export class UndoMenuImportSuccess {
  readonly __typename = 'UndoMenuImportSuccess';

  @Field(() => MenuEditionType, { description: 'The version as it is now.' })
  @Access('WITH_PARENT')
  edition!: MenuEditionType;
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;
const common = [KeyReused, InvalidInput, NotFound] as const;

export const ImportMenuRowsResult = createUnionType({
  name: 'ImportMenuRowsResult',
  description: 'The outcome of reading a file into a draft.',
  types: () =>
    [ImportMenuRowsSuccess, MenuRowsNotImportable, DraftChangedMeanwhileType, MenuInWrongState, ...common] as const,
  resolveType,
});
export const UndoMenuImportResult = createUnionType({
  name: 'UndoMenuImportResult',
  description: 'The outcome of taking a file back.',
  types: () => [UndoMenuImportSuccess, MenuInWrongState, ChangedMeanwhile, ...common] as const,
  resolveType,
});
