import { type Spread, spreadOf } from './statistics.js';

/** What each of several parties came to, round by round. */
export type Rounds<Result> = ReadonlyMap<string, readonly Result[]>;

/**
 * Rounds in which every party has its turn, forth in one round and back in the next: a neighbour's load, or a machine that
 * grows hot, then weighs on all of them.
 */
export async function inTurn<Result>(
  parties: readonly { readonly name: string; readonly run: () => Promise<Result> }[],
  rounds: number,
): Promise<Rounds<Result>> {
  const results = new Map<string, Result[]>(parties.map((party) => [party.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const party of round % 2 === 0 ? parties : parties.toReversed()) {
      results.get(party.name)?.push(await party.run());
    }
  }
  return results;
}

/** The ratio of a figure of two parties, taken within each round. */
export function ratioOf<Result>(
  rounds: Rounds<Result>,
  over: string,
  under: string,
  figure: (result: Result) => number,
): Spread {
  const [above, below] = [rounds.get(over) ?? [], rounds.get(under) ?? []];
  return spreadOf(
    above.flatMap((result, n) => {
      const other = below[n];
      return other === undefined ? [] : [figure(result) / figure(other)];
    }),
  );
}
