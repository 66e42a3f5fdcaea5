import type { Locale } from '@diandan/domain/decision';
import { type FragmentDefinitionNode, GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Condition } from '../database/scope.js';
import { decodeCursor, type Keyset } from './connections.js';

/** An argument that no well-behaved client sends. */
export const badInput = (zh: string, en: string, locale: Locale) =>
  new GraphQLError(locale === 'en' ? en : zh, { extensions: { code: 'BAD_USER_INPUT' } });

/** The place behind `after`, null for the first page; a cursor that is none of ours is the client's mistake. */
export function placeAfter(after: string | null | undefined, key: 'text' | 'number', locale: Locale): Keyset | null {
  if (after === null || after === undefined) return null;
  const place = decodeCursor(after);
  const isOurs = place !== null && typeof place.key === (key === 'text' ? 'string' : 'number');
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

const answered = new WeakMap<object, Map<string, boolean>>();

/** True when a field of this name stands anywhere below the field that is being resolved; remembered per document. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  const [first] = info.fieldNodes;
  if (first === undefined) return false;
  let known = answered.get(first);
  if (known === undefined) answered.set(first, (known = new Map()));
  let answer = known.get(name);
  if (answer === undefined) {
    answer = info.fieldNodes.some((node) => names(node.selectionSet, name, info.fragments));
    known.set(name, answer);
  }
  return answer;
}
