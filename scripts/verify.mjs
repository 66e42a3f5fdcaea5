// The whole proof, the same on a developer's machine and in CI: every suite, one line each, and the sum at the end.
//
//   node scripts/verify.mjs                 everything (this is npm test)
//   node scripts/verify.mjs lint unit api   only the suites of these names
//   FULL=1 node scripts/verify.mjs          with the long rounds of property, race and crash tests
//
// The last line is `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
import { build } from './lib/build.mjs';
import { outcome, sum } from './lib/verify/outcomes.mjs';
import { allSuites } from './lib/verify/suites.mjs';

const wanted = process.argv.slice(2);
const suites = allSuites().filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word}/`)),
);
if (suites.length === 0) {
  const names = allSuites().map(({ name }) => name);
  console.error(`没有这样的检查 / No such suite: ${wanted.join(' ')}\n${names.join('\n')}`);
  process.exit(1);
}

const startedAt = Date.now();
const outcomes = [];
if (suites.some((suite) => suite.needsBuild)) await tell('build', buildEverything);
await runInLanes(suites.filter((suite) => !suite.alone));
for (const suite of suites.filter((one) => one.alone)) await tell(suite.name, suite.run);

const total = sum(outcomes);
console.log(`\n${seconds(startedAt)}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What could be built is proved even when something else could not: one mistake should not hide the next. */
async function buildEverything() {
  const isBuilt = await build('everything', { keepGoing: true });
  return isBuilt ? outcome({ passed: 1 }) : outcome({ failed: 1, details: ['✗ the build'] });
}

/** Two at a time: the suites are mostly one process each, and the smallest machine we care for has two cores. */
async function runInLanes(queue) {
  const waiting = [...queue];
  const lane = async () => {
    for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) await tell(suite.name, suite.run);
  };
  await Promise.all([lane(), lane()]);
}

/** Runs one suite, prints its line and, below it, what a reader must see. */
async function tell(name, suite) {
  const suiteStartedAt = Date.now();
  const result = await answer(suite);
  const { passed, failed, skipped, details } = result;
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  console.log(
    `${mark} ${name.padEnd(26)} ${seconds(suiteStartedAt).padStart(8)}   ${counts.filter(Boolean).join(', ')}`,
  );
  if (details.length > 0) console.log(indent(details.join('\n')));
  outcomes.push(result);
  return result;
}

async function answer(suite) {
  try {
    return await suite();
  } catch (error) {
    return outcome({ failed: 1, details: [error instanceof Error ? (error.stack ?? error.message) : String(error)] });
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
