import { type Actor, may } from '@diandan/domain/access';
import {
  type DraftChangedMeanwhile,
  importEdits,
  type ImportMode,
  type MenuEdition,
  type MenuInWrongState,
  placesSaidIn,
  readMenuTables,
  type ReadMenuTables,
  sheetOfText,
  type TableProblem,
} from '@diandan/domain/catalog';
import { accept, type Accepted, type InvalidInput, type Locale, type Refused, refuse } from '@diandan/domain/decision';
import type { Sql } from '../../../database/sql.js';
import { knownElsewhere } from '../edition.facts.js';
import { findEdition, type PlacedEdition } from '../edition.repository.js';
import { keepImport } from '../menu-import.repository.js';
import { publishedNumbers } from '../published-entries.repository.js';
import { tableFactsOf } from '../menu-tables.queries.js';
import {
  couldBeId,
  type EditionCommandParts,
  type EditionCommandRefusal,
  type EditionDone,
  type KeyedEditionInput,
  notFound,
  runEdition,
  stepEdition,
} from './edition-parts.js';

/** A file to be read into a draft. */
export interface ImportMenuRowsRequest extends KeyedEditionInput {
  readonly editionId: string;
  readonly seenRevision: number;
  readonly lines?: string | null | undefined;
  readonly adaptations?: string | null | undefined;
  readonly mode: ImportMode;
}

/** Something is wrong in the file. */
export interface RowsNotImportable {
  readonly kind: 'ROWS_NOT_IMPORTABLE';
  readonly problems: readonly TableProblem[];
}

/** Why a file is not read into a draft. */
export type ImportRefusal = RowsNotImportable | MenuInWrongState | DraftChangedMeanwhile;

/** What a file comes to. */
export interface ImportOutcome {
  readonly before: MenuEdition;
  readonly after: MenuEdition;
  readonly read: ReadMenuTables;
}

type Planned = Accepted<ImportOutcome> | Refused<MenuInWrongState | DraftChangedMeanwhile | InvalidInput>;

/** Reads a file against a draft and lays its edits on it, without keeping anything. */
async function planImport(
  sql: Sql,
  { makeId, terms }: EditionCommandParts,
  actor: Actor,
  { edition, ...place }: PlacedEdition,
  request: ImportMenuRowsRequest,
  locale: Locale,
  at: number,
): Promise<Planned> {
  const { seenRevision, mode } = request;
  const sheetOf = (text: string | null | undefined) =>
    text === null || text === undefined || text.trim() === '' ? null : sheetOfText(text);
  const sheets = { lines: sheetOf(request.lines), adaptations: sheetOf(request.adaptations) };
  const saidPlaces = [sheets.lines, sheets.adaptations].flatMap((sheet) => (sheet === null ? [] : placesSaidIn(sheet)));
  const placed = { edition, ...place };
  const book = await terms.within(sql);
  const facts = await tableFactsOf(sql, placed, { terms: book, locale }, at, saidPlaces);
  const read = readMenuTables(sheets, edition.content, {
    ...facts,
    mode,
    publishedNumbers: await publishedNumbers(sql, edition.stationId),
    newId: () => makeId('cat', at),
  });
  const known = await knownElsewhere(sql, placed, read.edits, at);
  const decision = importEdits(edition, read.edits, {
    seenRevision,
    accountId: actor.accountId,
    at,
    newItemId: () => makeId('itm', at),
    knownItemIds: known.knownItemIds,
    knownCategoryIds: new Set([...known.knownCategoryIds, ...read.newCategoryIds]),
  });
  return decision.ok ? accept({ before: edition, after: decision.value, read }) : decision;
}

/** Tells what reading a file into a draft would come to, and changes nothing. */
export async function previewMenuRows(
  parts: EditionCommandParts,
  actor: Actor,
  request: ImportMenuRowsRequest,
  locale: Locale,
): Promise<Planned | Refused<EditionCommandRefusal>> {
  const { editionId } = request;
  const sql = parts.database.read;
  const placed = couldBeId(editionId) ? await findEdition(sql, editionId) : null;
  if (placed === null || !may(actor, 'MENU_EDIT', placed.stationPath)) return refuse(notFound);
  return planImport(sql, parts, actor, placed, request, locale, parts.clock.now());
}

/** What reading a file into a draft has led to. */
export interface ImportDone extends EditionDone {
  /** Null where the file changed nothing. */
  readonly batchId: string | null;
}

/** The answer with the batch; one that was kept names its own. */
const importDone = (done: EditionDone, batchId: string | null): ImportDone => ({ batchId, ...done });

/** Reads a file into a draft, all of it or nothing, as one batch that can be taken back. */
export async function importMenuRows(
  parts: EditionCommandParts,
  actor: Actor,
  request: ImportMenuRowsRequest,
  locale: Locale,
): Promise<{
  readonly answer: Accepted<ImportDone> | Refused<ImportRefusal | EditionCommandRefusal>;
  readonly outcome: ImportOutcome | null;
}> {
  let outcome: ImportOutcome | null = null;
  const answer = await runEdition<ImportRefusal>(parts, actor, 'importMenuRows', request, async (tx, at) => {
    // Told in an object, since the compiler forgets what a callback assigns.
    const told: { outcome?: ImportOutcome } = {};
    const done = await stepEdition<ImportRefusal | InvalidInput>(tx, actor, request.editionId, at, {
      action: 'EDIT',
      capability: 'MENU_EDIT',
      decide: async (placed) => {
        const planned = await planImport(tx, parts, actor, placed, request, locale, at);
        if (!planned.ok) return planned;
        const { problems } = planned.value.read;
        if (problems.length > 0) return refuse({ kind: 'ROWS_NOT_IMPORTABLE', problems });
        told.outcome = planned.value;
        return accept(planned.value.after);
      },
    });
    if (!done.ok) return done;
    outcome = told.outcome ?? null;
    const { before, after } = told.outcome ?? {};
    if (!before?.draft || after === undefined || after === before) return accept(importDone(done.value, null));
    const { content, stamps, conflicts } = before.draft;
    const batchId = `${after.id}.${after.revision}`;
    await keepImport(tx, after, { batchId, before: { content, stamps, conflicts } });
    return accept(importDone(done.value, batchId));
  });
  return { answer: answer.ok ? accept(importDone(answer.value, null)) : answer, outcome };
}
