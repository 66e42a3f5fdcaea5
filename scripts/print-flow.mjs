// Writes docs/flow.md from the transition table of the domain.
//
//   node scripts/print-flow.mjs            writes the file
//   node scripts/print-flow.mjs --check    writes nothing and fails when the file differs
//
// Reads the built domain: build packages/domain first.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  actionLabel,
  actionsFrom,
  destinations,
  flowRule,
  implementedActions,
  requestActions,
  requestStates,
  stateLabel,
} from '../packages/domain/dist/requests/index.js';

const target = fileURLToPath(new URL('../docs/flow.md', import.meta.url));

const parties = {
  ORDERER: '点单人 orderer',
  STATION: '站点 station',
  WORKER: '社工 worker',
  OFFERED_WORKER: '被派单的社工 worker asked',
  ACCEPTED_WORKER: '已接单的社工 worker who accepted',
  SOMEONE_ELSE: '服务者以外的人 someone who did not serve',
  CLOCK: '时钟 the clock',
};

const both = (label, key) => `${label(key, 'zh-CN')} \`${key}\``;
const states = (keys) => keys.map((key) => both(stateLabel, key)).join('<br>');

function stateRow(state) {
  const out = actionsFrom(state).filter((action) => destinations(action, state).some((to) => to !== state));
  return `| \`${state}\` | ${stateLabel(state, 'zh-CN')} | ${stateLabel(state, 'en')} | ${out.map((action) => `\`${action}\``).join(' ') || '–'} |`;
}

function stepRow(action) {
  const rule = flowRule(action);
  const to = rule.to === 'SAME' ? '同一状态 the same' : states(rule.to);
  const next = rule.startsCycle ? '<br>下一轮 next cycle' : '';
  const by = rule.by.map((party) => parties[party]).join('<br>');
  const works = implementedActions.includes(action) ? '✓' : '';
  return `| ${both(actionLabel, action)} | ${rule.from.length === 0 ? '–' : states(rule.from)} | ${to}${next} | ${by} | ${works} |`;
}

/** One arrow for each pair of states, named by all steps that lead along it. */
function arrows() {
  const steps = new Map();
  for (const from of [null, ...requestStates]) {
    for (const action of requestActions) {
      for (const to of destinations(action, from)) {
        const arrow = `${from ?? '[*]'} --> ${to}`;
        steps.set(arrow, [...(steps.get(arrow) ?? []), actionLabel(action, 'zh-CN')]);
      }
    }
  }
  return [...steps].map(([arrow, labels]) => `  ${arrow}: ${labels.join(' · ')}`);
}

function page() {
  return [
    '# 需求单流程 / The flow of a request',
    '',
    'Written by `node scripts/print-flow.mjs` from `packages/domain/src/requests/request-flow.ts`; do not edit it here.',
    'The API, the screens and the tests read the same table: nothing else decides what may happen next.',
    '',
    '## 状态图 / Picture',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...requestStates.map((state) => `  ${state}: ${stateLabel(state, 'zh-CN')}`),
    ...arrows(),
    '```',
    '',
    '## 状态 / States',
    '',
    '| state | 中文 | English | ways out |',
    '|---|---|---|---|',
    ...requestStates.map(stateRow),
    '',
    '## 步骤 / Steps',
    '',
    'A step with ✓ can be taken today; the others have their place in the table and no decision yet, so nobody is offered them.',
    '',
    '| step | from | to | who | works |',
    '|---|---|---|---|:-:|',
    ...requestActions.map(stepRow),
    '',
  ].join('\n');
}

function read() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv.includes('--check')) {
  if (read() !== page()) {
    console.error('docs/flow.md differs from the transition table: run node scripts/print-flow.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, page());
}
