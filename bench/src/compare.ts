import { isDeepStrictEqual } from 'node:util';
import { connect, post } from './measure/client.js';
import type { Candidate } from './measure/bursts.js';
import { bodyOf, type Scenario } from './scenarios.js';

const pathFor = (candidate: Candidate): string => (candidate.cookie === null ? '/' : '/graphql');

async function bodyFrom(candidate: Candidate, scenario: Scenario): Promise<unknown> {
  const connections = connect(candidate.port, candidate.cookie);
  try {
    const reply = await post(connections, pathFor(candidate), bodyOf(scenario));
    return JSON.parse(reply.body.toString('utf8'));
  } finally {
    connections.agent.destroy();
  }
}

/** Where two values first differ, as a path. */
function differenceOf(a: unknown, b: unknown, path: string): string {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    const entries = new Map<string, readonly [unknown, unknown]>();
    for (const [key, value] of Object.entries(a)) entries.set(key, [value, undefined]);
    for (const [key, value] of Object.entries(b)) entries.set(key, [entries.get(key)?.[0], value]);
    for (const [key, [left, right]] of entries) {
      if (!isDeepStrictEqual(left, right)) return differenceOf(left, right, `${path}.${key}`);
    }
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 300)} ≠ ${JSON.stringify(b)?.slice(0, 300)}`;
}

/** Fails unless both answer the same body, asked twice so that the compiled query has its say too. */
export async function mustAgree(ours: Candidate, raw: Candidate, scenarios: readonly Scenario[]): Promise<void> {
  for (const scenario of scenarios) {
    const expected = await bodyFrom(raw, scenario);
    for (let time = 0; time < 3; time++) {
      const found = await bodyFrom(ours, scenario);
      if (!isDeepStrictEqual(found, expected)) {
        throw new Error(`${scenario.key}: the bodies differ, ours ≠ raw at ${differenceOf(found, expected, '$')}`);
      }
    }
  }
}
