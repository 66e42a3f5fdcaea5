import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { castOfTheEast, mustStep, step } from '../../../test/loop.js';
import { countedRollups, storedRollups } from '../../../test/rollups.js';
import { editTerm, namesOf, type TermOutcome } from '../../../test/terms.js';
import { createApp } from '../../app.js';

let api: TestApi;
let admin: Client;
beforeEach(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
});
afterEach(() => api.close());

const skill = (key: string) => ({ kind: 'SKILL', key });
const mergeSkill = (from: string, into: string, expectedVersion = 1): Promise<TermOutcome> =>
  editTerm(admin, 'mergeTerms', { from: skill(from), into: skill(into), expectedVersion });

const workerId = async (name: string): Promise<string> => {
  const row = await api.app.database.read.get<{ id: string }>('SELECT id FROM workers WHERE name = ?', [name]);
  return row?.id ?? '';
};

let keys = 0;
const updateWorker = async (name: string, changes: object) => {
  const id = await workerId(name);
  const row = await api.app.database.read.get<{ version: number }>('SELECT version FROM workers WHERE id = ?', [id]);
  const { data } = await admin.ask<{
    updateWorker: { __typename: string; issues?: { path: string[]; message: string }[] };
  }>(
    `mutation($input: UpdateWorkerInput!) { updateWorker(input: $input) {
      __typename ... on InvalidInput { issues { path message } } } }`,
    { input: { workerId: id, expectedVersion: row?.version, idempotencyKey: `terms-used-${++keys}`, ...changes } },
  );
  return data.updateWorker;
};

interface WorkerSeen {
  readonly skills: readonly { readonly key: string; readonly name: string }[];
  readonly certificates: readonly { readonly type: { readonly key: string; readonly name: string } }[];
  readonly isCertified: boolean;
}

const workerSeen = async (name: string, headers = {}): Promise<WorkerSeen> => {
  const { data } = await admin.ask<{ worker: WorkerSeen }>(
    'query($id: ID!) { worker(id: $id) { isCertified skills { key name } certificates { type { key name } } } }',
    { id: await workerId(name) },
    headers,
  );
  return data.worker;
};

const menuSkills = async (client: Client, headers = {}) => {
  const { data } = await client.ask<{
    station: { menu: { categories: { entries: { item: { requiredSkills: { key: string; name: string }[] } }[] }[] } };
  }>(
    `query($id: ID!) { station(id: $id) { menu { categories { entries { item { requiredSkills { key name } } } } } } }`,
    { id: (await api.app.database.read.get<{ id: string }>("SELECT id FROM stations WHERE code = 'east'"))?.id },
    headers,
  );
  return data.station.menu.categories[0]?.entries[0]?.item.requiredSkills;
};

describe('a renamed entry', () => {
  it('has its new name at once wherever it is shown, also where views are kept', async () => {
    const english = { 'accept-language': 'en' };
    expect(await menuSkills(admin)).toEqual([{ key: 'elder-care', name: '为老服务' }]);
    expect(await menuSkills(admin, english)).toEqual([{ key: 'elder-care', name: 'Care for the elderly' }]);
    await editTerm(admin, 'changeTerm', {
      ...skill('elder-care'),
      expectedVersion: 1,
      zh: '养老照护',
      en: 'Elder care',
    });
    expect(await menuSkills(api.visitor())).toEqual([{ key: 'elder-care', name: '养老照护' }]);
    expect(await menuSkills(admin, english)).toEqual([{ key: 'elder-care', name: 'Elder care' }]);
    expect((await workerSeen('丁一心')).skills[0]).toEqual({ key: 'elder-care', name: '养老照护' });
  });
});

describe('an entry out of use', () => {
  it('is not chosen anew, but is still named and kept where it was chosen before', async () => {
    await editTerm(admin, 'retireTerm', { ...skill('counselling'), expectedVersion: 1 });
    expect((await workerSeen('丁一心')).skills).toContainEqual({ key: 'counselling', name: '心理疏导' });
    const kept = await updateWorker('丁一心', { skillKeys: ['counselling', 'case-work'] });
    expect(kept.__typename).toBe('UpdateWorkerSuccess');
    const refused = await updateWorker('新四心', { skillKeys: ['counselling'] });
    expect(refused).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: ['skillKeys', '0'], message: '“心理疏导”已停用，请另选一项' }],
    });
  });

  it('is refused as a reason of a step', async () => {
    const { resident, dispatcher, stationId, itemId } = await castOfTheEast(api.as, '1-01');
    const request = await mustStep(resident, 'orderService', { stationId, itemId });
    await editTerm(admin, 'retireTerm', { kind: 'REJECT_REASON', key: 'not-eligible', expectedVersion: 1 });
    const input = { requestId: request.id, expectedVersion: 1 };
    const refused = await step(dispatcher, 'rejectRequest', { ...input, reasonKey: 'not-eligible' });
    expect(refused.data['rejectRequest']?.__typename).toBe('InvalidInput');
    const rejected = await step(dispatcher, 'rejectRequest', { ...input, reasonKey: 'duplicate' });
    expect(rejected.data['rejectRequest']?.__typename).toBe('RejectRequestSuccess');
  });
});

