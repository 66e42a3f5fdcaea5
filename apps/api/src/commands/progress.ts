/** How far a long task has come. */
export interface ProgressStep {
  readonly task: string;
  readonly done: number;
  readonly total: number;
}

const WIDTH = 24;

/** Draws one bar per task on a terminal, and one line per finished task elsewhere (logs, CI). */
export function showProgress(): { readonly step: (step: ProgressStep) => void; readonly done: () => void } {
  const isTerminal = process.stdout.isTTY;
  let current = '';
  const finishLine = () => {
    if (isTerminal && current !== '') process.stdout.write('\n');
  };
  return {
    step({ task, done, total }) {
      if (task !== current) {
        finishLine();
        current = task;
      }
      const share = total === 0 ? 1 : done / total;
      if (isTerminal) {
        const filled = Math.round(share * WIDTH);
        process.stdout.write(`\r  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${task} ${done}/${total}`);
      } else if (done === total) console.log(`  ${task} ${done}/${total}`);
    },
    done: finishLine,
  };
}
