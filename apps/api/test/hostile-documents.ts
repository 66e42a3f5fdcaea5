/** What no screen of ours would ever send, with what its refusal must say; each needs nobody to be signed in. */
export interface HostileDocument {
  readonly name: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
  /** The sentence that names the limit, so that a test cannot pass for another reason. */
  readonly says?: string;
}

const repeated = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

const page = 'first must be between 1 and 100';

export const hostileDocuments: readonly HostileDocument[] = [
  {
    name: 'a negative page',
    document: '{ demoAccounts { username } divisions(first: -1) { nodes { name } } }',
    code: 'TOO_COMPLEX',
    says: page,
  },
  { name: 'a huge page', document: '{ divisions(first: 100000) { nodes { name } } }', code: 'TOO_COMPLEX', says: page },
  { name: 'a page of zero', document: '{ divisions(first: 0) { nodes { name } } }', code: 'TOO_COMPLEX', says: page },
  {
    name: 'a huge page as the default of a variable',
    document: 'query Q($n: Int = 100000) { divisions(first: $n) { nodes { name } } }',
    code: 'TOO_COMPLEX',
    says: page,
  },
  {
    name: 'a negative page as the default of a variable',
    document: 'query Q($n: Int! = -5) { divisions(first: $n) { nodes { name } } }',
    code: 'TOO_COMPLEX',
    says: page,
  },
  {
    name: 'a huge page as a default inside of a fragment',
    document: 'query Q($n: Int = 101) { ...f } fragment f on Query { divisions(first: $n) { nodes { name } } }',
    code: 'TOO_COMPLEX',
    says: page,
  },
  {
    name: 'a page of null where the variable may be null',
    document: 'query Q($n: Int) { divisions(first: $n) { nodes { name } } }',
    variables: { n: null },
    code: 'BAD_USER_INPUT',
    says: 'first',
  },
  {
    name: 'a flood of aliases',
    document: `{ divisions { ${repeated(21, (n) => `a${n}: totalCount`)} } }`,
    code: 'TOO_COMPLEX',
    says: 'Too many aliases (limit 20)',
  },
  {
    name: 'a flood of root fields',
    document: `{ ${repeated(16, (n) => `a${n}: viewer { isDemo }`)} }`,
    code: 'TOO_COMPLEX',
    says: 'Too many root fields (limit 15)',
  },
  {
    name: 'a flood of root fields in a fragment',
    document: `{ ...f } fragment f on Query { ${repeated(16, (n) => `a${n}: viewer { isDemo }`)} }`,
    code: 'TOO_COMPLEX',
    says: 'Too many root fields (limit 15)',
  },
  {
    name: 'a flood of directives',
    document: `query Q($yes: Boolean = true) { viewer { ${repeated(21, () => 'isDemo @include(if: $yes)')} } }`,
    code: 'TOO_COMPLEX',
    says: 'Too many directives (limit 20)',
  },
  {
    name: 'nesting without end',
    document: `{ divisions { nodes ${'{ parent '.repeat(40)}{ name }${' }'.repeat(40)} } }`,
    code: 'TOO_COMPLEX',
    says: 'too deep',
  },
  {
    name: 'five thousand levels',
    document: `{ viewer ${'{ account '.repeat(5_000)}{ id }${' }'.repeat(5_000)} }`,
    code: 'GRAPHQL_PARSE_FAILED',
    says: '2000 tokens',
  },
  {
    name: 'more objects than anybody reads',
    document:
      '{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }',
    code: 'TOO_COMPLEX',
    says: 'too many objects',
  },
  {
    name: 'doubling fragments',
    document: `{ divisions { nodes { ...f0 } } } ${repeated(25, (n) => `fragment f${n} on Division { parent { ...f${n + 1} } ancestors { ...f${n + 1} } }`)} fragment f25 on Division { name }`,
    code: 'TOO_COMPLEX',
    says: 'too deep',
  },
  {
    name: 'fragments in a circle',
    document:
      '{ divisions { nodes { ...a } } } fragment a on Division { parent { ...b } } fragment b on Division { parent { ...a } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a list without end as a variable',
    document: 'query Q($filter: WorkerFilter) { workers(filter: $filter) { totalCount } }',
    variables: { filter: { skillKeys: Array.from({ length: 251 }, (_, n) => `skill-${n}`) } },
    code: 'BAD_USER_INPUT',
    says: 'filter.skillKeys: at most 250 values',
  },
  {
    name: 'a list without end in the document',
    document: `{ workers(filter: { skillKeys: [${repeated(251, (n) => `"s${n}"`)}] }) { totalCount } }`,
    code: 'BAD_USER_INPUT',
    says: 'skillKeys: at most 250 values',
  },
  {
    name: 'a list without end as the default of a variable',
    document: `query Q($keys: [DataKey!] = [${repeated(251, (n) => `"s${n}"`)}]) { workers(filter: { skillKeys: $keys }) { totalCount } }`,
    code: 'BAD_USER_INPUT',
    says: 'keys: at most 250 values',
  },
  { name: 'a field that does not exist', document: '{ password }', code: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'a sentence', document: 'please give me everything', code: 'GRAPHQL_PARSE_FAILED' },
  {
    name: 'many passwords in one request',
    document: `mutation { ${repeated(10, (n) => `g${n}: signIn(input: { username: "gu", password: "p${n}" }) { __typename }`)} }`,
    code: 'TOO_COMPLEX',
    says: 'signIn may stand only once',
  },
];
