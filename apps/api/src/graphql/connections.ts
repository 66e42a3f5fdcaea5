import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Access } from './access.js';

@ObjectType('PageInfo', { description: 'Where a page of a longer list stands.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after this page.' })
  @Access('WITH_PARENT')
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There is something before this page.' })
  @Access('WITH_PARENT')
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null for an empty page.' })
  @Access('WITH_PARENT')
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry, to be given as `after`.' })
  @Access('WITH_PARENT')
  endCursor!: string | null;
}

/** One page of a list; the total is only counted when somebody asks for it. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  readonly countAll: () => Promise<number>;
}

/** Declares `<Name>Connection` and `<Name>Edge` for a type. */
export function connectionOf<Row extends object>(name: string, type: () => ClassType<Row>) {
  @ObjectType(`${name}Edge`, {
    description: `One entry of a list, with its place in it: ${name}.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: 'The place of this entry in the list.' })
    @Access('WITH_PARENT')
    cursor!: string;

    @Field(type, { description: 'The entry itself.' })
    @Access('WITH_PARENT')
    node!: Row;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list: ${name}.` })
  class Connection {
    @Field(() => [Edge], { simple: true, description: 'The entries with their cursors.' })
    @Access('WITH_PARENT')
    edges!: Edge[];

    @Field(() => [type()], { simple: true, description: 'The entries alone.' })
    @Access('WITH_PARENT')
    nodes!: Row[];

    @Field(() => PageInfo, { simple: true, description: 'Where this page stands.' })
    @Access('WITH_PARENT')
    pageInfo!: PageInfo;

    countAll!: () => Promise<number>;

    @Field(() => Int, { description: 'How many entries there are in all pages; counted only when selected.' })
    @Access('WITH_PARENT')
    totalCount(): Promise<number> {
      return this.countAll();
    }
  }
  return Connection;
}

/** Keeps the place in a list that is ordered by a sort key and then by id. */
export interface Keyset {
  readonly key: string | number | null;
  readonly id: string;
}

/** A page holds at most so many entries, whatever was asked for. */
export const PAGE_LIMIT = 100;

/** The size of a page as it may be read. Sizes are refused before an operation runs; this is the second fence. */
export const pageSize = (first: number): number => Math.min(PAGE_LIMIT, Math.max(1, Math.trunc(first)));

/** The key of one order means nothing in another, so a cursor names the order it belongs to. */
export const encodeCursor = (place: Keyset, order: string): string =>
  Buffer.from(JSON.stringify([place.key, place.id, order])).toString('base64url');

/** The place behind a cursor, or null when the text is none of ours, or none of this order. */
export function decodeCursor(cursor: string, order: string): Keyset | null {
  try {
    const [key, id, of]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = key === null || typeof key === 'string' || typeof key === 'number';
    return isKey && typeof id === 'string' && of === order ? { key: key as Keyset['key'], id } : null;
  } catch {
    return null;
  }
}

/** Builds a page from `first + 1` rows: the row too many only tells that there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  place: (row: Row) => Keyset,
  options: {
    readonly isAfter: boolean;
    readonly countAll: () => Promise<number>;
    /** The name of the order, where a list has several. */
    readonly order?: string;
  },
): Page<Row> {
  const { order = '' } = options;
  const size = pageSize(first);
  const nodes = rows.length > size ? rows.slice(0, size) : rows;
  const cursorOf = (row: Row | undefined): string | null =>
    row === undefined ? null : encodeCursor(place(row), order);
  return {
    nodes,
    // A cursor per entry is only written for those who ask for it.
    get edges() {
      return nodes.map((node) => ({ cursor: encodeCursor(place(node), order), node }));
    },
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: options.isAfter,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
    countAll: options.countAll,
  };
}
