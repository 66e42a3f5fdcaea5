import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import { countedRollups, storedRollups } from '../../../test/rollups.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly currentVersion?: number;
  readonly issues?: readonly { readonly path: string[] }[];
  readonly worker?: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly isCertified: boolean;
  };
  readonly resident?: { readonly id: string; readonly name: string; readonly bornOn: string; readonly version: number };
}

const refusals = '... on Refusal { message } ... on InvalidInput { issues { path message } }';
const stale = '... on ChangedMeanwhile { currentVersion }';
const worker = 'worker { id name version isCertified status caseloadCap skills { key } }';
const resident = 'resident { id name bornOn phone address version division { code } }';
const mutations = {
  createWorker: `mutation($input: CreateWorkerInput!) { createWorker(input: $input) { __typename ... on CreateWorkerSuccess { ${worker} } ${refusals} } }`,
  updateWorker: `mutation($input: UpdateWorkerInput!) { updateWorker(input: $input) { __typename ... on UpdateWorkerSuccess { ${worker} } ${refusals} ${stale} } }`,
  createResident: `mutation($input: CreateResidentInput!) { createResident(input: $input) { __typename ... on CreateResidentSuccess { ${resident} } ${refusals} } }`,
  updateResident: `mutation($input: UpdateResidentInput!) { updateResident(input: $input) { __typename ... on UpdateResidentSuccess { ${resident} } ${refusals} ${stale} } }`,
} as const;

let keys = 0;

async function send(username: string, name: keyof typeof mutations, input: object): Promise<Outcome> {
  const { data, errors } = await (await api.as(username)).ask<Record<string, Outcome>>(mutations[name], {
    input: { idempotencyKey: `people-test-${++keys}`, ...input },
  });
  const outcome = data?.[name];
  if (errors !== undefined || outcome === undefined) throw new Error(errors?.[0]?.extensions.code);
  return outcome;
}

const stationId = async (code: string) =>
  (await api.app.database.read.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [code]))?.id;
const personId = async (table: 'workers' | 'residents', name: string) =>
  (await api.app.database.read.get<{ id: string }>(`SELECT id FROM ${table} WHERE name = ?`, [name]))?.id;
const certificate = { typeKey: 'social-worker', issuedOn: '2024-01-01', validUntil: '2027-01-01' };

describe('workers', () => {
  it('are entered with their defaults and counted along the stations above', async () => {
    const outcome = await send('east-head', 'createWorker', {
      stationId: await stationId('east-2'),
      name: '𠮷新',
      kind: 'STAFF',
      certificates: [certificate],
      skillKeys: ['elder-care'],
    });
    expect(outcome).toMatchObject({
      __typename: 'CreateWorkerSuccess',
      worker: { name: '𠮷新', version: 1, isCertified: true, status: 'ACTIVE', caseloadCap: 12 },
    });
    const stored = await storedRollups(api.app.database.read);
    expect(stored).toEqual(await countedRollups(api.app.database.read));
    expect(Object.values(stored)[0]).toEqual([2, 6, 6, 6, 4]);
  });

  it('leave the sums when they leave, lose and gain certificates, and come back', async () => {
    const workerId = await personId('workers', '丁一心');
    const changes = [
      { status: 'ON_LEAVE' },
      { status: 'LEFT' },
      { certificates: [] },
      { status: 'ACTIVE' },
      { certificates: [{ ...certificate, validUntil: '2025-01-01' }] },
      { certificates: [certificate] },
    ];
    for (const [n, change] of changes.entries()) {
      const outcome = await send('admin', 'updateWorker', { workerId, expectedVersion: n + 1, ...change });
      expect(outcome.worker?.version).toBe(n + 2);
      expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
    }
  });

  it('are refused with every field that is wrong, and nothing is written', async () => {
    const before = await api.digest();
    const outcome = await send('admin', 'createWorker', {
      stationId: await stationId('east'),
      name: ' ',
      kind: 'STAFF',
      phone: '12',
      skillKeys: ['flying', 'elder-care', 'elder-care'],
      certificates: [{ typeKey: 'social-worker', issuedOn: '2027-01-01', validUntil: '2020-01-01' }],
      weeklyAvailability: [{ weekday: 9, halfDay: 'MORNING' }],
      caseloadCap: -1,
    });
    expect(outcome.__typename).toBe('InvalidInput');
    expect(new Set(outcome.issues?.map((issue) => issue.path[0]))).toEqual(
      new Set(['name', 'phone', 'skillKeys', 'certificates', 'weeklyAvailability', 'caseloadCap']),
    );
    expect(await api.digest()).toBe(before);
  });

  it('are neither found nor changed from another town or another role', async () => {
    const before = await api.digest();
    const west = await stationId('west');
    const xi = await personId('workers', '西五心');
    const ding = await personId('workers', '丁一心');
    expect((await send('east-head', 'createWorker', { stationId: west, name: '甲', kind: 'STAFF' })).__typename).toBe(
      'NotFound',
    );
    expect((await send('east-head', 'updateWorker', { workerId: xi, expectedVersion: 1, name: '乙' })).__typename).toBe(
      'NotFound',
    );
    expect((await send('admin', 'updateWorker', { workerId: 'wrk_none', expectedVersion: 1 })).__typename).toBe(
      'NotFound',
    );
    for (const username of ['east-dispatcher', 'ding', 'gu']) {
      await expect(send(username, 'updateWorker', { workerId: ding, expectedVersion: 1, name: '丙' })).rejects.toThrow(
        'FORBIDDEN',
      );
    }
    expect(await api.digest()).toBe(before);
  });

  it('are changed by one of those who looked at the same picture, and a repeated key changes nothing', async () => {
    const workerId = await personId('workers', '丁一心');
    const outcomes = await Promise.all(
      ['甲', '乙', '丙'].map((name) => send('admin', 'updateWorker', { workerId, expectedVersion: 1, name })),
    );
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual([
      'ChangedMeanwhile',
      'ChangedMeanwhile',
      'UpdateWorkerSuccess',
    ]);
    expect(outcomes.find((one) => one.__typename === 'ChangedMeanwhile')?.currentVersion).toBe(2);
    const input = { stationId: await stationId('east'), name: '丁', kind: 'VOLUNTEER', idempotencyKey: 'the-same-key' };
    const first = await send('admin', 'createWorker', input);
    const before = await api.digest();
    expect(await send('admin', 'createWorker', input)).toEqual(first);
    expect((await send('admin', 'createWorker', { ...input, name: '戊' })).__typename).toBe('KeyReused');
    expect(await api.digest()).toBe(before);
  });
});

