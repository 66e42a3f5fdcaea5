import { may } from '@diandan/domain/access';
import { availableMenuActions, type EditionAction } from '@diandan/domain/catalog';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import { ServiceMenuType } from './catalog.type.js';
import { MenuEditionActionEnum } from './edition-enums.type.js';
import { categoryGroups } from './category-groups.js';
import { type Surroundings, surroundingsOf } from './edition.facts.js';
import { editionEvents, type EventRow } from './edition.queries.js';
import { visibleEdition } from './edition-pages.queries.js';
import {
  MenuConflictType,
  MenuEditionAdaptationType,
  MenuEditionCategoryType,
  MenuEditionLineType,
  MenuEditionStepType,
  MenuEditionType,
  MenuProblemType,
} from './edition.type.js';
import { InheritedMenuLineType, ItemUseType } from './menu-use.type.js';
import {
  adaptationViews,
  categoryViews,
  conflictViews,
  looseLineViews,
  previewOf,
  problemViews,
} from './edition.views.js';

type Events = DataLoader<string, readonly EventRow[]>;

/** Makes the loader of the steps of versions. */
const createEventLoader = (sql: Sql) => (): Events =>
  new DataLoader(async (ids) => {
    const found = await editionEvents(sql, ids);
    return ids.map((id) => found.get(id) ?? []);
  });

