import type { EditionRowFragment } from '../../graphql/generated/graphql';

/** Where a published version stands in time; the server keeps PUBLISHED for all of them. */
export type EditionStanding = 'DRAFT' | 'IN_REVIEW' | 'SCHEDULED' | 'IN_FORCE' | 'REPLACED' | 'DISCARDED';

/** The version in force at an instant: of those whose day has come, the one that came last. */
export function inForceAmong(editions: readonly EditionRowFragment[], now: number): EditionRowFragment | null {
  const begun = editions.filter(
    ({ state, effectiveAt }) => state === 'PUBLISHED' && effectiveAt !== null && new Date(effectiveAt).getTime() <= now,
  );
  const since = ({ effectiveAt }: EditionRowFragment): number => new Date(effectiveAt ?? 0).getTime();
  return begun.toSorted((a, b) => since(b) - since(a) || b.version - a.version)[0] ?? null;
}

/** Where a version stands. */
export function standingOf(
  edition: EditionRowFragment,
  inForce: EditionRowFragment | null,
  now: number,
): EditionStanding {
  if (edition.state !== 'PUBLISHED') return edition.state;
  if (edition.id === inForce?.id) return 'IN_FORCE';
  return edition.effectiveAt !== null && new Date(edition.effectiveAt).getTime() > now ? 'SCHEDULED' : 'REPLACED';
}

/** Who took part in a version, each once, the first first. */
export const partakersOf = ({ history }: Pick<EditionRowFragment, 'history'>): readonly string[] => [
  ...new Set(
    history
      .filter(({ action }) => action === 'START' || action === 'EDIT' || action === 'SUBMIT')
      .map(({ actorName }) => actorName),
  ),
];
