import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
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
  type VariableDefinitionNode,
} from 'graphql';
import { PAGE_LIMIT } from './connections.js';
import { codedError } from './errors.js';
import { listProblem, literalListProblem } from './list-limits.js';

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

/**
 * Fields that may stand only once in an operation: otherwise one request could guess a thousand passwords, or keep the
 * machine hashing for as many.
 */
const singletons: readonly string[] = [
  'signIn',
  'enterDemo',
  'revealResident',
  'changePassword',
  'resetPassword',
  'openAccount',
];

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
  /** What is too much. */
  readonly problems: string[];
  /** What is no value at all for its place. */
  readonly mistakes: Set<string>;
  readonly seen: Set<string>;
  /** What the answer is made of at its top, wherever in the document it was asked for. */
  readonly rootKeys: Set<string>;
}

type Variables = Readonly<Record<string, unknown>>;

const fieldsOf = (type: unknown): Fields => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});

/** The variables of an operation as it will see them: a value that was not sent is the default of its definition. */
class Given {
  private readonly definitions: ReadonlyMap<string, VariableDefinitionNode>;

  constructor(
    operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    this.definitions = new Map((operation.variableDefinitions ?? []).map((one) => [one.variable.name.value, one]));
  }

  /** The number, null for null, and undefined where the argument's own default will stand. */
  value(name: string): unknown {
    const sent = this.variables[name];
    if (sent !== undefined) return sent;
    const standard = this.definitions.get(name)?.defaultValue;
    if (standard?.kind === Kind.NULL) return null;
    return standard?.kind === Kind.INT ? Number(standard.value) : undefined;
  }

  mayBeNull(name: string): boolean {
    return this.definitions.get(name)?.type.kind !== Kind.NON_NULL_TYPE;
  }

  get defaults(): readonly VariableDefinitionNode[] {
    return [...this.definitions.values()].filter((one) => one.defaultValue !== undefined);
  }
}

/**
 * Measures one operation with its variables. Page sizes are checked and clamped before they are used, costs are never
 * negative, and each fragment is measured once, so that neither a negative page nor doubling fragments can fool it.
 */
