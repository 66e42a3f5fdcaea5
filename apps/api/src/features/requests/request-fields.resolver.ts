import { availableActions, may, maySeeContact } from '@diandan/domain/access';
import { maskName, maskPhone } from '@diandan/domain/people';
import type { RequestAction } from '@diandan/domain/requests';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Catalog, ServiceItemType } from '../catalog/index.js';
import { type People, ResidentType } from '../people/index.js';
import { type StationName, type Stations, StationType } from '../stations/index.js';
import { termView } from '../terms/index.js';
import { eventView, ratingView } from './request-story.views.js';
import { RequestActionEnum } from './request-enums.type.js';
import type { RequestLoaders } from './request.loaders.js';
import { OrdererType, RatingType, RequestContactType, RequestEventType, ServiceRequestType } from './request.type.js';
import { type RequestView, standingsOf } from './request.views.js';

/** What the fields of a request ask of the other features. */
export interface RequestNeighbours {
  readonly stations: Stations;
  readonly catalog: Catalog;
  readonly people: People;
}

/** A reference that the database keeps whole; a missing one is a fault of the data, not of the question. */
export function kept<Found>(found: Found | null, what: string): Found {
  if (found === null) throw new Error(`a request names a ${what} that is gone`);
  return found;
}

@Resolver(() => ServiceRequestType)
export class RequestFieldsResolver {
  constructor(
    private readonly neighbours: RequestNeighbours,
    private readonly loaders: RequestLoaders,
  ) {}

  @FieldResolver(() => [RequestActionEnum], {
    description: 'The steps you may take now, the most useful first. Nothing else decides which buttons to show.',
  })
  @Access('WITH_PARENT')
  availableActions(@Root() request: RequestView, @Ctx() context: RequestContext): readonly RequestAction[] {
    return availableActions(request, standingsOf(request, context.viewer));
  }

  @FieldResolver(() => ServiceItemType, { description: 'What was ordered, in the version of the time.' })
  @Access('WITH_PARENT')
  item(@Root() request: RequestView, @Ctx() context: RequestContext): ServiceItemType | Promise<ServiceItemType> {
    return request.item ?? this.loadItem(request, context);
  }

  private async loadItem({ row }: RequestView, context: RequestContext): Promise<ServiceItemType> {
    const items = this.neighbours.catalog.items(context);
    return kept(await items.load({ id: row.item_id, version: row.item_version }), 'service item');
  }

  @FieldResolver(() => StationType, { description: 'The station that is in charge.' })
  @Access('WITH_PARENT')
  station(@Root() request: RequestView, @Ctx() context: RequestContext): StationName | Promise<StationType> {
    return request.station ?? this.loadStation(request, context);
  }

  private async loadStation({ row }: RequestView, context: RequestContext): Promise<StationType> {
    return kept(await this.neighbours.stations.byId(context).load(row.station_id), 'station');
  }

  @FieldResolver(() => ResidentType, {
    nullable: true,
    description: 'The one served, as the register has this person; null when in no register, or not yours to see.',
  })
  @Access('WITH_PARENT')
  async resident(@Root() { row }: RequestView, @Ctx() context: RequestContext): Promise<ResidentType | null> {
    const { viewer } = context;
    if (row.resident_id === null || viewer === null) return null;
    const maySee = viewer.residentId === row.resident_id || may(viewer, 'RESIDENT_VIEW', row.station_path);
    return maySee ? this.neighbours.people.residents(context).load(row.resident_id) : null;
  }

  @FieldResolver(() => OrdererType, { description: 'Who ordered.' })
  @Access('WITH_PARENT')
  orderer(@Root() { row }: RequestView): OrdererType {
    const relation = row.orderer_relation_key;
    return {
      name: maskName(row.orderer_name),
      phone: row.orderer_phone === null ? null : maskPhone(row.orderer_phone),
      isProxy: row.orderer_is_proxy === 1,
      relation: relation === null ? null : termView('PROXY_RELATION', relation),
    };
  }

  @FieldResolver(() => RequestContactType, {
    nullable: true,
    description:
      'Whom to visit, in plain text; null for everybody but the orderer, the one served, and the worker who has accepted, until the request is closed.',
  })
  @Access('WITH_PARENT')
  async contact(@Root() request: RequestView, @Ctx() context: RequestContext): Promise<RequestContactType | null> {
    const held = standingsOf(request, context.viewer);
    if (!maySeeContact(held)) return null;
    // What a worker learnt for the visit ends with the work.
    const isTheirOwn = held.includes('ORDERER') || held.includes('SERVED');
    if (!isTheirOwn && request.state === 'CLOSED') return null;
    const { row } = request;
    if (row.contact_name !== null) {
      return { name: row.contact_name, phone: row.contact_phone, address: row.contact_address };
    }
    return row.resident_id === null ? null : this.loaders.contacts(context).load(row.resident_id);
  }

  @FieldResolver(() => RatingType, {
    nullable: true,
    description: 'The rating of this cycle; null before it is given.',
  })
  @Access('WITH_PARENT')
  async rating(@Root() request: RequestView, @Ctx() context: RequestContext): Promise<RatingType | null> {
    if (request.state !== 'CLOSED') return null;
    return ratingView(await this.loaders.ratings(context).load(request.id), request.cycle, context);
  }

  @FieldResolver(() => [RequestEventType], { description: 'The timeline, from the order on.' })
  @Access('WITH_PARENT')
  async events(@Root() request: RequestView, @Ctx() context: RequestContext): Promise<readonly RequestEventType[]> {
    const rows = await this.loaders.events(context).load(request.id);
    return rows.map((row) => eventView(row, request.row, context));
  }
}
