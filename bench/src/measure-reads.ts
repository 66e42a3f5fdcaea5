import { type Burst, burst, type Candidate } from './measure/bursts.js';
import { inTurn, ratioOf, type Rounds } from './measure/rounds.js';
import { median } from './measure/statistics.js';
import type { Candidates } from './candidates.js';
import type { Figures, ReadResult } from './report/result.js';
import { bodiesOf, type Scenario } from './scenarios.js';

/** Requests before anything is counted: what is asked often has been compiled by then. */
const WARM = { milliseconds: 5_000, requests: 4_000 };

const figuresOf = (rounds: Rounds<Burst>, { name }: Candidate): Figures => {
  const bursts = rounds.get(name) ?? [];
  const middle = (figure: (burst: Burst) => number) => median(bursts.map(figure));
  return {
    cpu: middle((one) => one.cpu),
    perSecond: middle((one) => one.perSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
  };
};

/** Asks every question of every server in turn. */
export async function measureReads(
  scenarios: readonly Scenario[],
  { small, big }: Candidates,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<readonly ReadResult[]> {
  const everybody = [small.raw, small.ours, ...(big === null ? [] : [big.ours, big.raw])];
  const results: ReadResult[] = [];
  for (const scenario of scenarios) {
    const bodies = bodiesOf(scenario);
    const ask = (candidate: Candidate, end: Parameters<typeof burst>[3]) =>
      burst(candidate, candidate.cookie === null ? '/' : '/graphql', bodies, end);
    for (const candidate of everybody) await ask(candidate, WARM);
    const found = await inTurn(
      everybody.map((candidate) => ({ name: candidate.name, run: () => ask(candidate, { milliseconds }) })),
      rounds,
    );
    const cpu = (one: Burst) => one.cpu;
    const { ours, raw } = small;
    results.push({
      key: scenario.key,
      zh: scenario.zh,
      en: scenario.en,
      kilobytes: (found.get(ours.name)?.[0]?.bytes ?? 0) / 1_024,
      ours: figuresOf(found, ours),
      raw: figuresOf(found, raw),
      cpuRatio: ratioOf(found, ours.name, raw.name, cpu),
      throughputRatio: ratioOf(found, ours.name, raw.name, (one) => one.perSecond),
      growth: big === null ? null : ratioOf(found, big.ours.name, ours.name, cpu),
      rawGrowth: big === null ? null : ratioOf(found, big.raw.name, raw.name, cpu),
    });
    console.log(`  ${scenario.key} ×${results.at(-1)?.cpuRatio.median.toFixed(2)}`);
  }
  return results;
}
