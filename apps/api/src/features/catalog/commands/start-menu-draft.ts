import { type Actor, may } from '@diandan/domain/access';
import {
  type DraftAlreadyOpen,
  emptyMenu,
  type MenuContent,
  type MenuEdition,
  type MenuInForce,
  type MenuKind,
  startEdition,
} from '@diandan/domain/catalog';
import { accept, type Accepted, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import type { Station } from '@diandan/domain/network';
import type { Transaction } from '../../../database/sql.js';
import { findStation } from '../../stations/index.js';
import { surroundingsOf } from '../edition.facts.js';
import { ownInForce } from '../edition.queries.js';
import { addEditionEvent, findEdition, insertEdition } from '../edition.repository.js';
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

/** What a draft begins with. */
export const draftBases = ['EMPTY', 'IN_FORCE', 'VERSION'] as const;

/** What a draft begins with. */
export type DraftBasis = (typeof draftBases)[number];

/** The wish to begin a version. */
export interface StartMenuDraftRequest extends KeyedEditionInput {
  readonly stationId: string;
  readonly basis: DraftBasis;
  readonly basedOnId?: string | null | undefined;
  readonly kind?: MenuKind | null | undefined;
}

/** What is in force at a station, as a menu of its own would say it. */
function copyOf(menu: MenuInForce): MenuContent {
  return {
    categories: menu.categories.map(({ id, number, name, nameEn }) => ({ id, number, name, nameEn })),
    lines: menu.categories.flatMap((category) =>
      category.lines.map(({ itemId, number, content, isMandatory }) => ({
        itemId,
        itemVersion: null,
        categoryId: category.id,
        number,
        offering: isMandatory ? ('MANDATORY' as const) : ('OFFERED' as const),
        content,
      })),
    ),
    adaptations: [],
  };
}

interface Basis {
  readonly kind: MenuKind;
  readonly basis: Pick<MenuEdition, 'id' | 'content'> | null;
  /** What it begins with where no version of the station says it. */
  readonly content: MenuContent;
}

async function basisOf(
  tx: Transaction,
  station: Station,
  request: StartMenuDraftRequest,
  at: number,
): Promise<Basis | null> {
  const { inherited } = await surroundingsOf(tx, station.path, at);
  const usual: MenuKind = inherited === null ? 'WHOLE' : 'OVERLAY';
  if (request.basis === 'EMPTY') return { kind: request.kind ?? usual, basis: null, content: emptyMenu };
  if (request.basis === 'VERSION') {
    const id = request.basedOnId ?? '';
    const found = couldBeId(id) ? await findEdition(tx, id) : null;
    if (found === null || found.edition.stationId !== station.id) return null;
    const { edition } = found;
    return { kind: request.kind ?? edition.kind, basis: edition, content: emptyMenu };
  }
  const own = await ownInForce(tx, station.id, at);
  const kind = request.kind ?? own?.kind ?? usual;
  if (own !== null && own.kind === kind) return { kind, basis: own, content: emptyMenu };
  const isCopied = kind === 'WHOLE' && inherited !== null;
  return { kind, basis: null, content: isCopied ? copyOf(inherited) : emptyMenu };
}

async function openEditionId(tx: Transaction, stationId: string): Promise<string | null> {
  const open = await tx.get<{ id: string }>(
    "SELECT id FROM menus WHERE station_id = ? AND state IN ('DRAFT', 'IN_REVIEW')",
    [stationId],
  );
  return open?.id ?? null;
}

/** Begins a version at a station: empty, from what is in force, or from an older one, which is how one rolls back. */
export function startMenuDraft(
  parts: EditionCommandParts,
  actor: Actor,
  request: StartMenuDraftRequest,
): EditionAnswer<DraftAlreadyOpen> {
  async function start(
    tx: Transaction,
    at: number,
  ): Promise<Accepted<EditionDone> | Refused<DraftAlreadyOpen | EditionCommandRefusal>> {
    const station = couldBeId(request.stationId) ? await findStation(tx, request.stationId) : null;
    if (station === null || !may(actor, 'MENU_EDIT', station.path)) return refuse(notFound);
    const basis = await basisOf(tx, station, request, at);
    if (basis === null) {
      const id = request.basedOnId ?? '';
      return refuse(invalidInput([{ path: ['basedOnId'], code: 'UNKNOWN_ID', params: { id } }]));
    }
    for (;;) {
      const newest = await tx.get<{ version: number | null }>(
        'SELECT MAX(version) AS version FROM menus WHERE station_id = ?',
        [station.id],
      );
      const decision = startEdition(basis.kind, {
        id: parts.makeId('mnu', at),
        stationId: station.id,
        version: (newest?.version ?? 0) + 1,
        openEditionId: await openEditionId(tx, station.id),
        basis: basis.basis,
        content: basis.content,
        accountId: actor.accountId,
        at,
      });
      if (!decision.ok) return decision;
      const edition = decision.value;
      // Somebody else may have begun one at the same moment; it has been committed by now, so look again.
      if (!(await insertEdition(tx, edition))) continue;
      const { accountId, displayName: actorName } = actor;
      await addEditionEvent(tx, edition.id, { action: 'START', at, accountId, actorName, note: null });
      return accept({ editionId: edition.id, addedIds: [] });
    }
  }
  return runEdition(parts, actor, 'startMenuDraft', request, start);
}
