import { capabilitySheet, may } from '@diandan/domain/access';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Clock } from '../../clock.js';
import { inSubtree } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { CalendarDate } from '../../graphql/scalars.js';
import type { Catalog } from '../catalog/index.js';
import { findStation } from '../stations/index.js';
import { couldBeId } from './commands/command.js';
import { endOfDay, startOfDay } from './day-in-china.js';
import { demandOf, noDemand } from './item-demand.queries.js';
import { ItemDemandType } from './item-demand.type.js';
import { itemsInForce } from './need.loaders.js';

@Resolver()
export class ItemDemandResolver {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly catalog: Catalog,
  ) {}

  @Query(() => [ItemDemandType], {
    description:
      'How much each item of a menu is asked for, how soon it is accepted and how it is rated: the items of the menu ' +
      'in force at the station in its order, then those that were asked for and stand on it no longer. Empty for a ' +
      'station whose requests are not yours to see.',
  })
  @Access(capabilitySheet.NEED_VIEW)
  async itemDemand(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Arg('includeDescendants', () => Boolean, {
      defaultValue: true,
      description: 'With the stations below it.',
    })
    includeDescendants: boolean,
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'The first day of ordering; from the beginning when left out.',
    })
    from: string | undefined,
    @Arg('to', () => CalendarDate, {
      nullable: true,
      description: 'The last day of ordering; until now when left out.',
    })
    to: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ItemDemandType[]> {
    const { viewer } = context;
    const station = viewer === null || !couldBeId(stationId) ? null : await findStation(this.sql, stationId);
    if (viewer === null || station === null || !may(viewer, 'REQUEST_VIEW', station.path)) return [];
    const [here] = await this.catalog.menus(this.sql, [station.path], this.clock.now());
    const onMenu = here?.menu.categories.flatMap((category) => category.lines.map((line) => line.itemId)) ?? [];
    const figures = await demandOf(this.sql, viewer, {
      placeIn: (alias) =>
        includeDescendants
          ? inSubtree(`${alias}.station_path`, station.path)
          : { sql: `${alias}.station_id = ?`, values: [station.id] },
      from: from === undefined || from === null ? null : startOfDay(from),
      to: to === undefined || to === null ? null : endOfDay(to),
    });
    const ids = [...new Set([...onMenu, ...[...figures.keys()].toSorted()])];
    if (ids.length === 0) return [];
    const items = await itemsInForce(this.sql, this.catalog.itemsOf, ids, this.clock.now(), context);
    const isOnMenu = new Set(onMenu);
    return ids.flatMap((id, n) => {
      const item = items[n];
      if (item === null || item === undefined) return [];
      return [{ item, isOnMenu: isOnMenu.has(id), ...(figures.get(id) ?? noDemand) }];
    });
  }
}
