import { capabilitySheet, may } from '@diandan/domain/access';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { placeAfter } from '../../graphql/paging.js';
import { type Divisions, DivisionType } from '../divisions/index.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import { createResident } from './commands/create-resident.js';
import type { PeopleCommandParts } from './commands/parts.js';
import { revealResident } from './commands/reveal-resident.js';
import { updateResident } from './commands/update-resident.js';
import type { ResidentLoader } from './people.loaders.js';
import type { PeopleQueries } from './people.queries.js';
import { CreateResidentResult, RevealResidentResult, toPeopleRefusal, UpdateResidentResult } from './people.results.js';
import { CreateResidentInput, ResidentFilter, RevealResidentInput, UpdateResidentInput } from './resident.inputs.js';
import { ResidentConnection, ResidentType } from './resident.type.js';
import type { ResidentView } from './resident.views.js';

/** The resident when the viewer may open this entry: one's own, or those of the registers one may read. */
export async function openResident(
  loader: ResidentLoader,
  id: string,
  { viewer }: Pick<RequestContext, 'viewer'>,
): Promise<ResidentView | null> {
  if (viewer === null) return null;
  const view = await loader.load(id);
  if (view === null) return null;
  return viewer.residentId === view.id || may(viewer, 'RESIDENT_VIEW', view.stationPath) ? view : null;
}

@Resolver(() => ResidentType)
export class ResidentResolver {
  constructor(
    private readonly parts: PeopleCommandParts,
    private readonly queries: PeopleQueries,
    private readonly byId: (context: RequestContext) => ResidentLoader,
    private readonly places: { readonly stations: Stations; readonly divisions: Divisions },
  ) {}

  @Query(() => ResidentType, { nullable: true, description: 'A resident; null when absent or not yours to see.' })
  @Access('SIGNED_IN')
  resident(
    @Arg('id', () => ID, { description: 'The resident.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ResidentView | null> {
    return openResident(this.byId(context), id, context);
  }

  @Query(() => ResidentConnection, { description: 'The register of residents within your grants, masked.' })
  @Access(capabilitySheet.RESIDENT_VIEW)
  async residents(
    @Arg('filter', () => ResidentFilter, { nullable: true, description: 'Which ones.' })
    filter: ResidentFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<ResidentView>> {
    const place = placeAfter(after, 'text', context.locale);
    return this.queries.residents(filter ?? {}, { first, after: place }, context);
  }

  @FieldResolver(() => StationType, { description: 'The station this person belongs to.' })
  @Access('WITH_PARENT')
  station(@Root() resident: ResidentType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.places.stations.byId(context).load(resident.stationId);
  }

  @FieldResolver(() => DivisionType, { description: 'Where this person lives.' })
  @Access('WITH_PARENT')
  division(@Root() resident: ResidentType, @Ctx() context: RequestContext): Promise<DivisionType | null> {
    return this.places.divisions.byCode(context).load(resident.divisionCode);
  }

  @Mutation(() => CreateResidentResult, { description: 'Enters a resident (登记居民).' })
  @Access(capabilitySheet.RESIDENT_CREATE)
  async createResident(
    @Arg('input', () => CreateResidentInput, { description: 'The resident.' }) input: CreateResidentInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await createResident(this.parts, context.viewer, input);
    if (!done.ok) return toPeopleRefusal(done.refusal, context.locale);
    return this.answer('CreateResidentSuccess', done.value, context);
  }

  @Mutation(() => UpdateResidentResult, { description: 'Changes the entry of a resident (修改居民).' })
  @Access(capabilitySheet.RESIDENT_EDIT)
  async updateResident(
    @Arg('input', () => UpdateResidentInput, { description: 'The changes.' }) input: UpdateResidentInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await updateResident(this.parts, context.viewer, input);
    if (!done.ok) return toPeopleRefusal(done.refusal, context.locale);
    return this.answer('UpdateResidentSuccess', done.value, context);
  }

  @Mutation(() => RevealResidentResult, {
    description: 'Shows the plain data of a resident for a reason, which is written down (查看原始信息).',
  })
  @Access(capabilitySheet.RESIDENT_REVEAL)
  async revealResident(
    @Arg('input', () => RevealResidentInput, { description: 'Whose, and why.' }) input: RevealResidentInput,
    @Ctx() context: RequestContext,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await revealResident(this.parts, context.viewer, input);
    if (!done.ok) return toPeopleRefusal(done.refusal, context.locale);
    const { name, phone, idNumber, address, bornOn } = done.value;
    return { __typename: 'RevealResidentSuccess' as const, revealed: { name, phone, idNumber, address, bornOn } };
  }

  /** A repeated key may meet somebody whose grant has ended since; then there is nothing to see. */
  private async answer(name: 'CreateResidentSuccess' | 'UpdateResidentSuccess', id: string, context: RequestContext) {
    const resident = await openResident(this.byId(context).clear(id), id, context);
    return resident === null ? toPeopleRefusal({ kind: 'NOT_FOUND' }, context.locale) : { __typename: name, resident };
  }
}
