import type { RequestAction, RequestState } from '@diandan/domain/requests';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { StoredEvent } from '../../database/sql.js';
import type { FeatureParts } from '../../feature.js';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { forbidden, unauthenticated } from '../../graphql/errors.js';
import { findStation } from '../stations/index.js';
import { couldBeId } from './commands/command.js';
import { changesFor, mayListen } from './request-changes.js';
import type { Reading } from './request-reading.js';
import { RequestChangeType, ServiceRequestType } from './request.type.js';
import type { RequestView } from './request.views.js';

/** Opens the stream, or refuses: an unknown station is refused like a foreign one. */
async function listen({ database, events }: FeatureParts, stationId: string, context: RequestContext) {
  const { viewer, locale } = context;
  if (viewer === null) throw unauthenticated(locale);
  const station = couldBeId(stationId) ? await findStation(database.read, stationId) : null;
  if (station === null || !mayListen(viewer, station.path)) throw forbidden(locale);
  return changesFor(events, viewer, station.path);
}

/**
 * Makes the resolver of the subscription. type-graphql asks for the stream in the decorator, where there is no instance,
 * so the class is made around what the stream needs.
 */
export function createChangesResolver(parts: FeatureParts) {
  @Resolver()
  class RequestChangesResolver {
    @Subscription(() => RequestChangeType, {
      description:
        'Tells what happens to the requests of a station and those below it, as far as they are yours to see.',
      subscribe: ({
        args,
        context,
      }: {
        readonly args: { readonly stationId: string };
        readonly context: RequestContext;
      }) => listen(parts, args.stationId, context),
    })
    @Access('SIGNED_IN')
    requestChanged(
      @Arg('stationId', () => ID, { description: 'The station.' }) _stationId: string,
      @Root() event: StoredEvent,
      @Ctx() context: RequestContext,
    ): RequestChangeType {
      // The context lives as long as the subscription; what an earlier change loaded is old by now.
      context.loaders.forget();
      return {
        sequence: Number(event.payload['sequence']),
        requestId: String(event.payload['requestId']),
        action: event.payload['action'] as RequestAction,
        state: event.payload['state'] as RequestState,
        at: event.at,
      };
    }
  }
  return RequestChangesResolver;
}

@Resolver(() => RequestChangeType)
export class RequestChangeResolver {
  constructor(private readonly reading: Reading) {}

  @FieldResolver(() => ServiceRequestType, {
    nullable: true,
    description: 'The request as it is now for you; null when you no longer see it.',
  })
  @Access('WITH_PARENT')
  request(@Root() change: RequestChangeType, @Ctx() context: RequestContext): Promise<RequestView | null> {
    return this.reading.byId(change.requestId, context);
  }
}