describe('residents', () => {
  it('are entered by a dispatcher at a station of the grant and come back masked', async () => {
    const outcome = await send('east-dispatcher', 'createResident', {
      stationId: await stationId('east-1'),
      name: '𠮷新新',
      phone: '13812345678',
      idNumber: '11010119900307775x',
      address: '东街一社区 3 号 2 单元',
    });
    expect(outcome.__typename).toBe('InvalidInput');
    const right = await send('east-dispatcher', 'createResident', {
      stationId: await stationId('east-1'),
      name: '𠮷新新',
      phone: '13812345678',
      idNumber: '110101199003077758',
      address: '东街一社区 3 号 2 单元',
    });
    expect(right.resident).toMatchObject({
      name: '𠮷**',
      bornOn: '1990-**-**',
      phone: '138****5678',
      address: '东街一社区****',
      version: 1,
      division: { code: '511302001001' },
    });
    const stored = await api.app.database.read.get("SELECT name, born_on FROM residents WHERE name = '𠮷新新'");
    expect(stored).toEqual({ name: '𠮷新新', born_on: '1990-03-07' });
  });

  it('are changed by the head, not by the dispatcher, and not from another town', async () => {
    const residentId = await personId('residents', '顾大娘');
    const changed = await send('east-head', 'updateResident', { residentId, expectedVersion: 1, phone: null });
    expect(changed.resident).toMatchObject({ version: 2, phone: null });
    await expect(send('east-dispatcher', 'updateResident', { residentId, expectedVersion: 2 })).rejects.toThrow(
      'FORBIDDEN',
    );
    const xu = await personId('residents', '徐大娘');
    expect((await send('east-head', 'updateResident', { residentId: xu, expectedVersion: 1 })).__typename).toBe(
      'NotFound',
    );
    expect((await send('east-head', 'updateResident', { residentId, expectedVersion: 1 })).currentVersion).toBe(2);
  });

  it('live in places that exist', async () => {
    const stationOfEast = await stationId('east');
    const outcome = await send('admin', 'createResident', { stationId: stationOfEast, name: '甲', divisionCode: '99' });
    expect(outcome.issues?.map((issue) => issue.path)).toEqual([['divisionCode']]);
    const later = await send('admin', 'createResident', { stationId: stationOfEast, name: '甲', bornOn: '2031-01-01' });
    expect(later.issues?.map((issue) => issue.path)).toEqual([['bornOn']]);
  });

  it('leave a line in the audit log when somebody enters or changes them', async () => {
    const residentId = await personId('residents', '顾大娘');
    await send('east-head', 'updateResident', { residentId, expectedVersion: 1, address: null });
    const line = await api.app.database.read.get(
      'SELECT action, target_type, reason FROM audit_log WHERE target_id = ?',
      [residentId ?? ''],
    );
    expect(line).toEqual({ action: 'UPDATE_RESIDENT', target_type: 'Resident', reason: null });
  });
});
