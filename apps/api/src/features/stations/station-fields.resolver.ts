import { ancestorPaths } from '@diandan/domain/network';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { codedError, forbidden } from '../../graphql/errors.js';
import { badInput, placeAfter, selectionOf } from '../../graphql/paging.js';
import { type DivisionLoader, DivisionType } from '../divisions/index.js';
import type { Profiles } from './profiles.queries.js';
import type { StationLoaders } from './station.loaders.js';
import { type StationQueries, SUBTREE_LIMIT } from './station.queries.js';
import { ProfileType, StationConnection, StationSummaryType, StationType } from './station.type.js';
import { covers, scopesOf, type StationView } from './station.views.js';

/** Deeper than any network; a larger number is a mistake. */
const DEEPEST = 20;

@Resolver(() => StationType)
export class StationFieldsResolver {
  constructor(
    private readonly queries: StationQueries,
    private readonly loaders: (context: RequestContext) => StationLoaders,
    private readonly profiles: Profiles,
    private readonly divisions: (context: RequestContext) => DivisionLoader,
  ) {}

  @FieldResolver(() => DivisionType, { description: 'The place it covers.' })
  @Access('PUBLIC')
  division(@Root() station: StationView, @Ctx() context: RequestContext): Promise<DivisionType | null> {
    return this.divisions(context).load(station.divisionCode);
  }

  @FieldResolver(() => ProfileType, { description: 'The way its locality does things: what forms offer.' })
  @Access('PUBLIC')
  async profile(@Root() station: StationView, @Ctx() context: RequestContext): Promise<ProfileType | undefined> {
    return (await this.profiles.views([{ profile_key: station.profileKey }], context.locale)).get(station.profileKey);
  }

  @FieldResolver(() => StationType, {
    nullable: true,
    description: 'The station above; null for the root of a network.',
  })
  @Access('PUBLIC')
  parent(@Root() station: StationView, @Ctx() context: RequestContext): Promise<StationView | null> | null {
    return station.parentId === null ? null : this.loaders(context).byId.load(station.parentId);
  }

  @FieldResolver(() => [StationType], { description: 'The stations above, the root first.' })
  @Access('PUBLIC')
  async ancestors(@Root() station: StationView, @Ctx() context: RequestContext): Promise<StationView[]> {
    const found = await this.loaders(context).byPath.loadMany([...ancestorPaths(station.path)]);
    return found.filter((one): one is StationView => one !== null && !(one instanceof Error));
  }

  @FieldResolver(() => StationConnection, { description: 'The stations right below, in the order of the tree.' })
  @Access('PUBLIC')
  children(
    @Root() station: StationView,
    @Arg('first', () => Int, { defaultValue: 100, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<StationView>> {
    const place = placeAfter(after, 'text', context.locale, 'TREE');
    return this.queries.children(station, { first, after: place, selects: selectionOf(info) }, context);
  }

  @FieldResolver(() => [StationType], {
    description:
      'The station and those below it in the order of the tree, at most 2,000; page through children beyond.',
  })
  @Access('PUBLIC')
  async subtree(
    @Root() station: StationView,
    @Arg('maxDepth', () => Int, { defaultValue: 2, description: 'How many levels below; 0 is the station alone.' })
    maxDepth: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StationView[]> {
    const { locale } = context;
    if (maxDepth < 0 || maxDepth > DEEPEST) {
      throw badInput(`maxDepth 必须在 0 到 ${DEEPEST} 之间。`, `maxDepth must be between 0 and ${DEEPEST}.`, locale);
    }
    const found = await this.queries.subtree(station, maxDepth, context, selectionOf(info));
    if (found !== null) return found;
    throw codedError(
      'TOO_COMPLEX',
      locale === 'en'
        ? `More than ${SUBTREE_LIMIT} stations stand below this one. Ask for fewer levels, or page through children.`
        : `该站点之下超过 ${SUBTREE_LIMIT} 个站点，请减少层数，或用 children 分页读取。`,
    );
  }

  @FieldResolver(() => StationSummaryType, {
    description: 'Counts over it and everything below; only for those whose grants cover the station.',
  })
  @Access('SIGNED_IN')
  summary(
    @Root() station: StationView,
    @Ctx() context: RequestContext,
  ): StationSummaryType | Promise<StationSummaryType> {
    // A zero would be a lie to whom the counts are closed, so it is said that they are.
    if (!covers(scopesOf(context.viewer).view, station.path)) throw forbidden(context.locale);
    return station.summary ?? this.loaders(context).summary.load(station);
  }
}
