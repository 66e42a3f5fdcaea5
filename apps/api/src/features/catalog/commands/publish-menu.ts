import type { Actor } from '@diandan/domain/access';
import {
  checkMenu,
  type LaterVersionScheduled,
  type MenuNotPublishable,
  publishEdition,
  type PublishEditionCommand,
  type SamePersonReviews,
} from '@diandan/domain/catalog';
import { accept } from '@diandan/domain/decision';
import { categoryGroups } from '../category-groups.js';
import { checkFactsOf, inheritedItemIds, surroundingsOf } from '../edition.facts.js';
import { nextScheduled } from '../edition.queries.js';
import { withItemVersions } from '../edition.repository.js';
import { notePublished } from '../published-entries.repository.js';
import {
  type EditionAnswer,
  type EditionCommandParts,
  type KeyedEditionInput,
  runEdition,
  stepEdition,
} from './edition-parts.js';
import type { ReviewRefusal } from './review-menu.js';

/** Publishing, at once or from an instant to come. */
export interface PublishMenuRequest extends PublishEditionCommand, KeyedEditionInput {
  readonly editionId: string;
}

/**
 * Publishes a version. It is checked against what will hold above it when it comes into force, and each item gets the
 * version that orders keep. One row changes its state: whoever reads meanwhile sees either menu. On PostgreSQL an order
 * waits only where it writes a version of an item that is being published at that moment; on SQLite all writers take
 * turns.
 */
export function publishMenu(
  parts: EditionCommandParts,
  actor: Actor,
  request: PublishMenuRequest,
): EditionAnswer<ReviewRefusal | SamePersonReviews | MenuNotPublishable | LaterVersionScheduled> {
  return runEdition(parts, actor, 'publishMenu', request, (tx, at) =>
    stepEdition(tx, actor, request.editionId, at, {
      action: 'PUBLISH',
      capability: 'MENU_REVIEW',
      decide: async (placed) => {
        const { edition, stationPath } = placed;
        const terms = await parts.terms.within(tx);
        const from = Math.max(at, request.effectiveFrom ?? at);
        const surroundings = await surroundingsOf(tx, stationPath, from, categoryGroups(terms));
        const facts = await checkFactsOf(tx, terms, placed, surroundings);
        const laterScheduled = await nextScheduled(tx, edition.stationId, from);
        const problems = checkMenu(edition.content, edition.kind, facts);
        const decision = publishEdition(edition, request, { accountId: actor.accountId, at, problems, laterScheduled });
        if (!decision.ok) return decision;
        const { content } = decision.value;
        const inheritedIds = new Set(inheritedItemIds(surroundings.inherited));
        const lines = await withItemVersions(tx, content.lines, inheritedIds, from);
        const published = { ...decision.value, content: { ...content, lines } };
        await notePublished(tx, published);
        return accept(published);
      },
    }),
  );
}
