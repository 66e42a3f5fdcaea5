// What a suite of checks answers: how many passed, failed and were skipped, and what a reader must see.
import { run } from '../processes.mjs';
import { root } from '../workspace.mjs';

const suiteLimitMs = 15 * 60_000;

/** An outcome; `details` are printed in full. */
export function outcome({ passed = 0, failed = 0, skipped = 0, details = [] }) {
  return { passed, failed, skipped, details };
}

/** The sum of several outcomes. */
export function sum(outcomes) {
  return outcomes.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      details: [...total.details, ...one.details],
    }),
    outcome({}),
  );
}

/** One check that finds problems: it passes when there are none. */
export function check(title, problems) {
  if (problems.length === 0) return outcome({ passed: 1 });
  return outcome({ failed: 1, details: [`✗ ${title}`, ...problems.map((problem) => `    ${problem}`)] });
}

/** One check that is a program: it passes when the program ends well, and what it says is shown when it does not. */
export async function checkProgram(title, program, args, options = {}) {
  const { code, output } = await run(program, args, {
    cwd: root,
    capture: 'only',
    timeoutMs: suiteLimitMs,
    ...options,
  });
  return check(
    title,
    code === 0 ? [] : [`${program} ${args.join(' ')} ended with ${code}`, ...output.trimEnd().split('\n')],
  );
}

/** Something this machine lacks: on a developer's machine the suite is left out with the reason, in CI that is a failure. */
export function lacking(reason) {
  const details = [`– ${reason}`];
  return process.env.CI === 'true' ? outcome({ failed: 1, details }) : outcome({ skipped: 1, details });
}