class Meter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Measured>();
  private readonly underWay = new Set<string>();
  readonly tally: Tally = {
    aliases: 0,
    directives: 0,
    problems: [],
    mistakes: new Set(),
    seen: new Set(),
    rootKeys: new Set(),
  };
  /** Variables that a page size is taken from: what the measure of an operation depends on beside its text … */
  readonly sizeVariables = new Set<string>();
  /** … and those that may be null where null is no value. */
  readonly nullVariables = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly given: Given,
    private readonly limits: Limits,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    for (const { variable, defaultValue } of given.defaults) {
      if (defaultValue !== undefined) this.note(literalListProblem(defaultValue, variable.name.value));
    }
  }

  private note(mistake: string | null): void {
    if (mistake !== null) this.tally.mistakes.add(mistake);
  }

  private argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): void {
    for (const { name, value } of node.arguments ?? []) {
      this.note(literalListProblem(value, name.value));
      const declared = field.args.find((one) => one.name === name.value);
      if (value.kind !== Kind.VARIABLE || !isNonNullType(declared?.type)) continue;
      if (!this.given.mayBeNull(value.name.value)) continue;
      // GraphQL lets such a variable stand where the argument has a default, and finds out when it is too late to refuse.
      this.nullVariables.add(value.name.value);
      if (this.given.value(value.name.value) === null) {
        this.note(`${name.value} 不能为 null。${name.value} must not be null.`);
      }
    }
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const argument = field.args.find((one) => one.name === 'first');
    if (argument === undefined) return null;
    const written = node.arguments?.find((one) => one.name.value === 'first')?.value;
    let size: unknown = argument.defaultValue;
    if (written?.kind === Kind.INT) size = Number(written.value);
    if (written?.kind === Kind.VARIABLE) {
      this.sizeVariables.add(written.name.value);
      const value = this.given.value(written.name.value);
      if (value !== undefined) size = value;
    }
    if (size === null) return PAGE_LIMIT;
    if (typeof size !== 'number' || !(size >= 1 && size <= PAGE_LIMIT)) {
      this.tally.problems.push(`first 必须在 1 到 ${PAGE_LIMIT} 之间。first must be between 1 and ${PAGE_LIMIT}.`);
      return PAGE_LIMIT;
    }
    return size;
  }

  private field(node: FieldNode, fields: Fields, level: number): Measured {
    const name = node.name.value;
    const { tally } = this;
    if (level === 1) tally.rootKeys.add(node.alias?.value ?? name);
    if (node.alias !== undefined) tally.aliases++;
    tally.directives += node.directives?.length ?? 0;
    if (singletons.includes(name)) {
      if (tally.seen.has(name)) tally.problems.push(`${name} 每次请求只能出现一次。${name} may stand only once.`);
      tally.seen.add(name);
    }
    const field = fields[name];
    if (field === undefined || name.startsWith('__')) return { depth: 1, cost: 0 };
    this.argumentsOf(node, field);
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

/** An operation that was found harmless, with the variables that it was found harmless with. */
interface Harmless {
  readonly limits: Limits;
  readonly dependsOn: Dependence;
  readonly states: Set<string>;
}

/** The variables that the measure of an operation depends on. */
interface Dependence {
  readonly sizes: readonly string[];
  readonly nulls: readonly string[];
}

const harmless = new WeakMap<OperationDefinitionNode, Harmless>();
/** A client that asks for every page size there is gains nothing by being remembered. */
const STATES_LIMIT = 200;

/** A value that was not sent is told apart from null: the default stands for the one and not for the other. */
const stateOf = ({ sizes, nulls }: Dependence, variables: Variables): string =>
  JSON.stringify([
    sizes.map((name) => (variables[name] === undefined ? 'unset' : [variables[name]])),
    nulls.map((name) => variables[name] === null),
  ]);

/**
 * What is too much about this operation, as one error, or null when it may run. Apollo keeps the documents it has seen, so
 * one that was measured with the same page sizes need not be measured again.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits = defaultLimits,
): GraphQLError | null {
  const problem = listProblem(variables, '');
  if (problem !== null) return mistaken(problem);
  const known = harmless.get(operation);
  if (known?.limits === limits && known.states.has(stateOf(known.dependsOn, variables))) return null;
  const { refusal, dependsOn } = measure(schema, document, operation, variables, limits);
  if (refusal !== null) return refusal;
  const state = stateOf(dependsOn, variables);
  if (known?.limits === limits && known.states.size < STATES_LIMIT) known.states.add(state);
  else harmless.set(operation, { limits, dependsOn, states: new Set([state]) });
  return null;
}

/** An input that cannot be taken; said in both languages, since nobody has asked for the reader's yet. */
const mistaken = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits,
): { readonly refusal: GraphQLError | null; readonly dependsOn: Dependence } {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null || isIntrospection(operation)) {
    return { refusal: null, dependsOn: { sizes: [], nulls: [] } };
  }
  const meter = new Meter(schema, document, new Given(operation, variables), limits);
  const { depth, cost } = meter.selections(operation.selectionSet, root.getFields(), 1);
  const { aliases, directives, problems, mistakes, rootKeys } = meter.tally;
  const over = (found: number, limit: number, zh: string, en: string) => {
    if (found > limit) problems.push(`${zh}（上限 ${limit}）。${en} (limit ${limit}).`);
  };
  over(rootKeys.size, limits.rootFields, '一次请求的根字段太多', 'Too many root fields');
  over(depth, limits.depth, '查询嵌套太深', 'The query is too deep');
  over(cost, limits.cost, '一次查询的数据太多，请分页', 'The query asks for too many objects; please page');
  over(aliases, limits.aliases, '别名太多', 'Too many aliases');
  over(directives, limits.directives, '指令太多', 'Too many directives');
  const refusal =
    problems.length > 0
      ? codedError('TOO_COMPLEX', problems.join(' '))
      : mistakes.size > 0
        ? mistaken([...mistakes].join(' '))
        : null;
  return { refusal, dependsOn: { sizes: [...meter.sizeVariables], nulls: [...meter.nullVariables] } };
}
