import { maskName } from '@diandan/domain/people';
import type { RatingDimension, RequestAction } from '@diandan/domain/requests';
import type { TermKind } from '@diandan/domain/terms';
import type { RequestContext } from '../../graphql/context.js';
import type { EventRow, RatingRow } from './request.queries.js';
import type { RequestRow } from './request-row.js';
import type { RatingType, RequestEventType } from './request.type.js';

type NamingContext = Pick<RequestContext, 'terms' | 'locale'>;

const named = (kind: TermKind, key: string, { terms, locale }: NamingContext): string =>
  terms.name(kind, terms.canonical(kind, key), locale);

const reasonKinds: Readonly<Partial<Record<RequestAction, TermKind>>> = {
  DECLINE: 'DECLINE_REASON',
  REJECT: 'REJECT_REASON',
};

const ordererSteps: readonly RequestAction[] = ['ORDER', 'RESUBMIT', 'RATE', 'WITHDRAW'];

/** True when a resident took the step: the orderer's steps are residents', but for staff who order on the phone. */
const isByResident = (event: EventRow, request: RequestRow): boolean =>
  ordererSteps.includes(event.action) &&
  !(event.actor_account_id === request.orderer_account_id && request.orderer_resident_id === null);

/** One line of the timeline in the viewer's language; residents' names are hidden from everybody but themselves. */
export function eventView(
  event: EventRow,
  request: RequestRow,
  context: NamingContext & Pick<RequestContext, 'viewer'>,
): RequestEventType {
  const isHidden = isByResident(event, request) && event.actor_account_id !== context.viewer?.accountId;
  const reasonKind = reasonKinds[event.action];
  return {
    sequence: event.sequence,
    action: event.action,
    from: event.from_state,
    to: event.to_state,
    at: event.at,
    actorName: isHidden ? maskName(event.actor_name) : event.actor_name,
    reason: event.reason_key === null || reasonKind === undefined ? null : named(reasonKind, event.reason_key, context),
    note: event.note,
  };
}

/** The rating of a cycle, or null. */
export function ratingView(rows: readonly RatingRow[], cycle: number, context: NamingContext): RatingType | null {
  const ofCycle = rows.filter((row) => row.cycle === cycle);
  const [first] = ofCycle;
  if (first === undefined) return null;
  const dimensions = JSON.parse(first.dimensions) as readonly RatingDimension[];
  return {
    score: first.score,
    dimensions: dimensions.map(({ key, score }) => ({ key, score, name: named('RATING_DIMENSION', key, context) })),
    comment: first.comment,
    ratedAt: first.rated_at,
    workerIds: ofCycle.flatMap((row) => row.worker_id ?? []),
    stationId: first.station_id,
  };
}
