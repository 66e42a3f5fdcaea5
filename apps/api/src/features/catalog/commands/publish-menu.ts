import type { Actor } from '@diandan/domain/access';
import {
  checkMenu,
  type MenuNotPublishable,
  publishEdition,
  type PublishEditionCommand,
  type SamePersonReviews,
} from '@diandan/domain/catalog';
import { accept } from '@diandan/domain/decision';
import { categoryGroups } from '../category-groups.js';
import { checkFactsOf, inheritedItemIds, surroundingsOf } from '../edition.facts.js';
import { withItemVersions } from '../edition.repository.js';
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
 * version that orders keep. One row changes its state: orders that run meanwhile see either menu and never wait.
 */
export function publishMenu(
  parts: EditionCommandParts,
  actor: Actor,
  request: PublishMenuRequest,
): EditionAnswer<ReviewRefusal | SamePersonReviews | MenuNotPublishable> {
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
        const problems = checkMenu(edition.content, edition.kind, facts);
        const decision = publishEdition(edition, request, { accountId: actor.accountId, at, problems });
        if (!decision.ok) return decision;
        const { content } = decision.value;
        const inheritedIds = new Set(inheritedItemIds(surroundings.inherited));
        const lines = await withItemVersions(tx, content.lines, inheritedIds);
        return accept({ ...decision.value, content: { ...content, lines } });
      },
    }),
  );
}
