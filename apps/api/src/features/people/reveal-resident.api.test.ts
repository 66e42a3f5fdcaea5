import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let residentId: string;
beforeEach(async () => {
  api = await startTestApi();
  const row = await api.app.database.read.get<{ id: string }>("SELECT id FROM residents WHERE name = '顾大娘'");
  residentId = row?.id ?? '';
});
afterEach(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly revealed?: object;
  readonly issues?: readonly { readonly path: string[] }[];
}

const reveal = `mutation($input: RevealResidentInput!) { revealResident(input: $input) { __typename
  ... on RevealResidentSuccess { revealed { name phone idNumber address bornOn } }
  ... on Refusal { message } ... on InvalidInput { issues { path } } } }`;
let keys = 0;

async function revealAs(username: string, rest: object = {}) {
  const input = { residentId, reason: '电话回访核实地址', idempotencyKey: `reveal-test-${++keys}`, ...rest };
  return (await api.as(username)).ask<{ revealResident: Outcome }>(reveal, { input });
}

const looks = async () =>
  api.app.database.read.all<{ account_id: string; target_id: string; station_path: string; reason: string }>(
    "SELECT account_id, target_id, station_path, reason FROM audit_log WHERE action = 'REVEAL_RESIDENT' ORDER BY sequence",
  );

it('shows the plain data to a head with a reason, and writes down the look', async () => {
  const { data } = await revealAs('east-head');
  expect(data.revealResident).toEqual({
    __typename: 'RevealResidentSuccess',
    revealed: { name: '顾大娘', phone: '19900002001', idNumber: null, address: '幸福路 1 号', bornOn: '1945-05-05' },
  });
  expect(await looks()).toMatchObject([{ target_id: residentId, reason: '电话回访核实地址' }]);
});

it('asks for a reason of at least five characters', async () => {
  for (const reason of ['', '看看', '𠮷𠮷𠮷𠮷', '    看    ', '理由\u0000理由理由']) {
    const { data } = await revealAs('east-head', { reason });
    expect(data.revealResident.issues?.map((issue) => issue.path)).toContainEqual(['reason']);
  }
  expect(await looks()).toEqual([]);
});

it('is closed to dispatchers, workers and residents, and finds nobody of another town', async () => {
  for (const username of ['east-dispatcher', 'ding', 'gu']) {
    const { errors } = await revealAs(username);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const xu = await api.app.database.read.get<{ id: string }>("SELECT id FROM residents WHERE name = '徐大娘'");
  const { data } = await revealAs('east-head', { residentId: xu?.id });
  expect(data.revealResident.__typename).toBe('NotFound');
  expect((await revealAs('east-head', { residentId: 'res_none' })).data.revealResident.__typename).toBe('NotFound');
  expect(await looks()).toEqual([]);
});

it('counts a repeated key as another look and refuses it for another wish', async () => {
  const idempotencyKey = 'reveal-the-same';
  await revealAs('east-head', { idempotencyKey });
  expect((await revealAs('east-head', { idempotencyKey })).data.revealResident.__typename).toBe(
    'RevealResidentSuccess',
  );
  const other = await revealAs('east-head', { idempotencyKey, reason: '另一个理由啊' });
  expect(other.data.revealResident.__typename).toBe('KeyReused');
  expect(await looks()).toHaveLength(2);
  const keptAnswers = await api.app.database.read.all<{ answer: string }>('SELECT answer FROM idempotency_keys');
  expect(JSON.stringify(keptAnswers)).not.toContain('顾大娘');
});

it('allows thirty looks an hour per account', async () => {
  const head = await api.as('east-head');
  const look = (n: number) =>
    head.ask<{ revealResident: Outcome }>(reveal, {
      input: { residentId, reason: '逐户核实台账', idempotencyKey: `reveal-many-${n}` },
    });
  const answers = await Promise.all(Array.from({ length: 33 }, (_, n) => look(n)));
  expect(answers.filter((one) => one.errors === undefined)).toHaveLength(30);
  const refused = answers.filter((one) => one.errors !== undefined);
  expect(new Set(refused.map((one) => one.errors?.[0]?.extensions.code))).toEqual(new Set(['TOO_MANY_REQUESTS']));
  expect(await looks()).toHaveLength(30);
  expect((await revealAs('admin')).errors).toBeUndefined();
  api.clock.advance(3_600_001);
  expect((await revealAs('east-head')).errors).toBeUndefined();
});
