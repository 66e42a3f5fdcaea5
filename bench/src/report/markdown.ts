import type { Spread } from '../measure/statistics.js';
import type { GateResult, ReadResult, Result } from './result.js';

const fixed = (value: number, digits = 2): string => value.toFixed(digits);
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const spread = ({ median, min, max }: Spread): string => `**${fixed(median)}** (${fixed(min)}–${fixed(max)})`;
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** How the time grows with the data: 0 not at all, 1 as fast as the data. */
export const exponentOf = (growth: number, factor: number): number => Math.log(growth) / Math.log(factor);

const kindNames: Readonly<Record<string, string>> = {
  cpu: 'CPU per request ÷ yardstick',
  growth: 'CPU per request, big ÷ small',
  throughput: 'steps per second ÷ yardstick (NORMAL)',
  seconds: 'seconds',
  megabytes: 'MB',
};

const gateNames: Readonly<Record<string, string>> = {
  loop: 'full loops, FULL durability',
  startup: 'second `npm start`',
  idle: 'idle memory',
};

const gateRow = (gate: GateResult, reads: readonly ReadResult[]) => [
  gateNames[gate.key] ?? reads.find((read) => read.key === gate.key)?.en ?? gate.key,
  kindNames[gate.kind] ?? gate.kind,
  gate.goal,
  fixed(gate.found, gate.kind === 'megabytes' ? 0 : 2),
  gate.passed ? 'PASS' : '**FAIL**',
];

function machineSection({ machine, rounds, isQuick }: Result): string {
  const libraries = Object.entries(machine.libraries).map(([name, version]) => `${name} ${version}`);
  return `## Machine

${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}; Node ${machine.node}; SQLite ${machine.sqlite};
${libraries.join(', ')}. Commit ${machine.commit}, ${machine.measuredOn}. Load average when the run began: ${machine.loadAverage.join(', ')}.
${isQuick ? 'Quick run: the small database only. ' : ''}${rounds} rounds, forth and back in turn. The machine has neighbours: ratios inside one run mean something, single times do not.`;
}

function dataSection({ sizes }: Result): string {
  const names = Object.keys(sizes.small);
  const rows = names.map((name) => [
    name.replaceAll('_', ' '),
    whole(sizes.small[name] ?? 0),
    ...(sizes.big === null ? [] : [whole(sizes.big[name] ?? 0)]),
  ]);
  return `## Data

The demonstration and a county of 500 stations (1 + 34 + 465), 2,000 workers, 500 residents and 10,000 requests. The big database holds
the same rows and besides all villages of China, ten more counties of 500 stations, and nine times as many requests again:
40,000 closed ones of past years in the county that is measured, 50,000 in the other ten.

${table(['rows', 'small', ...(sizes.big === null ? [] : ['big'])], rows)}`;
}

function readSection({ reads }: Result): string {
  const rows = reads.map((read) => [
    `${read.zh}<br>${read.en}`,
    fixed(read.kilobytes, 1),
    spread(read.cpuRatio),
    spread(read.throughputRatio),
    `${fixed(read.ours.cpu, 3)} / ${fixed(read.raw.cpu, 3)}`,
    `${fixed(read.ours.p50, 1)} / ${fixed(read.ours.p99, 1)}`,
  ]);
  const head = [
    'question',
    'KiB',
    'CPU ratio (min–max)',
    'requests/s ratio',
    'CPU ms ours / yardstick',
    'ms p50 / p99 ours',
  ];
  return `## Reading, small database

Ours ÷ yardstick; four clients. A CPU ratio of 1 would mean that sessions, scope, GraphQL and HTTP cost nothing.

${table(head, rows)}`;
}

function growthSection({ reads, sizes }: Result): string {
  if (sizes.big === null) return '';
  const factor = (sizes.big['requests'] ?? 1) / (sizes.small['requests'] ?? 1);
  const rows = reads.flatMap((read) =>
    read.growth === null || read.rawGrowth === null
      ? []
      : [[read.en, spread(read.growth), fixed(exponentOf(read.growth.median, factor)), spread(read.rawGrowth)]],
  );
  return `## Growth

CPU per request on the big database ÷ on the small one, in the same run. The exponent is over the growth of the requests
(× ${fixed(factor, 1)}): 0 means that the size does not matter, 1 that the time grows as the data.

${table(['question', 'ours (min–max)', 'exponent', 'yardstick'], rows)}
`;
}

function writeSection({ writes }: Result): string {
  const rows = writes.map((write) => [
    write.name,
    whole(write.loopsPerSecond),
    whole(write.stepsPerSecond),
    spread(write.throughputRatio),
    spread(write.cpuRatio),
    `${fixed(write.p50, 1)} / ${fixed(write.p99, 1)}`,
  ]);
  const head = ['server', 'loops/s', 'steps/s', 'steps/s ratio', 'CPU ratio', 'ms p50 / p99'];
  return `## Writing: full loops

点单 → 核单 → 派单 → 接单 → 开始 → 办结 → 评单, seven steps, eight clients at once, each loop with its own resident and worker.
The ratio is to the yardstick with \`synchronous=NORMAL\`, which may lose acknowledged steps when the power fails; ours is FULL.

${table(head, rows)}`;
}

const notes = `## What is compared

- The yardstick is one node:http process with prepared better-sqlite3 statements and JSON.stringify. It is sent the same bytes
  and answers the same bodies from the same file; the run fails when a parsed body differs.
- Ours is the server of \`npm start\`: a session cookie of the county's administrator, the scope of the grants in every statement,
  limits, GraphQL, the headers of a browser-facing server. The yardstick has none of these: no session, no scope, no selection.
- CPU is user and system time of the server process. Four connections that stay open, a new set for each burst.
- The menu of the yardstick is read from its rows each time; ours keeps what stands on a published menu, which never changes.
- A step of the yardstick is a guarded UPDATE and the row of its event, one transaction each. A step of ours is also: the session,
  the standing towards the request, the idempotency key, the decision of the domain, the outbox, the counters, the offer
  and the caseload, and the answer read anew.
- Not compared here: PostgreSQL, other products, TLS, several processes, cold caches of the file system.
`;

/** The page that goes into docs/. */
export function toMarkdown(result: Result): string {
  const { startup, gates, reads } = result;
  const failing = gates.filter((gate) => !gate.passed).length;
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. Everything is a ratio to what the same machine can do at best with the same data.

${machineSection(result)}

## Goals

${gates.length - failing} of ${gates.length} reached.

${table(
  ['what', 'measure', 'goal', 'found', ''],
  gates.map((gate) => gateRow(gate, reads)),
)}

${readSection(result)}

${growthSection(result)}
${writeSection(result)}

## Starting and resting

\`npm start\` with everything installed and built prints its addresses after **${fixed(startup.seconds, 1)} s**. The server holds
**${whole(startup.idleMegabytes)} MB** when nobody asks, and ${whole(startup.loadedMegabytes)} MB after all the questions above.

${dataSection(result)}

${notes}`;
}
