import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.js';
import type { GateResult, Result } from './result.js';

interface Goal {
  readonly key: string;
  readonly kind: 'cpu' | 'growth' | 'throughput' | 'seconds' | 'megabytes';
  readonly atMost?: number;
  readonly atLeast?: number;
}

type Found = Pick<Result, 'reads' | 'writes' | 'startup'>;

function valueOf({ key, kind }: Goal, { reads, writes, startup }: Found): number | null {
  if (kind === 'seconds') return startup.seconds;
  if (kind === 'megabytes') return startup.idleMegabytes;
  if (kind === 'throughput') return writes.find((one) => one.name === 'ours')?.throughputRatio.median ?? null;
  const read = reads.find((one) => one.key === key);
  if (kind === 'growth') return read?.growth?.median ?? null;
  return read?.cpuRatio.median ?? null;
}

/** Judges each goal of goals.json by the middle of the rounds; goals of what was not measured are left out. */
export function judge(found: Found): readonly GateResult[] {
  const goals = JSON.parse(readFileSync(join(root, 'bench', 'goals.json'), 'utf8')) as readonly Goal[];
  return goals.flatMap((goal) => {
    const value = valueOf(goal, found);
    if (value === null) return [];
    const passed = value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? 0);
    const text = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
    return [{ key: goal.key, kind: goal.kind, goal: text, found: value, passed }];
  });
}
