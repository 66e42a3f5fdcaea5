import { capabilitySheet } from '@diandan/domain/access';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { type Page, pageOf, pageSize } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { forbidden } from '../../graphql/errors.js';
import { pageRows, placeAfter } from '../../graphql/paging.js';
import { type People, WorkerType } from '../people/index.js';
import type { Requests } from '../requests/index.js';
import { type CandidateParts, rankFor } from './candidates.js';
import { ExclusionType, exclusionViews } from './exclusion.type.js';
import { CandidateRankingType, CandidateType, ExclusionConnection } from './matching.type.js';
import { rankingView } from './ranking.views.js';

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly parts: CandidateParts,
    private readonly requests: Pick<Requests, 'byId'>,
  ) {}

  @Query(() => CandidateRankingType, { description: 'Who should serve a request, and who cannot and why (撮合).' })
  @Access(capabilitySheet.CANDIDATES_VIEW)
  async candidates(
    @Arg('requestId', () => ID, { description: 'The request.' }) requestId: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many candidates, 1 to 100.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<CandidateRankingType> {
    const request = await this.requests.byId(requestId, context);
    // A request that is out of sight is answered like one that does not exist.
    if (request === null || context.viewer === null) throw forbidden(context.locale);
    const { row, preferredWindows } = request;
    const ranking = await rankFor(
      this.parts,
      context,
      {
        id: row.id,
        residentId: row.resident_id,
        stationId: row.station_id,
        stationPath: row.station_path,
        itemId: row.item_id,
        itemVersion: row.item_version,
        preferredWindows,
      },
      pageSize(first),
    );
    if (ranking === null) throw forbidden(context.locale);
    return rankingView(row.id, ranking, context);
  }
}

@Resolver(() => CandidateRankingType)
export class RankingFieldsResolver {
  @FieldResolver(() => ExclusionConnection, {
    description: 'Everyone else in scope, the one with the fewest reasons first.',
  })
  @Access('WITH_PARENT')
  exclusions(
    @Root() { ranking }: CandidateRankingType,
    @Arg('first', () => Int, { defaultValue: 50, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Page<ExclusionType> {
    const { exclusions } = ranking;
    const place = placeAfter(after, 'number', context.locale);
    // People come and go between two pages, so the place is the person; the number serves when the person is gone.
    const known = place === null ? -1 : exclusions.findIndex((one) => one.workerId === place.id);
    const start = place === null ? 0 : (known === -1 ? Number(place.key) : known) + 1;
    const rows = exclusions.slice(Math.max(0, start), Math.max(0, start) + pageRows(first));
    const numbers = new Map(rows.map((row, n) => [row.workerId, start + n]));
    return pageOf(
      exclusionViews(rows, context),
      first,
      (one) => ({ key: numbers.get(one.workerId) ?? 0, id: one.workerId }),
      { isAfter: place !== null, countAll: async () => exclusions.length },
    );
  }
}

async function workerOf(people: People, workerId: string, context: RequestContext): Promise<WorkerType> {
  const worker = await people.workers(context).load(workerId);
  if (worker === null) throw new Error('a ranking names a worker who is gone');
  return worker;
}

@Resolver(() => CandidateType)
export class CandidateResolver {
  constructor(private readonly people: People) {}

  @FieldResolver(() => WorkerType, { description: 'The worker.' })
  @Access('WITH_PARENT')
  worker(@Root() { workerId }: CandidateType, @Ctx() context: RequestContext): Promise<WorkerType> {
    return workerOf(this.people, workerId, context);
  }
}

@Resolver(() => ExclusionType)
export class ExclusionResolver {
  constructor(private readonly people: People) {}

  @FieldResolver(() => WorkerType, { description: 'The worker.' })
  @Access('WITH_PARENT')
  worker(@Root() { workerId }: ExclusionType, @Ctx() context: RequestContext): Promise<WorkerType> {
    return workerOf(this.people, workerId, context);
  }
}
