// The tests that run the product itself: of every package, of the api on each database, and in a real browser.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../chromium.mjs';
import { postgresAnswers, testPostgres } from '../postgres.mjs';
import { filesBelow, packageFolders, root } from '../workspace.mjs';
import { lacking } from './outcomes.mjs';
import { vitestSuite } from './vitest-suite.mjs';

/** Packages with tests of their own, the api left out: it is run once per database. */
export function testedFolders() {
  const isTest = (file) => /[.]test[.](tsx?|mjs)$/.test(file);
  const hasTests = (folder) => filesBelow(folder).some((file) => isTest(file) && !file.includes('/e2e/'));
  return [...packageFolders(), 'scripts'].filter((folder) => folder !== 'apps/api' && hasTests(folder));
}

/** The tests of one package. */
export function testPackage(folder) {
  return vitestSuite(folder);
}

/** Every test of the api, those with a database on SQLite. */
export function testApiOnSqlite() {
  return vitestSuite('apps/api', { environment: { TEST_DATABASE: 'sqlite' } });
}

/** The tests that talk to a database once more, on PostgreSQL. */
export async function testApiOnPostgres() {
  if (!(await postgresAnswers())) {
    return lacking(
      `no PostgreSQL answers at ${testPostgres} (DIANDAN_TEST_PG names another): the API was not tested on it`,
    );
  }
  const result = await vitestSuite('apps/api', {
    filters: ['.api.test.', '.database.test.', 'src/database/', 'test/'],
    environment: { TEST_DATABASE: 'postgres', DIANDAN_TEST_PG: testPostgres },
  });
  // What is about SQLite alone has had its turn there: it is not something that was left out.
  return result.failed > 0 ? { ...result, skipped: 0 } : { ...result, skipped: 0, details: [] };
}

/** The journeys of people through the built pages, against the real server. */
export function testInBrowser() {
  const chromium = findChromium();
  if (chromium === undefined) {
    return lacking(
      'no Chromium found (CHROME_PATH names one; on Debian: apt-get install chromium): no browser journey was run',
    );
  }
  const config = 'e2e/vitest.config.mjs';
  if (!existsSync(join(root, 'apps/admin', config))) return lacking('apps/admin/e2e is missing');
  return vitestSuite('apps/admin', { config, environment: { CHROME_PATH: chromium } });
}
