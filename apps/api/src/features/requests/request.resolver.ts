import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { askedOf } from '../../graphql/selection.js';
import type { RequestNeighbours } from './request-fields.resolver.js';
import { briefFields } from './request-row.js';
import { RequestFilter, RequestOrder } from './request.inputs.js';
import { attachReferences } from './request-references.js';
import type { Reading, Tally } from './request-reading.js';
import { RequestTallyType, ServiceRequestConnection, ServiceRequestType } from './request.type.js';
import type { RequestView } from './request.views.js';

/** True when the list shows nothing that only whole rows can tell. */
const isBriefList = (info: GraphQLResolveInfo): boolean =>
  askedOf(info, 'ServiceRequestConnection', 'nodes', briefFields) !== 'MORE' &&
  askedOf(info, 'ServiceRequestEdge', 'node', briefFields) !== 'MORE';

@Resolver()
export class RequestResolver {
  constructor(
    private readonly reading: Reading,
    private readonly neighbours: RequestNeighbours,
  ) {}

  @Query(() => ServiceRequestType, {
    nullable: true,
    description: 'A request by its id; null when there is none, or it is not yours to see.',
  })
  @Access('SIGNED_IN')
  request(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RequestView | null> {
    return this.reading.byId(id, context);
  }

  @Query(() => ServiceRequestType, {
    nullable: true,
    description: 'A request by its number; null when there is none, or it is not yours to see.',
  })
  @Access('SIGNED_IN')
  requestByTicketNo(
    @Arg('ticketNo', () => String, { description: 'The whole number, such as D20261122-00001.' }) ticketNo: string,
    @Ctx() context: RequestContext,
  ): Promise<RequestView | null> {
    return this.reading.byTicketNo(ticketNo, context);
  }

  @Query(() => ServiceRequestConnection, {
    description:
      'The requests you may see: those of your stations, those you serve, those you ordered or are served by.',
  })
  @Access('SIGNED_IN')
  async requests(
    @Arg('filter', () => RequestFilter, { nullable: true, description: 'Which ones.' })
    filter: RequestFilter | undefined,
    @Arg('orderBy', () => RequestOrder, {
      nullable: true,
      description: 'In which order; the newest first when left out.',
    })
    orderBy: RequestOrder | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RequestView>> {
    const page = await this.reading.page(
      filter ?? {},
      orderBy ?? { field: 'ORDERED_AT', direction: 'DESC' },
      { first, after, isBrief: isBriefList(info) },
      context,
    );
    await attachReferences(page.nodes, info, this.neighbours, context);
    return page;
  }

  @Query(() => RequestTallyType, { description: 'How many requests you may see, by state (统计).' })
  @Access('SIGNED_IN')
  requestTally(
    @Arg('filter', () => RequestFilter, { nullable: true, description: 'Which ones.' })
    filter: RequestFilter | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Tally> {
    return this.reading.tally(filter ?? {}, context);
  }
}
