// Runs Vitest in one folder and reads the counts from its JSON report.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietEnvironment, run } from '../processes.mjs';
import { root } from '../workspace.mjs';
import { outcome } from './outcomes.mjs';

const limitMs = 20 * 60_000;

/** All tests of a folder, or those whose path holds one of `filters`; what Vitest said is shown when something failed. */
export async function vitestSuite(folder, { filters = [], config, environment = {} } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'diandan-report-'));
  const report = join(scratch, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run(process.execPath, [...args, ...(config ? ['--config', config] : []), ...filters], {
    cwd: join(root, folder),
    env: { ...quietEnvironment, ...environment },
    capture: 'only',
    timeoutMs: limitMs,
  });
  const counted = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : outcome({});
  rmSync(scratch, { recursive: true, force: true });
  // Vitest can fail without a failed test: an error outside of any test, or no test at all.
  const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { ...counted, failed, details: failed > 0 ? [output.trimEnd()] : skippedTitles(counted) };
}

/** Counts a report; a test file that could not even be loaded counts as one failure. */
export function countTests(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const withStatus = (...statuses) => tests.filter((test) => statuses.includes(test.status));
  const skipped = withStatus('skipped', 'pending', 'todo', 'disabled');
  return {
    ...outcome({
      passed: withStatus('passed').length,
      failed: withStatus('failed').length + unloaded.length,
      skipped: skipped.length,
    }),
    skippedNames: skipped.map((test) => test.fullName),
  };
}

function skippedTitles({ skippedNames = [] }) {
  return skippedNames.map((name) => `– left out: ${name.trim()}`);
}
