import { capabilitySheet } from '@diandan/domain/access';
import { adaptationTable, cellChoices, menuTable, tableTemplate } from '@diandan/domain/catalog';
import { inLocale } from '@diandan/domain/decision';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { type EditionCommandParts, notFound } from './commands/edition-parts.js';
import {
  type ImportOutcome,
  type ImportRefusal,
  importMenuRows,
  previewMenuRows,
} from './commands/import-menu-rows.js';
import { undoMenuImport } from './commands/undo-menu-import.js';
import { surroundingsOf } from './edition.facts.js';
import { visibleEdition } from './edition-pages.queries.js';
import { toEditionRefusal } from './edition.results.js';
import type { MenuEditionType } from './edition.type.js';
import { ImportMenuRowsInput, UndoMenuImportInput } from './menu-tables.inputs.js';
import { tableFactsOf } from './menu-tables.queries.js';
import { ImportMenuRowsResult, UndoMenuImportResult } from './menu-tables.results.js';
import { MenuTablesType } from './menu-tables.type.js';
import { importView, menuTableView, tableProblemViews } from './menu-tables.views.js';

const viewerOf = ({ viewer, locale }: RequestContext): Viewer => {
  if (viewer === null) throw unauthenticated(locale);
  return viewer;
};

type Refusal = ImportRefusal | Parameters<typeof toEditionRefusal>[0];

const notImportable = {
  zh: '文件中有需要改正的地方，没有导入',
  en: 'Something is wrong in the file; nothing was read in',
};

@Resolver()
export class MenuTablesResolver {
  constructor(private readonly parts: EditionCommandParts) {}

  @Query(() => MenuTablesType, {
    nullable: true,
    description: 'A version of a menu as tables for a spreadsheet (导出清单); null when there is none.',
  })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async menuTables(
    @Arg('editionId', () => ID, { description: 'The version, in work or published.' }) editionId: string,
    @Ctx() context: RequestContext,
  ): Promise<MenuTablesType | null> {
    const { database, clock } = this.parts;
    const edition = await visibleEdition(database.read, editionId, context);
    if (edition === null) return null;
    const { locale, terms } = context;
    const { content, kind } = edition.placed.edition;
    const facts = await tableFactsOf(database.read, edition.placed, context, clock.now());
    return {
      lines: menuTableView(menuTable(content, facts), locale),
      adaptations: kind === 'OVERLAY' ? menuTableView(adaptationTable(content, facts), locale) : null,
      template: menuTableView(tableTemplate('LINES', locale), locale),
      choices: cellChoices(terms, locale),
    };
  }

  @Mutation(() => ImportMenuRowsResult, {
    description: 'Reads a file into a draft, all of it or nothing; or tells what that would come to (导入清单).',
  })
  @Access(capabilitySheet.MENU_EDIT)
  async importMenuRows(
    @Arg('input', () => ImportMenuRowsInput, { description: 'The file.' }) input: ImportMenuRowsInput,
    @Ctx() context: RequestContext,
  ) {
    const { dryRun: isDryRun, ...request } = input;
    const viewer = viewerOf(context);
    if (isDryRun) {
      const preview = await previewMenuRows(this.parts, viewer, request, context.locale);
      if (!preview.ok) return this.refusal(preview.refusal, context);
      return this.imported(true, null, preview.value, input.editionId, context);
    }
    const { answer, outcome } = await importMenuRows(this.parts, viewer, request, context.locale);
    if (!answer.ok) return this.refusal(answer.refusal, context);
    return this.imported(false, answer.value.batchId, outcome, answer.value.editionId, context);
  }

  @Mutation(() => UndoMenuImportResult, { description: 'Takes a whole file back (撤销导入).' })
  @Access(capabilitySheet.MENU_EDIT)
  async undoMenuImport(
    @Arg('input', () => UndoMenuImportInput, { description: 'Which.' }) input: UndoMenuImportInput,
    @Ctx() context: RequestContext,
  ) {
    const answer = await undoMenuImport(this.parts, viewerOf(context), input);
    if (!answer.ok) return this.refusal(answer.refusal, context);
    const edition = await this.editionNow(answer.value.editionId, context);
    if (edition === null) return this.refusal(notFound, context);
    return { __typename: 'UndoMenuImportSuccess' as const, edition };
  }

  private async imported(
    isDryRun: boolean,
    batchId: string | null,
    outcome: ImportOutcome | null,
    editionId: string,
    context: RequestContext,
  ) {
    const { database, clock } = this.parts;
    const edition = await this.editionNow(editionId, context);
    if (edition === null) return this.refusal(notFound, context);
    const { inherited } = await surroundingsOf(database.read, edition.placed.stationPath, clock.now());
    const view = outcome === null ? null : await importView(database.read, outcome, inherited, context);
    return { __typename: 'ImportMenuRowsSuccess' as const, isDryRun, batchId, outcome: view, edition };
  }

  /** Reads the version anew, as it stands for the viewer; null where the viewer has lost the sight of it since. */
  private async editionNow(editionId: string, context: RequestContext): Promise<MenuEditionType | null> {
    context.loaders.forget();
    return visibleEdition(this.parts.database.read, editionId, context);
  }

  private refusal(refusal: Refusal, { locale }: RequestContext) {
    if (refusal.kind !== 'ROWS_NOT_IMPORTABLE') return toEditionRefusal(refusal, locale);
    const message = inLocale(notImportable, locale);
    return {
      __typename: 'MenuRowsNotImportable' as const,
      message,
      problems: tableProblemViews(refusal.problems, locale),
    };
  }
}
