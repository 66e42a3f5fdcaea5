import {
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks of the objects behind a field: nothing at all, what they are called, or more. */
export type Asked = 'NOTHING' | 'NAMES' | 'MORE';

interface Sought {
  readonly type: string;
  readonly field: string;
  readonly names: readonly string[];
}

interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const isMore = (set: SelectionSetNode, names: readonly string[], document: Document): boolean =>
  set.selections.some((one) => {
    if (one.kind === 'Field') return one.name.value !== '__typename' && !names.includes(one.name.value);
    const inner = one.kind === 'FragmentSpread' ? document.fragments[one.name.value]?.selectionSet : one.selectionSet;
    return inner === undefined || isMore(inner, names, document);
  });

function look(set: SelectionSetNode, parent: string, sought: Sought, document: Document): Asked {
  let found: Asked = 'NOTHING';
  const take = (asked: Asked) => {
    if (asked === 'MORE' || found === 'NOTHING') found = asked;
  };
  for (const one of set.selections) {
    if (one.kind === 'FragmentSpread') {
      const fragment = document.fragments[one.name.value];
      if (fragment) take(look(fragment.selectionSet, fragment.typeCondition.name.value, sought, document));
    } else if (one.kind === 'InlineFragment') {
      take(look(one.selectionSet, one.typeCondition?.name.value ?? parent, sought, document));
    } else if (one.selectionSet !== undefined) {
      if (one.name.value === sought.field && parent === sought.type) {
        take(isMore(one.selectionSet, sought.names, document) ? 'MORE' : 'NAMES');
      }
      const type = document.schema.getType(parent);
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name.value] : undefined;
      if (field !== undefined) take(look(one.selectionSet, getNamedType(field.type).name, sought, document));
    }
  }
  return found;
}

const answered = new WeakMap<object, Map<string, Asked>>();

/**
 * What is asked of `type.field` anywhere below the field that is being resolved; remembered per document. A list whose
 * references are only named reads two columns of them instead of twenty.
 */
export function askedOf(info: GraphQLResolveInfo, type: string, field: string, names: readonly string[]): Asked {
  const [first] = info.fieldNodes;
  if (first === undefined) return 'NOTHING';
  let known = answered.get(first);
  if (known === undefined) answered.set(first, (known = new Map()));
  const key = `${type}.${field}`;
  let answer = known.get(key);
  if (answer === undefined) {
    const parent = getNamedType(info.returnType).name;
    const asked = info.fieldNodes.map((node) =>
      node.selectionSet === undefined ? 'NOTHING' : look(node.selectionSet, parent, { type, field, names }, info),
    );
    answer = asked.includes('MORE') ? 'MORE' : asked.includes('NAMES') ? 'NAMES' : 'NOTHING';
    known.set(key, answer);
  }
  return answer;
}
