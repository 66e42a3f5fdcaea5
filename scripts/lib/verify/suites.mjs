// All suites of `npm test`, in the order in which they are told. `needsBuild`: it looks at what the build made.
// `alone`: it measures time or starts servers, so nothing runs beside it.
import { checkArchitecture } from './arrows.mjs';
import { checkDependencies } from './dependencies.mjs';
import { checkBundleSizes, checkCodegen, checkFlow, checkMigrations, checkSchema } from './drift.mjs';
import { checkFiles } from './files.mjs';
import { testApiOnPostgres, testApiOnSqlite, testedFolders, testInBrowser, testPackage } from './tests.mjs';
import { checkFormat, checkLint, checkTypes } from './tools.mjs';

/** The suites; a name before a slash selects all that begin with it. */
export function allSuites() {
  return [
    { name: 'format', run: checkFormat },
    { name: 'files', run: checkFiles },
    { name: 'dependencies', run: checkDependencies },
    { name: 'lint', run: checkLint, needsBuild: true },
    { name: 'types', run: checkTypes, needsBuild: true },
    { name: 'architecture', run: checkArchitecture, needsBuild: true },
    { name: 'schema', run: checkSchema, needsBuild: true },
    { name: 'codegen', run: checkCodegen },
    { name: 'flow', run: checkFlow, needsBuild: true },
    { name: 'bundles', run: checkBundleSizes, needsBuild: true },
    ...testedFolders().map((folder) => ({ name: `unit/${folder}`, run: () => testPackage(folder), needsBuild: true })),
    { name: 'migrations', run: checkMigrations, needsBuild: true },
    { name: 'api/sqlite', run: testApiOnSqlite, needsBuild: true, alone: true },
    { name: 'api/postgres', run: testApiOnPostgres, needsBuild: true, alone: true },
    { name: 'browser', run: testInBrowser, needsBuild: true, alone: true },
  ];
}
