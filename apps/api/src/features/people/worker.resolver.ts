import { capabilitySheet, may } from '@diandan/domain/access';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { placeAfter } from '../../graphql/paging.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import { createWorker } from './commands/create-worker.js';
import type { PeopleCommandParts } from './commands/parts.js';
import { updateWorker } from './commands/update-worker.js';
import type { WorkerLoader } from './people.loaders.js';
import type { PeopleQueries } from './people.queries.js';
import { CreateWorkerResult, toPeopleRefusal, UpdateWorkerResult } from './people.results.js';
import { CreateWorkerInput, UpdateWorkerInput, WorkerFilter, WorkerOrder } from './worker.inputs.js';
import { WorkerConnection, WorkerType } from './worker.type.js';
import type { WorkerView } from './worker.views.js';

/** The worker when the viewer may open this entry: one's own, or those of the registers one may read. */
export async function openWorker(
  loader: WorkerLoader,
  id: string,
  { viewer }: Pick<RequestContext, 'viewer'>,
): Promise<WorkerView | null> {
  if (viewer === null) return null;
  const view = await loader.load(id);
  if (view === null) return null;
  return viewer.workerId === view.id || may(viewer, 'WORKER_VIEW', view.stationPath) ? view : null;
}

@Resolver(() => WorkerType)
export class WorkerResolver {
  constructor(
    private readonly parts: PeopleCommandParts,
    private readonly queries: PeopleQueries,
    private readonly byId: (context: RequestContext) => WorkerLoader,
    private readonly stations: Stations,
  ) {}

  @Query(() => WorkerType, { nullable: true, description: 'A worker; null when absent or not yours to see.' })
  @Access('SIGNED_IN')
  worker(
    @Arg('id', () => ID, { description: 'The worker.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WorkerView | null> {
    return openWorker(this.byId(context), id, context);
  }

  @Query(() => WorkerConnection, { description: 'The register of workers and volunteers within your grants.' })
  @Access(capabilitySheet.WORKER_VIEW)
  async workers(
    @Arg('filter', () => WorkerFilter, { nullable: true, description: 'Which ones.' }) filter: WorkerFilter | undefined,
    @Arg('orderBy', () => WorkerOrder, { nullable: true, description: 'In which order; by name when left out.' })
    orderBy: WorkerOrder | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<WorkerView>> {
    const order: WorkerOrder = orderBy ?? { field: 'NAME', direction: 'ASC' };
    const place = placeAfter(after, order.field === 'OPEN_CASES' ? 'number' : 'text', context.locale, order.field);
    return this.queries.workers(filter ?? {}, order, { first, after: place }, context);
  }

  @FieldResolver(() => StationType, { description: 'The station this person belongs to.' })
  @Access('WITH_PARENT')
  station(@Root() worker: WorkerType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(worker.stationId);
  }

  @Mutation(() => CreateWorkerResult, { description: 'Enters a worker or volunteer (登记社工).' })
  @Access(capabilitySheet.WORKER_CREATE)
  async createWorker(
    @Arg('input', () => CreateWorkerInput, { description: 'The worker.' }) input: CreateWorkerInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await createWorker(this.parts, context.viewer, input);
    if (!done.ok) return toPeopleRefusal(done.refusal, context.locale);
    return this.answer('CreateWorkerSuccess', done.value, context);
  }

  @Mutation(() => UpdateWorkerResult, { description: 'Changes the entry of a worker or volunteer (修改社工).' })
  @Access(capabilitySheet.WORKER_EDIT)
  async updateWorker(
    @Arg('input', () => UpdateWorkerInput, { description: 'The changes.' }) input: UpdateWorkerInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await updateWorker(this.parts, context.viewer, input);
    if (!done.ok) return toPeopleRefusal(done.refusal, context.locale);
    return this.answer('UpdateWorkerSuccess', done.value, context);
  }

  /** A repeated key may meet somebody whose grant has ended since; then there is nothing to see. */
  private async answer(name: 'CreateWorkerSuccess' | 'UpdateWorkerSuccess', id: string, context: RequestContext) {
    const worker = await openWorker(this.byId(context).clear(id), id, context);
    return worker === null ? toPeopleRefusal({ kind: 'NOT_FOUND' }, context.locale) : { __typename: name, worker };
  }
}
