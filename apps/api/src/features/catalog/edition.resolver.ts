import { capabilitySheet, may, scopePaths } from '@diandan/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { badInput, placeAfter, selectionOf } from '../../graphql/paging.js';
import type { Stations } from '../stations/index.js';
import { editionPage, itemsToCheckOf, itemUsePage, visibleEdition } from './edition-pages.queries.js';
import { categoryGroups } from './category-groups.js';
import { surroundingsOf } from './edition.facts.js';
import { MenuDifferenceType, MenuEditionConnection, MenuEditionType } from './edition.type.js';
import { InheritedMenuType, ItemToCheckType, ItemUseConnection, type ItemUseType } from './menu-use.type.js';
import { differenceViews, inheritedMenuView } from './edition.views.js';

const couldBeId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** Fields for which it takes what stands in a version, and not only when it was published. */
const wholeFields = ['categories', 'looseLines', 'adaptations', 'lineCount', 'problems', 'conflicts', 'preview'];

@Resolver()
export class EditionResolver {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly stations: Stations,
  ) {}

  @Query(() => MenuEditionType, { nullable: true, description: 'A version of a menu; null when there is none.' })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  menuEdition(
    @Arg('id', () => ID, { description: 'The version.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<MenuEditionType | null> {
    return visibleEdition(this.sql, id, context);
  }

  @Query(() => MenuEditionConnection, { description: 'The versions of a station’s menu, the newest first.' })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async menuEditions(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MenuEditionType>> {
    const path = await this.visiblePath(stationId, context);
    const asked = { first, after: placeAfter(after, 'number', context.locale) };
    return editionPage(this.sql, path === null ? '' : stationId, asked, wholeFields.some(selectionOf(info)));
  }

  @Query(() => [MenuDifferenceType], {
    nullable: true,
    description: 'What is different in the second of two versions of a station; null when either is not there.',
  })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async menuDifferences(
    @Arg('fromId', () => ID, { description: 'The earlier version.' }) fromId: string,
    @Arg('toId', () => ID, { description: 'The later version.' }) toId: string,
    @Ctx() context: RequestContext,
  ): Promise<MenuDifferenceType[] | null> {
    const from = await visibleEdition(this.sql, fromId, context);
    const to = await visibleEdition(this.sql, toId, context);
    if (from === null || to === null || from.placed.edition.stationId !== to.placed.edition.stationId) return null;
    const { inherited } = await surroundingsOf(
      this.sql,
      to.placed.stationPath,
      this.clock.now(),
      categoryGroups(context.terms),
    );
    return differenceViews(this.sql, from.placed.edition.content, to.placed.edition.content, inherited, context);
  }

  @Query(() => InheritedMenuType, {
    nullable: true,
    description: 'The menu that holds above a station, for those who adapt it; null where nobody above publishes.',
  })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async inheritedMenu(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Ctx() context: RequestContext,
  ): Promise<InheritedMenuType | null> {
    const path = await this.visiblePath(stationId, context);
    if (path === null) return null;
    const { inherited } = await surroundingsOf(this.sql, path, this.clock.now(), categoryGroups(context.terms));
    return inherited === null ? null : inheritedMenuView(inherited);
  }

  @Query(() => ItemUseConnection, {
    description: 'Where an item is used: stations within your grants that publish, adapt or drop it.',
  })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async itemUse(
    @Arg('itemId', () => ID, { description: 'The item.' }) itemId: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<ItemUseType>> {
    const { viewer, locale } = context;
    const scope = viewer === null || !couldBeId(itemId) ? [] : scopePaths(viewer, 'MENU_VIEW_DRAFT');
    return itemUsePage(this.sql, itemId, scope, this.clock.now(), { first, after: placeAfter(after, 'text', locale) });
  }

  @Query(() => [ItemToCheckType], {
    description: 'Items of a station’s own menu that nobody has looked at for so many days (待核对).',
  })
  @Access(capabilitySheet.MENU_VIEW_DRAFT)
  async itemsToCheck(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Arg('olderThanDays', () => Int, { defaultValue: 180, description: 'How many days, 0 to 3,650.' })
    olderThanDays: number,
    @Ctx() context: RequestContext,
  ): Promise<ItemToCheckType[]> {
    if (olderThanDays < 0 || olderThanDays > 3_650) {
      throw badInput('olderThanDays 须在 0 到 3650 之间。', '`olderThanDays` is 0 to 3,650.', context.locale);
    }
    const path = await this.visiblePath(stationId, context);
    return path === null ? [] : itemsToCheckOf(this.sql, stationId, olderThanDays, this.clock.now());
  }

  /** The path of a station at which the viewer may see the work on menus, or null. */
  private async visiblePath(stationId: string, context: RequestContext): Promise<string | null> {
    const { viewer } = context;
    if (viewer === null || !couldBeId(stationId)) return null;
    const station = await this.stations.byId(context).load(stationId);
    return station !== null && may(viewer, 'MENU_VIEW_DRAFT', station.path) ? station.path : null;
  }
}
