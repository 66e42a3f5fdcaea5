import { type Actor, may } from '@diandan/domain/access';
import {
  accept,
  type Accepted,
  type InputIssue,
  invalidInput,
  readText,
  type Refused,
  refuse,
} from '@diandan/domain/decision';
import type { Sql, Transaction } from '../../../database/sql.js';
import { insertMany } from '../../../database/insert-many.js';
import { findStation } from '../../stations/index.js';
import { ownInForce } from '../edition.queries.js';
import {
  couldBeId,
  type EditionAnswer,
  type EditionCommandParts,
  type EditionCommandRefusal,
  type EditionDone,
  type KeyedEditionInput,
  notFound,
  runEdition,
} from './edition-parts.js';

/** Items that somebody has looked at and found still right. */
export interface ConfirmItemsRequest extends KeyedEditionInput {
  readonly stationId: string;
  readonly itemIds: readonly string[];
  readonly note?: string | null | undefined;
}

const maxItems = 200;
const noteLimit = 500;

/** Puts on record that items of a station's own menu were looked at today; the answer names the menu. */
export async function confirmItems(
  parts: EditionCommandParts,
  actor: Actor,
  request: ConfirmItemsRequest,
): EditionAnswer<never> {
  const maySee = async (sql: Sql): Promise<boolean> => {
    const station = couldBeId(request.stationId) ? await findStation(sql, request.stationId) : null;
    return station !== null && may(actor, 'MENU_EDIT', station.path);
  };
  async function confirm(tx: Transaction, at: number): Promise<Accepted<EditionDone> | Refused<EditionCommandRefusal>> {
    const station = couldBeId(request.stationId) ? await findStation(tx, request.stationId) : null;
    if (station === null || !may(actor, 'MENU_EDIT', station.path)) return refuse(notFound);
    const itemIds = [...new Set(request.itemIds)];
    const issues: InputIssue[] = [];
    const note = readText(issues, ['note'], request.note, { max: noteLimit, multiline: true });
    if (itemIds.length === 0) issues.push({ path: ['itemIds'], code: 'TOO_FEW', params: { min: 1 } });
    if (itemIds.length > maxItems) issues.push({ path: ['itemIds'], code: 'TOO_MANY', params: { max: maxItems } });
    const own = await ownInForce(tx, station.id, at);
    const offered = new Set(own?.content.lines.map((line) => line.itemId));
    request.itemIds.slice(0, maxItems).forEach((id, index) => {
      if (!offered.has(id)) issues.push({ path: ['itemIds', String(index)], code: 'UNKNOWN_ID', params: { id } });
    });
    if (issues.length > 0) return refuse(invalidInput(issues));
    const rows = itemIds.map((id) => [id, at, actor.accountId, note]);
    await insertMany(tx, 'item_checks', ['item_id', 'at', 'account_id', 'note'], rows, { keepExisting: true });
    return accept({ editionId: own?.id ?? '', addedIds: itemIds });
  }
  // An answer that was kept is given only to those who may still ask.
  if (!(await maySee(parts.database.read))) return refuse(notFound);
  return runEdition(parts, actor, 'confirmItems', request, confirm);
}