describe('a merged entry', () => {
  it('still makes its workers candidates, finds them in the register, and shows the name that was kept', async () => {
    await editTerm(admin, 'createTerm', { kind: 'SKILL', key: 'elder-help', zh: '老人帮扶' });
    for (const name of ['丁一心', '文二心']) await updateWorker(name, { skillKeys: ['elder-help'] });
    const { resident, dispatcher, stationId, itemId } = await castOfTheEast(api.as, '1-01');
    const ordered = await mustStep(resident, 'orderService', { stationId, itemId });
    const request = await mustStep(dispatcher, 'verifyRequest', { requestId: ordered.id, expectedVersion: 1 });
    const candidates = async () => {
      const { data } = await dispatcher.ask<{ candidates: { candidates: { worker: { name: string } }[] } }>(
        'query($id: ID!) { candidates(requestId: $id) { candidates { worker { name } } } }',
        { id: request.id },
      );
      return data.candidates.candidates.map((one) => one.worker.name).toSorted();
    };
    const found = async (key: string) => {
      const { data } = await admin.ask<{ workers: { totalCount: number } }>(
        'query($keys: [DataKey!]) { workers(filter: { skillKeys: $keys }) { totalCount } }',
        { keys: [key] },
      );
      return data.workers.totalCount;
    };
    expect(await candidates()).toEqual(['林三心']);
    expect(await found('elder-care')).toBe(2);
    await mergeSkill('elder-help', 'elder-care');
    expect(await candidates()).toEqual(['丁一心', '文二心', '林三心'].toSorted());
    expect([await found('elder-care'), await found('elder-help')]).toEqual([4, 4]);
    expect((await workerSeen('丁一心')).skills).toEqual([{ key: 'elder-care', name: '为老服务' }]);
    const input = { requestId: request.id, expectedVersion: request.version, workerIds: [await workerId('丁一心')] };
    expect((await mustStep(dispatcher, 'dispatchRequest', input)).state).toBe('DISPATCHED');
  });

  it('meets and makes the demands of its successor, the other way round too', async () => {
    expect(await menuSkills(admin)).toEqual([{ key: 'elder-care', name: '为老服务' }]);
    await mergeSkill('elder-care', 'health-care');
    expect(await menuSkills(admin)).toEqual([{ key: 'health-care', name: '健康照护' }]);
    await editTerm(admin, 'restoreTerm', { ...skill('elder-care'), expectedVersion: 2 });
    expect(await menuSkills(admin)).toEqual([{ key: 'elder-care', name: '为老服务' }]);
  });

  it('is understood in inputs of forms that were opened before', async () => {
    await mergeSkill('tutoring', 'child-care');
    expect((await updateWorker('新四心', { skillKeys: ['tutoring'] })).__typename).toBe('UpdateWorkerSuccess');
    const row = await api.app.database.read.get<{ skills: string }>("SELECT skills FROM workers WHERE name = '新四心'");
    expect(row?.skills).toBe('["child-care"]');
  });

  it('counts workers as certified when it is a certificate, and no longer when it is parted again', async () => {
    const kind = 'CERTIFICATE_TYPE';
    await editTerm(admin, 'createTerm', { kind, key: 'county-social-worker', zh: '县级社工证' });
    await updateWorker('新四心', { certificates: [{ typeKey: 'county-social-worker', issuedOn: '2024-01-01' }] });
    expect((await workerSeen('新四心')).isCertified).toBe(false);
    const before = await storedRollups(api.app.database.read);
    const from = { kind, key: 'county-social-worker' };
    await editTerm(admin, 'mergeTerms', { from, into: { kind, key: 'social-worker' }, expectedVersion: 1 });
    expect(await workerSeen('新四心')).toMatchObject({
      isCertified: true,
      certificates: [{ type: { name: '社会工作师' } }],
    });
    const after = await storedRollups(api.app.database.read);
    expect(after).not.toEqual(before);
    await editTerm(admin, 'restoreTerm', { ...from, expectedVersion: 2 });
    expect((await workerSeen('新四心')).isCertified).toBe(false);
    expect(await storedRollups(api.app.database.read)).toEqual(before);
    expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
  });
});

describe('two servers on one database', () => {
  it('see each other’s edits within two seconds', async () => {
    const second = await createApp(
      {
        host: '127.0.0.1',
        port: 0,
        database: api.location,
        demo: true,
        demoPassword: null,
        production: false,
        publicUrl: null,
      },
      { clock: api.clock },
    );
    try {
      const nameThere = async () => (await second.parts.terms.current()).name('SKILL', 'mediation', 'zh-CN');
      expect(await nameThere()).toBe('矛盾调解');
      await editTerm(admin, 'changeTerm', { ...skill('mediation'), expectedVersion: 1, zh: '纠纷调解' });
      expect((await namesOf(admin, 'SKILL'))['mediation']).toBe('纠纷调解');
      await expect.poll(nameThere, { timeout: 2_000, interval: 100 }).toBe('纠纷调解');
      await second.database.unitOfWork.run(async (tx) => {
        expect((await second.parts.terms.within(tx)).find('SKILL', 'mediation')?.version).toBe(2);
        return { ok: true };
      });
    } finally {
      await second.close();
    }
  });
});
