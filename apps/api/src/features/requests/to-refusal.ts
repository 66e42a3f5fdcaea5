import { type RequestRefusal, refusalText } from '@diandan/domain/requests';
import { invalidInputView, keyReusedView, notFoundView } from '../../graphql/common-refusals.js';
import type { RequestContext } from '../../graphql/context.js';
import { forbidden } from '../../graphql/errors.js';
import { exclusionViews } from '../matching/index.js';
import type { CommandRefusal } from './commands/command.js';

/** Anything that a step, or an order, can be refused for. */
export type AnyRequestRefusal = RequestRefusal | CommandRefusal;

/** The GraphQL face of each refusal. What a well-behaved client never causes leaves as an error instead. */
export function toRefusal(
  refusal: AnyRequestRefusal,
  requestId: string | null,
  context: Pick<RequestContext, 'terms' | 'locale'>,
) {
  const { locale } = context;
  switch (refusal.kind) {
    case 'WRONG_STATE':
      return {
        __typename: 'RequestInWrongState' as const,
        message: refusalText(refusal, locale),
        state: refusal.state,
        possibleFrom: refusal.possibleFrom,
      };
    case 'CHANGED_MEANWHILE':
      return {
        __typename: 'ChangedMeanwhile' as const,
        message: refusalText(refusal, locale),
        currentVersion: refusal.currentVersion,
        requestId,
      };
    case 'WORKERS_NOT_ELIGIBLE':
      return {
        __typename: 'WorkersNotEligible' as const,
        message: refusalText(refusal, locale),
        exclusions: exclusionViews(refusal.exclusions, context),
      };
    case 'ITEM_NOT_ON_MENU':
      return { __typename: 'ItemNotOnMenu' as const, message: refusalText(refusal, locale) };
    case 'ITEM_NOT_FOR_YOU':
      return {
        __typename: 'ItemNotForYou' as const,
        message: refusalText(refusal, locale),
        reasons: refusal.reasons.map((reason) => ({ code: reason.code, reason })),
      };
    case 'ITEM_FULLY_BOOKED':
      return {
        __typename: 'ItemFullyBooked' as const,
        message: refusalText(refusal, locale),
        amount: refusal.capacity.amount,
        period: refusal.capacity.period,
      };
    case 'STATION_NOT_OPEN':
      return {
        __typename: 'StationNotOpen' as const,
        message: refusalText(refusal, locale),
        stationId: refusal.stationId,
      };
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return refusal.what === 'OFFER' || refusal.what === 'WORKER'
        ? { __typename: 'NotFound' as const, message: refusalText({ kind: 'NOT_FOUND', what: refusal.what }, locale) }
        : notFoundView(locale);
    case 'FORBIDDEN':
      throw forbidden(locale);
  }
}
