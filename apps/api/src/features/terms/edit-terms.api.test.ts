import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { editTerm, namesOf } from '../../../test/terms.js';

let api: TestApi;
let admin: Client;
beforeEach(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
});
afterEach(() => api.close());

const skill = (key: string) => ({ kind: 'SKILL', key });

describe('dictionaries', () => {
  it('are read by anybody, in both languages, without what is out of use', async () => {
    expect((await namesOf(api.visitor(), 'LANGUAGE'))['hakka']).toBe('客家话');
    expect((await namesOf(api.visitor(), 'UNIT', { 'accept-language': 'en' }))['person-time']).toBe('Person-times');
    await editTerm(admin, 'retireTerm', { ...skill('mediation'), expectedVersion: 1 });
    expect(await namesOf(api.visitor(), 'SKILL')).not.toHaveProperty('mediation');
  });

  it('show the groups that entries belong under', async () => {
    const { data } = await api
      .visitor()
      .ask<{ terms: { key: string; parent: { name: string } | null }[] }>(
        '{ terms(kind: CLIENT_CATEGORY) { key parent { name } } }',
      );
    expect(data.terms.find((one) => one.key === 'elderly-alone')?.parent).toEqual({ name: '老年人' });
    expect(data.terms.find((one) => one.key === 'elderly')?.parent).toBeNull();
  });

  it('show what is out of use to those who edit them, and to nobody else', async () => {
    await editTerm(admin, 'retireTerm', { ...skill('mediation'), expectedVersion: 1 });
    const all = '{ terms(kind: SKILL, includeRetired: true) { key isRetired } }';
    const { data } = await admin.ask<{ terms: { key: string; isRetired: boolean }[] }>(all);
    expect(data.terms.filter((one) => one.isRetired)).toEqual([{ key: 'mediation', isRetired: true }]);
    expect((await api.visitor().ask(all)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await (await api.as('east-dispatcher')).ask(all)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('edits', () => {
  it('hold at once in forms', async () => {
    const created = await editTerm(admin, 'createTerm', { kind: 'SKILL', zh: '音乐治疗', en: 'Music therapy' });
    expect(created.term).toMatchObject({ key: 'yinyuezhiliao', name: '音乐治疗', nameEn: 'Music therapy', version: 1 });
    const changed = await editTerm(admin, 'changeTerm', {
      ...skill('yinyuezhiliao'),
      expectedVersion: 1,
      zh: '音乐疗愈',
      parentKey: 'health-care',
    });
    expect(changed.term).toMatchObject({ name: '音乐疗愈', version: 2, parent: { key: 'health-care' } });
    expect((await namesOf(api.visitor(), 'SKILL'))['yinyuezhiliao']).toBe('音乐疗愈');
  });

  it('are refused with every field that is wrong, and nothing is written', async () => {
    const before = await api.digest();
    const refused = await editTerm(admin, 'createTerm', {
      kind: 'SKILL',
      key: 'Big_Key',
      zh: '为老服务',
      parentKey: 'none',
    });
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.issues?.map((issue) => issue.path.join('.'))).toEqual(['key', 'parentKey', 'zh']);
    expect((await editTerm(admin, 'changeTerm', { ...skill('none'), expectedVersion: 1 })).__typename).toBe('NotFound');
    expect(await api.digest()).toBe(before);
  });

  it('let the second of two editors look again', async () => {
    const input = { ...skill('mediation'), expectedVersion: 1 };
    const both = await Promise.all([
      editTerm(admin, 'changeTerm', { ...input, zh: '纠纷调解' }),
      editTerm(admin, 'changeTerm', { ...input, zh: '矛盾化解' }),
    ]);
    expect(both.map((one) => one.__typename).toSorted()).toEqual(['ChangeTermSuccess', 'ChangedMeanwhile']);
    expect(both.find((one) => one.__typename === 'ChangedMeanwhile')?.currentVersion).toBe(2);
  });

  it('never give one name to two entries, even at the same time', async () => {
    const both = await Promise.all([
      editTerm(admin, 'createTerm', { kind: 'UNIT', key: 'meal', zh: '餐' }),
      editTerm(admin, 'createTerm', { kind: 'UNIT', key: 'meals', zh: '餐' }),
    ]);
    expect(both.map((one) => one.__typename).toSorted()).toEqual(['CreateTermSuccess', 'InvalidInput']);
  });

  it('have no second effect under the same key', async () => {
    const input = { kind: 'UNIT', zh: '桌', idempotencyKey: 'one-table-1' };
    const first = await editTerm(admin, 'createTerm', input);
    const before = await api.digest();
    expect(await editTerm(admin, 'createTerm', input)).toEqual(first);
    expect(await api.digest()).toBe(before);
    expect((await editTerm(admin, 'createTerm', { ...input, zh: '椅' })).__typename).toBe('KeyReused');
  });

  it('are for those who edit dictionaries, and the viewer is told who that is', async () => {
    const may = async (client: Client) =>
      (await client.ask<{ viewer: { viewerCanEditTerms: boolean } }>('{ viewer { viewerCanEditTerms } }')).data.viewer
        .viewerCanEditTerms;
    expect(await may(admin)).toBe(true);
    const before = await api.digest();
    for (const username of ['east-dispatcher', 'east-head', 'ding', 'gu']) {
      const client = await api.as(username);
      expect(await may(client)).toBe(false);
      await expect(editTerm(client, 'createTerm', { kind: 'UNIT', zh: '桌' })).rejects.toThrow('FORBIDDEN');
      const history = await client.ask('{ termHistory(kind: SKILL, key: "mediation") { version } }');
      expect(history.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await expect(editTerm(api.visitor(), 'createTerm', { kind: 'UNIT', zh: '桌' })).rejects.toThrow('UNAUTHENTICATED');
    expect(await api.digest()).toBe(before);
  });

  it('are told as a history, and written to the audit log', async () => {
    await editTerm(admin, 'changeTerm', { ...skill('mediation'), expectedVersion: 1, zh: '纠纷调解' });
    await editTerm(admin, 'retireTerm', { ...skill('mediation'), expectedVersion: 2 });
    await editTerm(admin, 'retireTerm', { ...skill('mediation'), expectedVersion: 3 });
    await editTerm(admin, 'restoreTerm', { ...skill('mediation'), expectedVersion: 3 });
    await editTerm(admin, 'mergeTerms', { from: skill('mediation'), into: skill('legal-aid'), expectedVersion: 4 });
    const { data } = await admin.ask<{
      termHistory: { action: string; nameZh: string; actorName: string; mergedInto: unknown }[];
    }>(
      '{ termHistory(kind: SKILL, key: "mediation") { version action nameZh actorName isRetired mergedInto { name } } }',
    );
    expect(data.termHistory.map((one) => one.action)).toEqual(['MERGED', 'RESTORED', 'RETIRED', 'CHANGED']);
    expect(data.termHistory[0]).toMatchObject({ version: 5, nameZh: '纠纷调解', mergedInto: { name: '法律援助' } });
    const lines = await api.app.database.read.all<{ action: string }>(
      "SELECT action FROM audit_log WHERE target_type = 'Term' ORDER BY sequence",
    );
    expect(lines.map((one) => one.action)).toEqual(['TERM_CHANGED', 'TERM_RETIRED', 'TERM_RESTORED', 'TERM_MERGED']);
  });

  it('refuse a merge for every reason, and edits of what was merged', async () => {
    const merge = (from: object, into: object, expectedVersion = 1) =>
      editTerm(admin, 'mergeTerms', { from, into, expectedVersion });
    expect((await merge(skill('mediation'), skill('mediation'))).problems).toEqual(['SAME_ENTRY']);
    expect((await merge(skill('mediation'), { kind: 'UNIT', key: 'hour' })).problems).toEqual(['OTHER_DICTIONARY']);
    expect((await merge(skill('mediation'), skill('none'))).__typename).toBe('NotFound');
    expect((await merge(skill('mediation'), skill('legal-aid'))).term?.mergedInto).toEqual({ key: 'legal-aid' });
    const twice = await merge(skill('mediation'), skill('mediation'), 2);
    expect(twice.message).toBe('不能合并：不能与自己合并；这一项已经并入另一项；目标自己已并入别的一项。');
    const renamed = await editTerm(admin, 'changeTerm', { ...skill('mediation'), expectedVersion: 2, zh: '调解' });
    expect(renamed).toMatchObject({ __typename: 'TermIsMerged', message: '这一项已并入“法律援助”，请修改那一项。' });
  });
});
