// The forbidden arrows of this repository: which module may not know which, and why. `npm test` checks them, and
// scripts/architecture.test.mjs shows for each of them that it really fails on a module which breaks it.
//
// Packages of the workspace are seen through what they export, so an arrow into one ends in its dist folder.

const test = '[.](test|bench)[.]tsx?$|/(test|testing|e2e)/';
const config = '/(vite|vitest)[.]config[.]ts$|/codegen[.]mjs$';

/** Matches packages of npm, as they lie in pnpm's store or in a plain node_modules. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Matches packages of this workspace, as sources or as what was built from them. */
const ours = (...names) => `^packages/(${names.join('|')})/`;

const forbidden = [
  {
    name: 'domain-is-pure',
    comment:
      'What is true in social-work stations must hold without a library, a clock or a file system; it imports nothing.',
    from: { path: '^packages/domain/src/', pathNot: test },
    to: { pathNot: '^packages/domain/src/' },
  },
  {
    name: 'matching-knows-only-the-domain',
    comment: 'The matchmaking kernel must run anywhere and be provable by itself: no library, no other package.',
    from: { path: '^packages/matching/src/', pathNot: test },
    to: { pathNot: ['^packages/matching/src/', ours('domain')] },
  },
  {
    name: 'matching-takes-only-types-from-the-domain',
    comment:
      'The kernel is a function of its arguments; a domain function called inside it would be a second source of truth.',
    from: { path: '^packages/matching/src/', pathNot: test },
    to: { path: ours('domain'), dependencyTypesNot: ['type-import'] },
  },
  {
    name: 'localities-are-only-data',
    comment: 'A locality is data with a source: it may name domain words and read its own files, and nothing else.',
    from: { path: '^packages/localities/src/', pathNot: test },
    to: { pathNot: ['^packages/localities/', ours('domain'), '^(fs|fs/promises|path|url|module|zlib)$'] },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Packages are what the apps share; an arrow back would make one app a part of the other.',
    from: { path: '^packages/' },
    to: { path: '^(apps|bench)/' },
  },
  {
    name: 'apps-never-import-each-other',
    comment: 'The apps meet in the GraphQL schema and nowhere else.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'front-ends-know-only-schema-and-domain-words',
    comment: 'A screen that knew matching or localities would decide for itself what the server must decide.',
    from: { path: '^apps/(admin|mobile|playground)/', pathNot: test },
    to: { path: '^packages/', pathNot: ours('schema', 'domain') },
  },
  {
    name: 'front-ends-do-not-decide-permission',
    comment: 'Who may do what arrives as availableActions and viewerCan…; the permission sheet stays on the server.',
    from: { path: '^apps/(admin|mobile|playground)/' },
    to: { path: '^packages/domain/(src|dist)/(access|decision)' },
  },
  {
    name: 'only-persistence-knows-the-database-libraries',
    comment:
      'A column must never leak into a command or a resolver: rows are known to records, repositories, queries and database/.',
    from: {
      path: '^apps/api/src/',
      pathNot: [test, '[.](record|repository|queries)[.]ts$', '^apps/api/src/database/'],
    },
    to: { path: npm('typeorm', 'better-sqlite3', 'pg', '@types/pg', '@types/better-sqlite3') },
  },
  {
    name: 'only-graphql-files-know-type-graphql',
    comment:
      'The public API is declared in type, inputs, results and resolver files, so nothing becomes public by accident.',
    from: {
      path: '^apps/api/src/',
      pathNot: [test, '[.](type|inputs|results|resolver)[.]ts$', '^apps/api/src/graphql/'],
    },
    to: { path: npm('type-graphql') },
  },
  {
    name: 'commands-do-not-know-graphql',
    comment: 'A command must serve the terminal and the clock as well as the API.',
    from: { path: '^apps/api/src/.*/commands/', pathNot: test },
    to: {
      path: [
        '[.](type|inputs|results|resolver)[.]ts$',
        '^apps/api/src/graphql/',
        npm('graphql', 'type-graphql', 'graphql-scalars', '@apollo/server'),
      ],
    },
  },
  {
    name: 'resolvers-do-not-touch-rows',
    comment: 'A resolver calls a command or a query; only they know how rows are kept.',
    from: { path: '^apps/api/src/.*[.]resolver[.]ts$' },
    to: { path: '[.](record|repository)[.]ts$' },
  },
  {
    name: 'no-feature-internals-from-outside',
    comment:
      'A feature of the api reaches another through its index.ts: a handful of named functions, usually one narrow read.',
    from: { path: '^apps/api/src/features/([^/]+)/', pathNot: test },
    to: { path: '^apps/api/src/features/', pathNot: ['^apps/api/src/features/$1/', '/index[.]ts$'] },
  },
  {
    name: 'admin-ui-knows-no-feature',
    comment: 'ui ← features ← routes: our primitives can be used by every feature since they know none.',
    from: { path: '^apps/(admin|mobile)/src/ui/', pathNot: test },
    to: { path: '^apps/[^/]+/src/(features/|routes|app[.]tsx|main[.]tsx)' },
  },
  {
    name: 'admin-features-know-no-routes',
    comment: 'ui ← features ← routes: routes compose features, never the other way round.',
    from: { path: '^apps/admin/src/features/', pathNot: test },
    to: { path: '^apps/admin/src/(routes|app[.]tsx|main[.]tsx)' },
  },
  {
    name: 'admin-features-know-no-other-feature',
    comment: 'A page that needs two features composes them in routes; then each can be changed alone.',
    from: { path: '^apps/admin/src/features/([^/]+)/', pathNot: test },
    to: { path: '^apps/admin/src/features/', pathNot: '^apps/admin/src/features/$1/' },
  },
  {
    name: 'product-knows-no-tests',
    comment: 'Worlds, fixed clocks and test files are for development only and must not reach a build.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [test, '^packages/testkit/', '/test-[^/]*$'] },
    to: { path: ['[.]test[.]tsx?$', ours('testkit'), npm('vitest', 'fast-check', '@testing-library/.*')] },
  },
  {
    name: 'no-cycles',
    comment: 'Modules that need each other are one module in two files; tests included.',
    from: { path: '^(apps|packages|bench)/' },
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    comment: 'An arrow whose end is not found cannot be checked.',
    from: { path: '^(apps|packages|bench)/', pathNot: config },
    to: { couldNotResolve: true, pathNot: '[?](worker|raw)$|[.](css|svg|png)$|^virtual:' },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    parser: 'swc',
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '^((apps|packages)/[^/]+|bench)/dist/.*[.]map$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['types', 'typings', 'module', 'main'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
