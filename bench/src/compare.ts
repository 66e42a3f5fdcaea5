import { isDeepStrictEqual } from 'node:util';
import { connect, post } from './measure/client.js';
import type { Candidate } from './measure/bursts.js';
import { bodiesOf, type Scenario } from './scenarios.js';

const pathFor = (candidate: Candidate): string => (candidate.cookie === null ? '/' : '/graphql');

async function answerOf(candidate: Candidate, body: string): Promise<unknown> {
  const connections = connect(candidate.port, candidate.cookie);
  try {
    const reply = await post(connections, pathFor(candidate), body);
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

/** How many of a question's turns are compared. */
const COMPARED = 20;

/** Fails unless both answer the same body, asked more than once so that the compiled query has its say too. */
export async function mustAgree(ours: Candidate, raw: Candidate, scenarios: readonly Scenario[]): Promise<void> {
  for (const scenario of scenarios) {
    for (const body of bodiesOf(scenario).slice(0, COMPARED)) {
      const expected = await answerOf(raw, body);
      for (let time = 0; time < 3; time++) {
        const found = await answerOf(ours, body);
        if (!isDeepStrictEqual(found, expected)) {
          throw new Error(`${scenario.key}: the bodies differ, ours ≠ raw at ${differenceOf(found, expected, '$')}`);
        }
      }
    }
  }
}
