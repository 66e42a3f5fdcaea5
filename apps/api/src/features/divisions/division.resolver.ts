import { ancestorCodes } from '@diandan/domain/divisions';
import type DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { placeAfter } from '../../graphql/paging.js';
import { DivisionCode } from '../../graphql/scalars.js';
import { divisionPage } from './division.queries.js';
import { DivisionConnection, DivisionType } from './division.type.js';

/** Divisions by code; null where there is none. */
export type DivisionLoader = DataLoader<string, DivisionType | null>;

const isDivision = (one: DivisionType | Error | null): one is DivisionType => one !== null && !(one instanceof Error);

@Resolver(() => DivisionType)
export class DivisionResolver {
  constructor(
    private readonly sql: Sql,
    private readonly byCode: (context: RequestContext) => DivisionLoader,
  ) {}

  @Query(() => DivisionType, { nullable: true, description: 'A place by its code; null when there is none.' })
  @Access('PUBLIC')
  division(
    @Arg('code', () => DivisionCode, { description: 'The code.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<DivisionType | null> {
    return this.byCode(context).load(code);
  }

  @Query(() => DivisionConnection, {
    description:
      'Places right below another, provinces without one. With a text: those anywhere below that match it; without a place above, villages are left out.',
  })
  @Access('PUBLIC')
  divisions(
    @Arg('parentCode', () => DivisionCode, { nullable: true, description: 'The place above.' })
    parentCode: string | undefined,
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name, or the beginning of its pinyin, its initials or its code.',
    })
    text: string | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<DivisionType>> {
    return this.page(parentCode ?? null, text ?? null, first, after, context);
  }

  @FieldResolver(() => DivisionType, { nullable: true, description: 'The place above; null for a province.' })
  @Access('PUBLIC')
  parent(@Root() division: DivisionType, @Ctx() context: RequestContext): Promise<DivisionType | null> | null {
    return division.parentCode === null ? null : this.byCode(context).load(division.parentCode);
  }

  @FieldResolver(() => [DivisionType], { description: 'The places above, the province first.' })
  @Access('PUBLIC')
  async ancestors(@Root() division: DivisionType, @Ctx() context: RequestContext): Promise<DivisionType[]> {
    return (await this.byCode(context).loadMany([...ancestorCodes(division.code)])).filter(isDivision);
  }

  @FieldResolver(() => DivisionConnection, { description: 'The places right below.' })
  @Access('PUBLIC')
  children(
    @Root() division: DivisionType,
    @Arg('first', () => Int, { defaultValue: 100, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<DivisionType>> {
    return this.page(division.code, null, first, after, context);
  }

  private page(
    parentCode: string | null,
    text: string | null,
    first: number,
    after: string | undefined,
    context: RequestContext,
  ): Promise<Page<DivisionType>> {
    const place = placeAfter(after, 'text', context.locale);
    return divisionPage(this.sql, { parentCode, text, first, afterCode: place === null ? null : String(place.key) });
  }
}
