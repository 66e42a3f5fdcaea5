import type { Locale } from '@diandan/domain/decision';
import { type FragmentDefinitionNode, GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Condition } from '../database/scope.js';
import { decodeCursor, type Keyset, pageSize } from './connections.js';

/** An argument that no well-behaved client sends. */
export const badInput = (zh: string, en: string, locale: Locale) =>
  new GraphQLError(locale === 'en' ? en : zh, { extensions: { code: 'BAD_USER_INPUT' } });

const LARGEST = 2_147_483_647;

const isCount = (key: Keyset['key']): boolean =>
  typeof key === 'number' && Number.isInteger(key) && Math.abs(key) <= LARGEST;

/** How many rows a page of this size reads: one more, which only tells that there is more. */
export const pageRows = (first: number): number => pageSize(first) + 1;

/** The place behind `after`, null for the first page; a cursor that is none of this order's is the client's mistake. */
export function placeAfter(
  after: string | null | undefined,
  key: 'text' | 'number',
  locale: Locale,
  order = '',
): Keyset | null {
  if (after === null || after === undefined) return null;
  const place = decodeCursor(after, order);
  const isOurs =
    place !== null && (key === 'text' ? typeof place.key === 'string' : isCount(place.key)) && place.id.length <= 64;
  if (!isOurs) throw badInput('after 不是本列表的游标。', '`after` is no cursor of this list.', locale);
  return place;
}

/** The rows behind a place in a list that is ordered by `(column, id)`. */
export function behind(column: string, id: string, place: Keyset | null, isDescending = false): Condition | null {
  if (place === null) return null;
  return { sql: `(${column}, ${id}) ${isDescending ? '<' : '>'} (?, ?)`, values: [place.key, place.id] };
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function names(set: SelectionSetNode | undefined, name: string, fragments: Fragments): boolean {
  return (set?.selections ?? []).some((one) => {
    if (one.kind === 'FragmentSpread') return names(fragments[one.name.value]?.selectionSet, name, fragments);
    if (one.kind === 'Field' && one.name.value === name) return true;
    return names(one.selectionSet, name, fragments);
  });
}

/** Whether a field of this name was asked for. */
export type Selects = (field: string) => boolean;

const selections = new WeakMap<object, Selects>();

/**
 * Tells whether a field of some name stands anywhere below the field that is being resolved. The same document gets the
 * same function, which remembers its answers, so that what follows from a selection can be remembered by it too.
 */
export function selectionOf(info: GraphQLResolveInfo): Selects {
  const { fieldNodes, fragments } = info;
  const [first] = fieldNodes;
  if (first === undefined) return () => false;
  let selects = selections.get(first);
  if (selects === undefined) {
    const answers = new Map<string, boolean>();
    selects = (field) => {
      let answer = answers.get(field);
      if (answer === undefined) {
        answer = fieldNodes.some((node) => names(node.selectionSet, field, fragments));
        answers.set(field, answer);
      }
      return answer;
    };
    selections.set(first, selects);
  }
  return selects;
}
