import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { codedError } from './errors.js';

/** What one operation may ask for; everything beyond is refused before it runs. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Objects that the answer may hold at most, counted with the page sizes asked for. */
  readonly cost: number;
}

export const defaultLimits: Limits = { depth: 12, aliases: 20, rootFields: 15, directives: 20, cost: 10_000 };

/** The parser stops here: beyond some ten thousand levels it would overflow its own stack. */
export const TOKEN_LIMIT = 2000;

/** Fields that may stand only once in an operation: otherwise one request could guess a thousand passwords. */
const singletons: readonly string[] = ['signIn', 'enterDemo', 'revealResident'];

export const PAGE_LIMIT = 100;
/** A list without a page size is bounded by the data behind it (events of a request, categories of a menu). */
const BOUNDED_LIST = 10;
/** Station.subtree answers at most so many stations; its share of the cost is what a county really has. */
const SUBTREE_COST = 500;

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

interface Measured {
  readonly depth: number;
  readonly cost: number;
}

interface Tally {
  aliases: number;
  directives: number;
  readonly problems: string[];
  readonly seen: Set<string>;
}

const fieldsOf = (type: unknown): Fields => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});

/**
 * Measures one operation with its variables. Page sizes are checked and clamped before they are used, costs are never
 * negative, and each fragment is measured once, so that neither a negative page nor doubling fragments can fool it.
 */
class Meter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Measured>();
  private readonly underWay = new Set<string>();
  readonly tally: Tally = { aliases: 0, directives: 0, problems: [], seen: new Set() };
  /** Variables that a page size is taken from: all that the measure of an operation depends on beside its text. */
  readonly sizeVariables = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly limits: Limits,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const argument = field.args.find((one) => one.name === 'first');
    if (argument === undefined) return null;
    const given = node.arguments?.find((one) => one.name.value === 'first')?.value;
    let size: unknown = argument.defaultValue;
    if (given?.kind === Kind.INT) size = Number(given.value);
    if (given?.kind === Kind.VARIABLE) {
      this.sizeVariables.add(given.name.value);
      size = this.variables[given.name.value] ?? size;
    }
    if (typeof size !== 'number' || size < 1 || size > PAGE_LIMIT) {
      this.tally.problems.push(`first 必须在 1 到 ${PAGE_LIMIT} 之间。first must be between 1 and ${PAGE_LIMIT}.`);
      return PAGE_LIMIT;
    }
    return size;
  }

  private field(node: FieldNode, fields: Fields, level: number): Measured {
    const name = node.name.value;
    const { tally } = this;
    if (node.alias !== undefined) tally.aliases++;
    tally.directives += node.directives?.length ?? 0;
    if (singletons.includes(name)) {
      if (tally.seen.has(name)) tally.problems.push(`${name} 每次请求只能出现一次。${name} may stand only once.`);
      tally.seen.add(name);
    }
    const field = fields[name];
    if (field === undefined || name.startsWith('__')) return { depth: 1, cost: 0 };
    const size = this.pageSize(node, field);
    if (node.selectionSet === undefined) return { depth: 1, cost: 0 };
    const below = this.selections(node.selectionSet, fieldsOf(getNamedType(field.type)), level + 1);
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    // A page multiplies what stands below it; `edges` and `nodes` inside are that same page, not further lists.
    const isPagePart = name === 'edges' || name === 'nodes';
    const bounded = name === 'subtree' ? SUBTREE_COST : BOUNDED_LIST;
    const times = size ?? (isListType(type) && !isPagePart ? bounded : 1);
    return { depth: below.depth + 1, cost: Math.min(Number.MAX_SAFE_INTEGER, times * (1 + below.cost)) };
  }

  private fragment(name: string, level: number): Measured {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined || this.underWay.has(name)) return { depth: 0, cost: 0 };
    this.underWay.add(name);
    const fields = fieldsOf(this.schema.getType(fragment.typeCondition.name.value));
    const measured = this.selections(fragment.selectionSet, fields, level);
    this.underWay.delete(name);
    this.known.set(name, measured);
    return measured;
  }

  selections(set: SelectionSetNode, fields: Fields, level: number): Measured {
    if (level > this.limits.depth + 1) return { depth: 1, cost: 0 };
    let depth = 0;
    let cost = 0;
    for (const one of set.selections) {
      let measured: Measured;
      if (one.kind === Kind.FIELD) measured = this.field(one, fields, level);
      else if (one.kind === Kind.FRAGMENT_SPREAD) measured = this.fragment(one.name.value, level);
      else {
        const condition = one.typeCondition;
        const inner = condition === undefined ? fields : fieldsOf(this.schema.getType(condition.name.value));
        measured = this.selections(one.selectionSet, inner, level);
      }
      depth = Math.max(depth, measured.depth);
      cost += measured.cost;
    }
    return { depth, cost };
  }
}

const isIntrospection = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));

/** Operations that were found harmless, with the page sizes they were found harmless with. */
interface Harmless {
  readonly limits: Limits;
  readonly sizeVariables: readonly string[];
  readonly sizes: Set<string>;
}

const harmless = new WeakMap<OperationDefinitionNode, Harmless>();
/** A client that asks for every page size there is gains nothing by being remembered. */
const SIZES_LIMIT = 200;

const sizesOf = (names: Iterable<string>, variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([...names].map((name) => variables[name] ?? null));

/**
 * What is too much about this operation, as one error, or null when it may run. Apollo keeps the documents it has seen, so
 * one that was measured with the same page sizes need not be measured again.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits = defaultLimits,
): GraphQLError | null {
  const known = harmless.get(operation);
  if (known?.limits === limits && known.sizes.has(sizesOf(known.sizeVariables, variables))) return null;
  const { refusal, sizeVariables } = measure(schema, document, operation, variables, limits);
  if (refusal !== null) return refusal;
  if (known?.limits === limits && known.sizes.size < SIZES_LIMIT) known.sizes.add(sizesOf(sizeVariables, variables));
  else harmless.set(operation, { limits, sizeVariables, sizes: new Set([sizesOf(sizeVariables, variables)]) });
  return null;
}

function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): { readonly refusal: GraphQLError | null; readonly sizeVariables: readonly string[] } {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null || isIntrospection(operation)) return { refusal: null, sizeVariables: [] };
  const rootFields = operation.selectionSet.selections.length;
  const meter = new Meter(schema, document, variables, limits);
  const { depth, cost } = meter.selections(operation.selectionSet, root.getFields(), 1);
  const { aliases, directives, problems } = meter.tally;
  const over = (found: number, limit: number, zh: string, en: string) => {
    if (found > limit) problems.push(`${zh}（上限 ${limit}）。${en} (limit ${limit}).`);
  };
  over(rootFields, limits.rootFields, '一次请求的根字段太多', 'Too many root fields');
  over(depth, limits.depth, '查询嵌套太深', 'The query is too deep');
  over(cost, limits.cost, '一次查询的数据太多，请分页', 'The query asks for too many objects; please page');
  over(aliases, limits.aliases, '别名太多', 'Too many aliases');
  over(directives, limits.directives, '指令太多', 'Too many directives');
  const refusal = problems.length === 0 ? null : codedError('TOO_COMPLEX', problems.join(' '));
  return { refusal, sizeVariables: [...meter.sizeVariables] };
}
