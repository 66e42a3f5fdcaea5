import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { capabilitySheet } from '@diandan/domain/access';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { placeAfter, selectionOf } from '../../graphql/paging.js';
import { DivisionCode } from '../../graphql/scalars.js';
import { openStation } from './commands/open-station.js';
import type { StationCommandParts } from './commands/parts.js';
import { updateStation } from './commands/update-station.js';
import { OpenStationInput, StationFilter, StationOrder, UpdateStationInput } from './station.inputs.js';
import type { StationLoader } from './station.loaders.js';
import type { StationQueries } from './station.queries.js';
import { OpenStationResult, toStationRefusal, UpdateStationResult } from './station.results.js';
import { StationConnection, StationType } from './station.type.js';
import type { StationView } from './station.views.js';

@Resolver()
export class StationResolver {
  constructor(
    private readonly parts: StationCommandParts,
    private readonly queries: StationQueries,
    private readonly byId: (context: RequestContext) => StationLoader,
  ) {}

  @Query(() => StationType, { nullable: true, description: 'A station by its id; null when there is none.' })
  @Access('PUBLIC')
  station(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<StationView | null> {
    return this.byId(context).load(id);
  }

  @Query(() => StationType, { nullable: true, description: 'A station by its code; null when there is none.' })
  @Access('PUBLIC')
  stationByCode(
    @Arg('code', () => String, { description: 'The code people know it by.' }) code: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StationView | null> {
    return this.queries.byCode(code, context, selectionOf(info));
  }

  @Query(() => StationConnection, {
    description: 'The directory for residents: stations of a place, no sign-in needed.',
  })
  @Access('PUBLIC')
  async publicStations(
    @Arg('divisionCodePrefix', () => DivisionCode, { description: 'The place.' }) divisionCodePrefix: string,
    @Arg('text', () => String, { nullable: true, description: 'As in StationFilter.' }) text: string | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<StationView>> {
    const asked = {
      first,
      after: placeAfter(after, 'text', context.locale, 'TREE'),
      selects: selectionOf(info),
    };
    return this.queries.directory(divisionCodePrefix, text ?? null, asked, context);
  }

  @Query(() => [StationType], { description: 'The topmost stations of your grants: where your tree begins.' })
  @Access('SIGNED_IN')
  stationRoots(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<StationView[]> {
    return this.queries.roots(context, selectionOf(info));
  }

  @Query(() => StationConnection, { description: 'Stations within your grants.' })
  @Access('SIGNED_IN')
  async stations(
    @Arg('filter', () => StationFilter, { nullable: true, description: 'Which ones.' })
    filter: StationFilter | undefined,
    @Arg('orderBy', () => StationOrder, { nullable: true, description: 'In which order; by tree when left out.' })
    orderBy: StationOrder | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<StationView>> {
    const order: StationOrder = orderBy ?? { field: 'TREE', direction: 'ASC' };
    const asked = {
      first,
      after: placeAfter(after, 'text', context.locale, order.field),
      selects: selectionOf(info),
    };
    return this.queries.list(filter ?? {}, order, asked, context);
  }

  @Mutation(() => OpenStationResult, { description: 'Opens a station below another (设站).' })
  @Access(capabilitySheet.STATION_OPEN_BELOW)
  async openStation(
    @Arg('input', () => OpenStationInput, { description: 'The station.' }) input: OpenStationInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await openStation(this.parts, context.viewer, input);
    if (!done.ok) return toStationRefusal(done.refusal, context.locale);
    return { __typename: 'OpenStationSuccess' as const, station: await this.fresh(done.value, context) };
  }

  @Mutation(() => UpdateStationResult, { description: 'Changes what a station says of itself (修改站点).' })
  @Access(capabilitySheet.STATION_EDIT)
  async updateStation(
    @Arg('input', () => UpdateStationInput, { description: 'The changes.' }) input: UpdateStationInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await updateStation(this.parts, context.viewer, input);
    if (!done.ok) return toStationRefusal(done.refusal, context.locale);
    return { __typename: 'UpdateStationSuccess' as const, station: await this.fresh(done.value, context) };
  }

  /** Reads past the cache of the request: an earlier mutation of the same operation may have filled it. */
  private fresh(id: string, context: RequestContext): Promise<StationView | null> {
    return this.byId(context).clear(id).load(id);
  }
}