@Resolver(() => MenuEditionType)
export class EditionFieldsResolver {
  private readonly makeEvents: () => Events;
  /** What holds above a version, looked up once for all its fields. */
  private readonly surroundings = new WeakMap<MenuEditionType, Promise<Surroundings>>();

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly stations: Stations,
  ) {
    this.makeEvents = createEventLoader(sql);
  }

  @FieldResolver(() => StationType, { description: 'The station whose menu it is.' })
  @Access('WITH_PARENT')
  station(@Root() { placed }: MenuEditionType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(placed.edition.stationId);
  }

  @FieldResolver(() => MenuEditionType, {
    nullable: true,
    description: 'The version it was begun from; null when it was begun empty or from what is inherited.',
  })
  @Access('WITH_PARENT')
  async basedOn(@Root() { placed }: MenuEditionType, @Ctx() context: RequestContext): Promise<MenuEditionType | null> {
    const { basedOnId } = placed.edition;
    return basedOnId === null ? null : visibleEdition(this.sql, basedOnId, context);
  }

  @FieldResolver(() => Int, { description: 'How many lines of its own it has.' })
  @Access('WITH_PARENT')
  lineCount(@Root() { placed }: MenuEditionType): number {
    return placed.edition.content.lines.length;
  }

  @FieldResolver(() => [MenuEditionCategoryType], {
    description: 'Its headings with their lines; also those from above under which it puts lines of its own.',
  })
  @Access('WITH_PARENT')
  async categories(
    @Root() edition: MenuEditionType,
    @Ctx() context: RequestContext,
  ): Promise<MenuEditionCategoryType[]> {
    return categoryViews(edition.placed.edition.content, await this.inheritedBy(edition, context));
  }

  @FieldResolver(() => [MenuEditionLineType], { description: 'Lines under no heading, or under one that is gone.' })
  @Access('WITH_PARENT')
  async looseLines(@Root() edition: MenuEditionType, @Ctx() context: RequestContext): Promise<MenuEditionLineType[]> {
    return looseLineViews(edition.placed.edition.content, await this.inheritedBy(edition, context));
  }

  @FieldResolver(() => [MenuEditionAdaptationType], { description: 'What it does with inherited lines.' })
  @Access('WITH_PARENT')
  async adaptations(
    @Root() edition: MenuEditionType,
    @Ctx() context: RequestContext,
  ): Promise<MenuEditionAdaptationType[]> {
    return adaptationViews(edition.placed.edition.content, await this.inheritedBy(edition, context));
  }

  @FieldResolver(() => [MenuProblemType], {
    description: 'Everything that keeps it from being published; empty once it is published or given up.',
  })
  @Access('WITH_PARENT')
  async problems(@Root() edition: MenuEditionType, @Ctx() context: RequestContext): Promise<MenuProblemType[]> {
    if (edition.placed.edition.draft === null) return [];
    return problemViews(this.sql, edition.placed, await this.above(edition, context), context);
  }

  @FieldResolver(() => [MenuConflictType], { description: 'Fields for which two values wait for a choice.' })
  @Access('WITH_PARENT')
  async conflicts(@Root() edition: MenuEditionType, @Ctx() context: RequestContext): Promise<MenuConflictType[]> {
    const { placed } = edition;
    if ((placed.edition.draft?.conflicts ?? []).length === 0) return [];
    const events = await this.events(context).load(placed.edition.id);
    const viewerId = context.viewer?.accountId ?? '';
    return conflictViews(this.sql, placed, await this.above(edition, context), events, viewerId, context);
  }

  @FieldResolver(() => ServiceMenuType, {
    nullable: true,
    description: 'The menu as residents would see it with this version in force; null where there would be none.',
  })
  @Access('WITH_PARENT')
  async preview(@Root() edition: MenuEditionType, @Ctx() context: RequestContext): Promise<ServiceMenuType | null> {
    return previewOf(edition.placed, await this.above(edition, context), context.locale);
  }

  @FieldResolver(() => [MenuEditionStepType], { description: 'What was done with it so far, the first step first.' })
  @Access('WITH_PARENT')
  async history(@Root() { placed }: MenuEditionType, @Ctx() context: RequestContext): Promise<MenuEditionStepType[]> {
    const events = await this.events(context).load(placed.edition.id);
    return events.map(({ action, at, actor_name: actorName, note }) => ({ action, at, actorName, note }));
  }

  @FieldResolver(() => [MenuEditionActionEnum], {
    description: 'The steps that you may take now, in the order a screen should offer them.',
  })
  @Access('WITH_PARENT')
  availableActions(@Root() { placed }: MenuEditionType, @Ctx() { viewer }: RequestContext): readonly EditionAction[] {
    if (viewer === null) return [];
    const { edition, stationPath } = placed;
    const { accountId } = viewer;
    const mayEdit = may(viewer, 'MENU_EDIT', stationPath);
    const mayReview = may(viewer, 'MENU_REVIEW', stationPath);
    return availableMenuActions(edition, { accountId, mayEdit, mayReview }, this.clock.now());
  }

  private events(context: RequestContext): Events {
    return context.loaders.of(this.makeEvents, context);
  }

  private above(edition: MenuEditionType, context: RequestContext): Promise<Surroundings> {
    let found = this.surroundings.get(edition);
    if (found === undefined) {
      // What is scheduled will stand below what holds on its day.
      const at = Math.max(this.clock.now(), edition.effectiveAt ?? 0);
      found = surroundingsOf(this.sql, edition.placed.stationPath, at, categoryGroups(context.terms));
      this.surroundings.set(edition, found);
    }
    return found;
  }

  /** Only an overlay has to do with what stands above. */
  private async inheritedBy(edition: MenuEditionType, context: RequestContext) {
    return edition.kind === 'OVERLAY' ? (await this.above(edition, context)).inherited : null;
  }
}

@Resolver(() => InheritedMenuLineType)
export class InheritedLineResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station that brought the line onto the menu.' })
  @Access('WITH_PARENT')
  originStation(@Root() line: InheritedMenuLineType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(line.originStationId);
  }
}

@Resolver(() => ItemUseType)
export class ItemUseResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { description: 'The station.' })
  @Access('WITH_PARENT')
  station(@Root() use: ItemUseType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(use.stationId);
  }
}

@Resolver(() => StationType)
export class StationEditionResolver {
  @FieldResolver(() => Boolean, { description: 'True when you may work on the menu of this station.' })
  @Access('PUBLIC')
  viewerCanEditMenu(@Root() station: StationView, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && may(viewer, 'MENU_EDIT', station.path);
  }

  @FieldResolver(() => Boolean, { description: 'True when you may see drafts and versions of its menu.' })
  @Access('PUBLIC')
  viewerCanViewMenuDrafts(@Root() station: StationView, @Ctx() { viewer }: RequestContext): boolean {
    return viewer !== null && may(viewer, 'MENU_VIEW_DRAFT', station.path);
  }
}
