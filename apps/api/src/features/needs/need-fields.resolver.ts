import { capabilitySheet, may } from '@diandan/domain/access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Catalog, ServiceItemType } from '../catalog/index.js';
import { type People, ResidentType, type ResidentView } from '../people/index.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import type { NeedLoaders } from './need.loaders.js';
import { NeedEventType, NeedType } from './need.type.js';
import type { NeedView } from './need.views.js';

/** What needs ask of other features. */
export interface NeedNeighbours {
  readonly stations: Stations;
  readonly catalog: Catalog;
  readonly people: People;
}

@Resolver(() => NeedType)
export class NeedFieldsResolver {
  constructor(
    private readonly neighbours: NeedNeighbours,
    private readonly loaders: (context: RequestContext) => NeedLoaders,
  ) {}

  @FieldResolver(() => StationType, { description: 'The station whose people need it.' })
  @Access('WITH_PARENT')
  station(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.neighbours.stations.byId(context).load(need.stationId);
  }

  @FieldResolver(() => [ServiceItemType], { description: 'The items of the menu that answer it, as published last.' })
  @Access('WITH_PARENT')
  async items(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<ServiceItemType[]> {
    const { viewer } = context;
    const staff = capabilitySheet.REQUEST_ORDER_FOR_RESIDENT;
    const seesAll = viewer !== null && viewer.grants.some((grant) => staff.includes(grant.role));
    const items = await Promise.all(need.itemIds.map((id) => this.loaders(context).items.load(id)));
    return items.flatMap((item) =>
      item === null || (item.conditions.confidentiality === 'RESTRICTED' && !seesAll) ? [] : [item],
    );
  }

  @FieldResolver(() => ResidentType, {
    nullable: true,
    description: 'Who said so, to ask back; null where nobody of the register did, or you may not see residents there.',
  })
  @Access('WITH_PARENT')
  async saidBy(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<ResidentView | null> {
    if (need.residentId === null || context.viewer === null) return null;
    const resident = await this.neighbours.people.residents(context).load(need.residentId);
    if (resident === null) return null;
    const isSelf = context.viewer.residentId === resident.id;
    return isSelf || may(context.viewer, 'RESIDENT_VIEW', resident.stationPath) ? resident : null;
  }

  @FieldResolver(() => NeedType, {
    nullable: true,
    description: 'The need that it counts with; null for a need of its own, and where that one is not yours to see.',
  })
  @Access('WITH_PARENT')
  async mergedInto(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<NeedView | null> {
    if (need.mergedIntoId === null || context.viewer === null) return null;
    const kept = await this.loaders(context).byId.load(need.mergedIntoId);
    return kept !== null && may(context.viewer, 'NEED_VIEW', kept.stationPath) ? kept : null;
  }

  @FieldResolver(() => [NeedType], { description: 'What was merged into it, in the words of those who said so.' })
  @Access('WITH_PARENT')
  async duplicates(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<readonly NeedView[]> {
    const { viewer } = context;
    if (viewer === null) return [];
    const found = await this.loaders(context).duplicates.load(need.id);
    return found.filter((one) => may(viewer, 'NEED_VIEW', one.stationPath));
  }

  @FieldResolver(() => [NeedEventType], { description: 'Its story, for those who may see the needs of the station.' })
  @Access('WITH_PARENT')
  async events(@Root() need: NeedView, @Ctx() context: RequestContext): Promise<readonly NeedEventType[]> {
    if (context.viewer === null || !may(context.viewer, 'NEED_VIEW', need.stationPath)) return [];
    const rows = await this.loaders(context).events.load(need.id);
    return rows.map(({ version, action, at, actor_name, note }) => ({
      version,
      action,
      at,
      actorName: actor_name,
      note,
    }));
  }
}

@Resolver(() => StationType)
export class StationNeedsResolver {
  @FieldResolver(() => Boolean, { description: 'True when you may see what people here need.' })
  @Access('PUBLIC')
  viewerCanViewNeeds(@Root() station: StationView, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && may(viewer, 'NEED_VIEW', station.path);
  }

  @FieldResolver(() => Boolean, { description: 'True when you may write needs down here and answer them.' })
  @Access('PUBLIC')
  viewerCanEditNeeds(@Root() station: StationView, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && may(viewer, 'NEED_EDIT', station.path);
  }
}
