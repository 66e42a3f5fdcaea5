// Each forbidden arrow is drawn once, in a small workspace made for this test, and must be found; the arrows beside it
// that are allowed must not be. Without this, a rule with a slip in its pattern would pass for ever.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArrows, ruleNames } from './lib/architecture.mjs';
import { root } from './lib/workspace.mjs';

const workspace = join(root, 'node_modules', '.diandan', `arrows-${process.pid}`);

/** What every module of the small workspace may lean on. */
const surroundings = {
  'node_modules/typeorm/index.js': '',
  'node_modules/type-graphql/index.js': '',
  'node_modules/graphql/index.js': '',
  'node_modules/fast-check/index.js': '',
  'node_modules/left-pad/index.js': '',
  'packages/domain/dist/access/index.js': '',
  'packages/domain/dist/requests/index.js': '',
  'packages/testkit/src/index.ts': '',
  'packages/matching/src/index.ts': '',
  'apps/api/src/graphql/context.ts': '',
  'apps/api/src/features/stations/index.ts': '',
  'apps/api/src/features/stations/station.queries.ts': '',
  'apps/api/src/features/requests/request.record.ts': "import 'typeorm';",
  'apps/api/src/features/requests/request.type.ts': "import 'type-graphql';",
  'apps/api/src/features/requests/commands/order.ts': "import '../../stations/index.js';",
  'apps/admin/src/routes.tsx': "import './features/stations/page';\nexport const Routes = () => <main />;",
  'apps/admin/src/features/stations/page.tsx': "import '../../ui/button';\nexport const Page = () => <p>站点</p>;",
  'apps/admin/src/ui/button.tsx': "import type {} from '../../../../packages/domain/dist/requests/index.js';",
  'packages/domain/src/requests/order.test.ts': "import 'fast-check';",
  'packages/matching/src/rank.ts': "import type { A } from '../../domain/dist/requests/index.js';",
};

/** One module per rule that breaks it: path, text, and the end of the arrow. */
const broken = {
  'domain-is-pure': ['packages/domain/src/a.ts', "import 'left-pad';", 'left-pad'],
  'matching-knows-only-the-domain': ['packages/matching/src/a.ts', "import 'left-pad';", 'left-pad'],
  'matching-takes-only-types-from-the-domain': [
    'packages/matching/src/b.ts',
    "import { order } from '../../domain/dist/requests/index.js';",
    'packages/domain',
  ],
  'localities-are-only-data': ['packages/localities/src/a.ts', "import 'left-pad';", 'left-pad'],
  'packages-know-no-app': [
    'packages/testkit/src/a.ts',
    "import '../../../apps/api/src/graphql/context.js';",
    'apps/api',
  ],
  'apps-never-import-each-other': ['apps/mobile/src/a.tsx', "import '../../admin/src/ui/button';", 'apps/admin'],
  'front-ends-know-only-schema-and-domain-words': [
    'apps/mobile/src/b.tsx',
    "const later = () => import('../../../packages/matching/src/index.js');",
    'packages/matching',
  ],
  'front-ends-do-not-decide-permission': [
    'apps/admin/src/a.tsx',
    "import '../../../packages/domain/dist/access/index.js';",
    'packages/domain/dist/access',
  ],
  'only-persistence-knows-the-database-libraries': [
    'apps/api/src/features/requests/a.ts',
    "import type { DataSource } from 'typeorm';",
    'typeorm',
  ],
  'only-graphql-files-know-type-graphql': [
    'apps/api/src/features/requests/b.ts',
    "import { Field } from 'type-graphql';",
    'type-graphql',
  ],
  'commands-do-not-know-graphql': [
    'apps/api/src/features/requests/commands/a.ts',
    "import '../request.type.js';",
    'request.type.ts',
  ],
  'resolvers-do-not-touch-rows': [
    'apps/api/src/features/requests/request.resolver.ts',
    "import './request.record.js';",
    'request.record.ts',
  ],
  'no-feature-internals-from-outside': [
    'apps/api/src/features/requests/c.ts',
    "import '../stations/station.queries.js';",
    'station.queries.ts',
  ],
  'admin-ui-knows-no-feature': ['apps/admin/src/ui/a.tsx', "import '../features/stations/page';", 'stations/page'],
  'admin-features-know-no-routes': ['apps/admin/src/features/people/a.tsx', "import '../../routes';", 'routes.tsx'],
  'admin-features-know-no-other-feature': [
    'apps/admin/src/features/people/b.tsx',
    "import '../stations/page';",
    'stations/page',
  ],
  'product-knows-no-tests': [
    'apps/api/src/clock.ts',
    "import '../../../packages/testkit/src/index.js';",
    'packages/testkit',
  ],
  'no-cycles': ['apps/api/src/x.ts', "export * from './y.js';", 'y.ts → apps/api/src/x.ts'],
  'every-import-is-found': ['apps/api/src/lost.ts', "import './gone.js';", './gone.js'],
};

let result;

beforeAll(async () => {
  const modules = Object.values(broken).map(([path, text]) => [path, text]);
  const closing = [['apps/api/src/y.ts', "export * from './x.js';"]];
  for (const [path, text] of [...Object.entries(surroundings), ...modules, ...closing]) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), `${text}\n`);
  }
  result = await checkArrows(workspace, ['apps', 'packages']);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('the forbidden arrows', () => {
  it('are each drawn by one module of this test', () => {
    expect(Object.keys(broken)).toEqual(ruleNames);
  });

  it.each(Object.entries(broken))('%s fails on the module that breaks it and on no other', (rule, [path, , end]) => {
    const arrows = result.broken.get(rule);
    const others = arrows.filter((arrow) => !arrow.startsWith(`${path} → `) && !arrow.startsWith('apps/api/src/y.ts'));
    expect(arrows.find((arrow) => arrow.startsWith(`${path} → `))).toContain(end);
    expect(others).toEqual([]);
  });

  it('are looked for in every module, with JSX too', () => {
    const paths = [...Object.keys(surroundings), ...Object.values(broken).map(([path]) => path)];
    const sources = paths.filter((path) => path.includes('/src/'));
    expect(sources.filter((path) => !result.seen.has(path))).toEqual([]);
  });
});
