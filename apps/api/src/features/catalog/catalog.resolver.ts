import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import {
  MenuEntryType,
  MenuFieldOriginType,
  MenuSourceType,
  ServiceItemType,
  ServiceMenuType,
} from './catalog.type.js';
import { itemInForce } from './item.queries.js';
import type { MenuLoader } from './menu.loaders.js';
import { seesRestricted } from './readership.js';

type Menus = (context: RequestContext) => MenuLoader;

@Resolver()
export class CatalogResolver {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly stations: Stations,
    private readonly menus: Menus,
  ) {}

  @Query(() => ServiceMenuType, {
    nullable: true,
    description: 'The menu in force at a station, inherited from above where it has none of its own; null without one.',
  })
  @Access('PUBLIC')
  async menu(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Ctx() context: RequestContext,
  ): Promise<ServiceMenuType | null> {
    const station = await this.stations.byId(context).load(stationId);
    return station === null ? null : this.menus(context).load(station);
  }

  @Query(() => ServiceItemType, {
    nullable: true,
    description: 'An item as its publisher’s menu in force has it; null when there is none.',
  })
  @Access('PUBLIC')
  serviceItem(
    @Arg('id', () => ID, { description: 'The item.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ServiceItemType | null> {
    return itemInForce(this.sql, id, this.clock.now(), context.locale, seesRestricted(context.viewer));
  }
}

@Resolver(() => StationType)
export class StationMenuResolver {
  constructor(private readonly menus: Menus) {}

  @FieldResolver(() => ServiceMenuType, {
    nullable: true,
    description: 'The menu in force here; null when nobody above publishes one.',
  })
  @Access('PUBLIC')
  menu(@Root() station: StationView, @Ctx() context: RequestContext): Promise<ServiceMenuType | null> {
    return this.menus(context).load(station);
  }
}

@Resolver(() => ServiceMenuType)
export class MenuFieldsResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station where this menu is in force.' })
  @Access('PUBLIC')
  station(@Root() menu: ServiceMenuType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(menu.stationId);
  }
}

@Resolver(() => MenuEntryType)
export class MenuEntryFieldsResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station that brought this line onto the menu.' })
  @Access('PUBLIC')
  originStation(@Root() entry: MenuEntryType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(entry.originStationId);
  }
}

@Resolver(() => MenuFieldOriginType)
export class MenuFieldOriginResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station that decided the value.' })
  @Access('PUBLIC')
  station(@Root() origin: MenuFieldOriginType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(origin.stationId);
  }
}

@Resolver(() => MenuSourceType)
export class MenuSourceResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station that published it.' })
  @Access('PUBLIC')
  station(@Root() source: MenuSourceType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(source.stationId);
  }
}
