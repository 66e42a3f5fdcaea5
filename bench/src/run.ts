import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { mustAgree } from './compare.js';
import { type DataFile, prepareData, scratchCopy } from './data/data-files.js';
import { guardChildren, memoryOf } from './measure/processes.js';
import { measureReads } from './measure-reads.js';
import { measureWrites } from './measure-writes.js';
import { dataFolder, root } from './paths.js';
import { judge } from './report/gates.js';
import { describeMachine } from './report/machine.js';
import { toMarkdown } from './report/markdown.js';
import type { Result } from './report/result.js';
import { scenariosFor } from './scenarios.js';
import { openCandidates } from './candidates.js';
import { measureStartup } from './startup.js';

const tables = ['stations', 'workers', 'residents', 'service_requests', 'request_events', 'divisions'] as const;

function sizesOf({ file, megabytes }: DataFile): Readonly<Record<string, number>> {
  const db = new Database(file, { readonly: true });
  const count = (table: string) => (db.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get() as { n: number }).n;
  const rows = tables.map((table) => [table.replace('service_', '').replace('request_events', 'events'), count(table)]);
  db.close();
  return { ...Object.fromEntries(rows), MB: megabytes };
}

function show(result: Result): void {
  for (const read of result.reads) {
    const growth = read.growth === null ? '' : `  growth ×${read.growth.median.toFixed(2)}`;
    console.log(
      `${read.key.padEnd(10)} CPU ×${read.cpuRatio.median.toFixed(2)}  requests/s ×${read.throughputRatio.median.toFixed(2)}${growth}`,
    );
  }
  for (const write of result.writes) {
    console.log(
      `${write.name.padEnd(28)} ${write.loopsPerSecond.toFixed(0)} loops/s  ×${write.throughputRatio.median.toFixed(2)}  CPU ×${write.cpuRatio.median.toFixed(2)}`,
    );
  }
  for (const gate of result.gates) {
    console.log(
      `${gate.passed ? 'PASS' : 'FAIL'}  ${`${gate.key} ${gate.kind}`.padEnd(22)} ${gate.found.toFixed(2)} (${gate.goal})`,
    );
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (process.platform !== 'linux') {
    console.error('基准测试要读 /proc，只能在 Linux 上运行。The benchmark reads /proc and runs on Linux only.');
    return 1;
  }
  const isQuick = args.includes('--quick');
  guardChildren(isQuick ? 10 * 60_000 : 30 * 60_000);
  const machine = describeMachine();
  const { small, big } = await prepareData(!isQuick);
  const rounds = isQuick ? 3 : 5;
  const milliseconds = isQuick ? 600 : 1_200;

  console.log('正在比较… / Comparing …');
  const candidates = await openCandidates(small, big);
  const { ours } = candidates.small;
  const scenarios = scenariosFor(candidates.rootId, candidates.roomIds);
  for (const pair of [candidates.small, ...(candidates.big === null ? [] : [candidates.big])]) {
    await mustAgree(pair.ours, pair.raw, scenarios);
  }
  const reads = await measureReads(scenarios, candidates, { rounds, milliseconds });
  const loadedMegabytes = memoryOf(ours.pid);
  await candidates.close();

  const writes = await measureWrites(
    scratchCopy(small, 'ours'),
    scratchCopy(small, 'normal'),
    scratchCopy(small, 'full'),
    {
      rounds,
      milliseconds: milliseconds * 2,
    },
  );
  const startup = { ...(await measureStartup(scratchCopy(small, 'start'), isQuick ? 1 : 3)), loadedMegabytes };

  const found = { reads, writes, startup };
  const sizes = { small: sizesOf(small), big: big === null ? null : sizesOf(big) };
  const result: Result = { machine, isQuick, rounds, sizes, ...found, gates: judge(found) };
  show(result);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(dataFolder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  // A quick look must not replace the page that the full run wrote.
  if (!isQuick) writeFileSync(join(root, 'docs', 'benchmarks.md'), toMarkdown(result));
  return args.includes('--gate') && result.gates.some((gate) => !gate.passed) ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
