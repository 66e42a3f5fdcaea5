import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import { createChangesResolver, RequestChangeResolver } from './request-changes.resolver.js';
import { type RequestCommands, requestCommands } from './request-commands.js';
import { RequestFieldsResolver, type RequestNeighbours } from './request-fields.resolver.js';
import {
  AssignmentMemberResolver,
  ChangedMeanwhileResolver,
  EligibilityReasonResolver,
  RatingResolver,
  StationNotOpenResolver,
} from './request-parts.resolver.js';
import { createReading } from './request-reading.js';
import { RequestStepsResolver } from './request-steps.resolver.js';
import { createRequestLoaders } from './request.loaders.js';
import { RequestResolver } from './request.resolver.js';
import type { RequestView } from './request.views.js';

/** What other features may ask about requests. */
export interface Requests extends Feature {
  readonly commands: RequestCommands;
  /** The request, when the viewer may see it. */
  byId(id: string, context: RequestContext): Promise<RequestView | null>;
}

/** The order loop 点单 派单 接单 评单. */
export function createRequests(parts: FeatureParts, neighbours: RequestNeighbours): Requests {
  const { stations, people, catalog } = neighbours;
  const commands = requestCommands(parts, stations.profile, catalog.menus);
  const reading = createReading(parts);
  const Changes = createChangesResolver(parts);
  return {
    commands,
    byId: reading.byId,
    nodes: { req: reading.byId },
    resolvers: new Map<Function, object>([
      [RequestResolver, new RequestResolver(reading, neighbours)],
      [RequestStepsResolver, new RequestStepsResolver(commands, reading)],
      [RequestFieldsResolver, new RequestFieldsResolver(neighbours, createRequestLoaders(parts.database.read))],
      [AssignmentMemberResolver, new AssignmentMemberResolver(people)],
      [RatingResolver, new RatingResolver(people, stations)],
      [EligibilityReasonResolver, new EligibilityReasonResolver(parts.database.read)],
      [StationNotOpenResolver, new StationNotOpenResolver(stations)],
      [ChangedMeanwhileResolver, new ChangedMeanwhileResolver(reading)],
      [Changes, new Changes()],
      [RequestChangeResolver, new RequestChangeResolver(reading)],
    ]),
  };
}
