import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

interface NeedSeen {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly text: string;
  readonly peopleCount: number | null;
  readonly saidBy: { readonly name: string } | null;
  readonly availableActions: readonly string[];
  readonly items: readonly { readonly name: string }[];
  readonly duplicates: readonly { readonly text: string }[];
  readonly mergedInto: { readonly id: string } | null;
  readonly events: readonly { readonly action: string; readonly actorName: string; readonly note: string | null }[];
}

interface NeedAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly need?: NeedSeen;
  readonly [fact: string]: unknown;
}

const fields = `id version status source text peopleCount heardOn evidence reason availableActions
  clientCategories { key } domains { key } station { code } items { name } saidBy { name } mergedInto { id }
  duplicates { text } events { action actorName note }`;

const facts = `... on Refusal { message } ... on InvalidInput { issues { path message } }
  ... on ChangedMeanwhile { currentVersion }`;
const moreFacts: Readonly<Record<string, string>> = {
  linkNeed: '... on ItemsNotOnMenu { itemIds } ... on NeedInWrongStatus { status }',
  dismissNeed: '... on NeedInWrongStatus { status mergedIntoId }',
  reopenNeed: '... on NeedInWrongStatus { status }',
  mergeNeeds: '... on NeedsNotMergeable { problems { needId reason message } }',
};

async function ask(client: Client, mutation: string, input: object) {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  const known = mutation === 'recordNeed' ? facts.replace('... on ChangedMeanwhile { currentVersion }', '') : facts;
  return client.ask<Record<string, NeedAnswer>>(
    `mutation Do($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ${known} ${moreFacts[mutation] ?? ''}
       ... on ${Name}Success { need { ${fields} } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
}

async function answerOf(client: Client, mutation: string, input: object): Promise<NeedAnswer> {
  const answer = await ask(client, mutation, input);
  const found = answer.data?.[mutation];
  if (found === undefined) throw new Error(JSON.stringify(answer));
  return found;
}

async function must(client: Client, mutation: string, input: object): Promise<NeedSeen> {
  const answer = await answerOf(client, mutation, input);
  if (answer.need === undefined) throw new Error(JSON.stringify(answer));
  return answer.need;
}

async function listed(client: Client, filter: object = {}, more = ''): Promise<readonly NeedSeen[]> {
  const answer = await client.ask<{ needs: { nodes: NeedSeen[] } }>(
    `query List($filter: NeedFilter) { needs(filter: $filter ${more}) { nodes { ${fields} } totalCount } }`,
    { filter },
  );
  if (answer.data === undefined) throw new Error(JSON.stringify(answer));
  return answer.data.needs.nodes;
}

const station = async (code: string): Promise<string> => {
  const { data } = await api
    .visitor()
    .ask<{ stationByCode: { id: string } }>('query S($code: String!) { stationByCode(code: $code) { id } }', { code });
  return data.stationByCode.id;
};

const itemId = async (number: string): Promise<string> => {
  const row = await api.app.database.read.get<{ id: string }>('SELECT id FROM service_items WHERE number = ?', [
    number,
  ]);
  return row?.id ?? '';
};

const textsOf = (needs: readonly { readonly text: string }[]) => needs.map((one) => one.text);

describe('writing needs down', () => {
  it('keeps what a survey has found, as an open need with its evidence', async () => {
    const head = await api.as('east-head');
    const need = await must(head, 'recordNeed', {
      stationId: await station('east-1'),
      source: 'SURVEY',
      text: '独居老人希望有人定期上门理发',
      clientCategoryKeys: ['elderly-alone'],
      peopleCount: 17,
      heardOn: '2026-02-20',
      evidence: '二月入户调研，样本 60 户',
    });
    expect(need).toMatchObject({
      status: 'OPEN',
      source: 'SURVEY',
      peopleCount: 17,
      heardOn: '2026-02-20',
      clientCategories: [{ key: 'elderly-alone' }],
      station: { code: 'east-1' },
      items: [],
      saidBy: null,
      availableActions: ['LINK', 'PLAN', 'DISMISS', 'MERGE'],
      events: [{ action: 'RECORD', actorName: 'east-head', note: null }],
    });
  });

  it('takes down what a resident did not find, at the own station, and names the resident to those alone who may see', async () => {
    const said = await must(await api.as('gu'), 'recordNeed', { text: '菜单上没有我需要的：想学用手机挂号' });
    expect(said).toMatchObject({
      source: 'RESIDENT',
      peopleCount: 1,
      heardOn: '2026-03-05',
      station: { code: 'east-1' },
      availableActions: [],
      events: [],
    });
    const [seen] = await listed(await api.as('east-dispatcher'));
    expect(seen).toMatchObject({ id: said.id, saidBy: { name: '顾**' }, events: [{ actorName: '居民' }] });
    // A supervisor reads needs and sees no resident.
    await api.app.database.unitOfWork.run(async (tx) => {
      await tx.run(
        "UPDATE grants SET role = 'SUPERVISOR' WHERE account_id = (SELECT id FROM accounts WHERE username = ?)",
        ['east-dispatcher-2'],
      );
      return { ok: true };
    });
    const [masked] = await listed(await api.as('east-dispatcher-2'));
    expect(masked).toMatchObject({ id: said.id, saidBy: null, availableActions: [] });
  });

  it('lets nobody speak for a station of others, and workers for none', async () => {
    const east = await station('east-1');
    for (const username of ['west-dispatcher', 'gu']) {
      const answer = await answerOf(await api.as(username), 'recordNeed', { stationId: east, text: '理发' });
      expect(answer.__typename).toBe('NotFound');
    }
    const worker = await ask(await api.as('ding'), 'recordNeed', { text: '理发' });
    expect(worker.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const visitor = await ask(api.visitor(), 'recordNeed', { text: '理发' });
    expect(visitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('names every problem at once, and keeps numbers of persons out', async () => {
    const head = await api.as('east-head');
    const answer = await answerOf(head, 'recordNeed', {
      stationId: await station('east'),
      text: '请打 13800001111',
      domainKeys: ['none'],
      peopleCount: 0,
      heardOn: '2027-01-01',
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput' });
    expect((answer['issues'] as { path: string[] }[]).map((issue) => issue.path[0])).toEqual([
      'text',
      'domainKeys',
      'peopleCount',
      'heardOn',
    ]);
    const unsaid = await answerOf(head, 'recordNeed', { text: '理发' });
    expect(unsaid).toMatchObject({ issues: [{ path: ['stationId'] }] });
    const other = await api.app.database.read.get<{ id: string }>("SELECT id FROM residents WHERE name = '徐大娘'");
    const foreign = { stationId: await station('east'), text: '理发', residentId: other?.id };
    expect(await answerOf(head, 'recordNeed', foreign)).toMatchObject({ issues: [{ path: ['residentId'] }] });
    expect(await listed(head)).toEqual([]);
  });

  it('has no second effect with the same key', async () => {
    const gu = await api.as('gu');
    const input = { text: '理发', idempotencyKey: 'the-same-key' };
    const first = await must(gu, 'recordNeed', input);
    expect((await must(gu, 'recordNeed', input)).id).toBe(first.id);
    expect((await answerOf(gu, 'recordNeed', { ...input, text: '别的' })).__typename).toBe('KeyReused');
    expect(await listed(await api.as('admin'))).toHaveLength(1);
  });
});

describe('the list of needs', () => {
  it('shows each viewer the own subtree, page by page, what waits first', async () => {
    const admin = await api.as('admin');
    for (const [code, text, heardOn] of [
      ['root', '全县都缺康复辅具', '2026-01-01'],
      ['east', '想有人陪诊', '2026-02-01'],
      ['east-1', '想学用手机', '2026-03-01'],
      ['west-1', '想要夜间热线', '2026-02-15'],
    ] as const) {
      await must(admin, 'recordNeed', { stationId: await station(code), text, heardOn });
    }
    const [newest] = await listed(admin);
    await must(admin, 'dismissNeed', { needId: newest?.id, expectedVersion: 1, reason: '村里已有课堂' });

    expect(textsOf(await listed(admin))).toEqual(['想要夜间热线', '想有人陪诊', '全县都缺康复辅具', '想学用手机']);
    expect(textsOf(await listed(await api.as('east-dispatcher')))).toEqual(['想有人陪诊', '想学用手机']);
    expect(textsOf(await listed(await api.as('west-dispatcher')))).toEqual(['想要夜间热线']);
    expect(textsOf(await listed(admin, { withoutItem: true, stationId: await station('east') }))).toEqual([
      '想有人陪诊',
    ]);
    expect(textsOf(await listed(admin, { stationId: await station('root'), includeDescendants: false }))).toEqual([
      '全县都缺康复辅具',
    ]);
    expect(textsOf(await listed(admin, { text: '手机' }))).toEqual(['想学用手机']);
    expect(textsOf(await listed(admin, { statuses: ['DISMISSED'], sources: ['STAFF'] }))).toEqual(['想学用手机']);
    expect(await listed(admin, { sources: ['RESIDENT'] })).toEqual([]);

    interface PageSeen {
      readonly needs: {
        readonly nodes: readonly { readonly text: string }[];
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const pageAfter = async (after: string | null): Promise<PageSeen['needs']> => {
      const selection = 'nodes { text } totalCount pageInfo { endCursor hasNextPage }';
      const page = `query P($after: String) { needs(first: 1, after: $after) { ${selection} } }`;
      return (await admin.ask<PageSeen>(page, { after })).data.needs;
    };
    const seen: string[] = [];
    let after: string | null = null;
    for (let n = 0; n < 4; n++) {
      const page: PageSeen['needs'] = await pageAfter(after);
      seen.push(...textsOf(page.nodes));
      after = page.pageInfo.endCursor;
      expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([4, n < 3]);
    }
    expect(seen).toEqual(textsOf(await listed(admin)));
  });

  it('is no list for residents and workers, and shows a need by its id to its own station alone', async () => {
    const mine = await must(await api.as('gu'), 'recordNeed', { text: '理发' });
    for (const username of ['gu', 'ding']) {
      const answer = await (await api.as(username)).ask('{ needs { totalCount } }');
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const byId = async (username: string) => {
      const client = await api.as(username);
      const query = 'query N($id: ID!) { need(id: $id) { id } node(id: $id) { id } }';
      return (await client.ask<{ need: object | null; node: object | null }>(query, { id: mine.id })).data;
    };
    for (const username of ['gu', 'east-dispatcher', 'admin']) {
      expect(await byId(username)).toEqual({ need: { id: mine.id }, node: { id: mine.id } });
    }
    for (const username of ['ji', 'xu', 'west-dispatcher', 'ding']) {
      expect(await byId(username)).toEqual({ need: null, node: null });
    }
  });
});

describe('answering needs', () => {
  it('links items of the menu in force here or above, lists the need by its item, and reopens it', async () => {
    const head = await api.as('east-head');
    const stationId = await station('east-1');
    const open = await must(head, 'recordNeed', { stationId, text: '想有人上门看看' });
    const [visit, counselling] = [await itemId('1-01'), await itemId('2-01')];
    const strange = { needId: open.id, expectedVersion: 1, itemIds: ['itm_none', visit, 'no item'] };
    expect(await answerOf(head, 'linkNeed', strange)).toMatchObject({
      __typename: 'ItemsNotOnMenu',
      itemIds: ['itm_none', 'no item'],
      message: '有 2 个事项不在本站点及上级现行的菜单上。',
    });
    const linked = await must(head, 'linkNeed', { ...strange, itemIds: [visit, counselling] });
    expect(linked).toMatchObject({ status: 'LINKED', version: 2 });
    expect(linked.items.map((item) => item.name).toSorted()).toEqual(['上门探访', '心理疏导']);
    expect(textsOf(await listed(head, { itemId: visit }))).toEqual(['想有人上门看看']);
    expect(await listed(head, { withoutItem: true })).toEqual([]);
    const stale = { needId: open.id, expectedVersion: 1 };
    expect(await answerOf(head, 'reopenNeed', stale)).toMatchObject({
      __typename: 'ChangedMeanwhile',
      currentVersion: 2,
    });
    const reopened = await must(head, 'reopenNeed', { needId: open.id, expectedVersion: 2 });
    expect(reopened).toMatchObject({ status: 'OPEN', items: [], version: 3 });
    expect(reopened.events.map((event) => event.action)).toEqual(['RECORD', 'LINK', 'REOPEN']);
    expect(await listed(head, { itemId: visit })).toEqual([]);
  });

  it('plans and dismisses for a reason that stays in the story', async () => {
    const admin = await api.as('admin');
    const open = await must(admin, 'recordNeed', { stationId: await station('west'), text: '想要夜间热线' });
    const planned = await must(admin, 'planNeed', { needId: open.id, expectedVersion: 1, reason: '五月起试点' });
    expect(planned).toMatchObject({ status: 'PLANNED', reason: '五月起试点' });
    const again = { needId: open.id, expectedVersion: 2, reason: '没有经费' };
    const dismissed = await must(admin, 'dismissNeed', again);
    expect(dismissed.events.map((event) => event.note)).toEqual([null, '五月起试点', '没有经费']);
    expect(await answerOf(admin, 'dismissNeed', { ...again, expectedVersion: 3 })).toMatchObject({
      __typename: 'NeedInWrongStatus',
      status: 'DISMISSED',
      message: '这条需求现在是“已搁置”。',
    });
  });

  it('lets nobody answer needs of others', async () => {
    const open = await must(await api.as('gu'), 'recordNeed', { text: '理发' });
    const step = { needId: open.id, expectedVersion: 1, reason: '不归我们' };
    expect((await answerOf(await api.as('west-dispatcher'), 'dismissNeed', step)).__typename).toBe('NotFound');
    const resident = await ask(await api.as('gu'), 'dismissNeed', step);
    expect(resident.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets exactly one of two concurrent steps win', async () => {
    const head = await api.as('east-head');
    const open = await must(head, 'recordNeed', { stationId: await station('east'), text: '理发' });
    const step = { needId: open.id, expectedVersion: 1, reason: '理由' };
    const names = await Promise.all(
      ['planNeed', 'dismissNeed', 'planNeed', 'dismissNeed'].map(
        async (one) => (await answerOf(head, one, step)).__typename,
      ),
    );
    expect(names.filter((name) => name.endsWith('Success'))).toHaveLength(1);
    expect(names.filter((name) => name === 'ChangedMeanwhile')).toHaveLength(3);
  });
});

describe('merging needs', () => {
  it('adds counts and keeps everybody’s words; what was merged before follows', async () => {
    const head = await api.as('east-head');
    const at = async (code: string, text: string, peopleCount: number | null) =>
      must(head, 'recordNeed', { stationId: await station(code), text, peopleCount });
    const [kept, second, third] = [
      await at('east', '想有人陪诊', 10),
      await at('east-1', '去医院没人陪', 4),
      await at('east-2', '看病不会挂号', null),
    ];
    await must(head, 'mergeNeeds', {
      needId: second.id,
      expectedVersion: 1,
      duplicates: [{ needId: (await at('east-1', '没人带我看病', 1)).id, expectedVersion: 1 }],
    });
    const merged = await must(head, 'mergeNeeds', {
      needId: kept.id,
      expectedVersion: 1,
      duplicates: [
        { needId: second.id, expectedVersion: 2 },
        { needId: third.id, expectedVersion: 1 },
      ],
    });
    expect(merged.peopleCount).toBe(15);
    expect(textsOf(merged.duplicates).toSorted()).toEqual(['去医院没人陪', '没人带我看病', '看病不会挂号'].toSorted());
    expect(textsOf(await listed(head))).toEqual(['想有人陪诊']);
    const { data } = await head.ask<{ need: NeedSeen }>(`query N($id: ID!) { need(id: $id) { ${fields} } }`, {
      id: second.id,
    });
    expect(data.need).toMatchObject({ mergedInto: { id: kept.id }, availableActions: [], text: '去医院没人陪' });
    const late = { needId: second.id, expectedVersion: 3, reason: '晚了' };
    expect(await answerOf(head, 'dismissNeed', late)).toMatchObject({
      __typename: 'NeedInWrongStatus',
      mergedIntoId: kept.id,
    });
  });

  it('refuses with all reasons at once and changes nothing', async () => {
    const admin = await api.as('admin');
    const at = async (code: string, text: string) =>
      must(admin, 'recordNeed', { stationId: await station(code), text });
    const [kept, west, gone] = [
      await at('east', '陪诊'),
      await at('west', '陪诊（西街）'),
      await at('east-1', '陪诊三'),
    ];
    await must(admin, 'dismissNeed', { needId: gone.id, expectedVersion: 1, reason: '已解决' });
    const duplicates = [west, gone].map((need) => ({ needId: need.id, expectedVersion: 1 }));
    const answer = await answerOf(admin, 'mergeNeeds', { needId: kept.id, expectedVersion: 1, duplicates });
    expect(answer['__typename']).toBe('NeedsNotMergeable');
    expect(answer['problems']).toMatchObject([
      { needId: west.id, reason: 'ELSEWHERE' },
      { needId: gone.id, reason: 'DISMISSED' },
      { needId: gone.id, reason: 'CHANGED_MEANWHILE' },
    ]);
    // Those of another town are not even known to be there.
    const head = await api.as('east-head');
    const foreign = await answerOf(head, 'mergeNeeds', { needId: kept.id, expectedVersion: 1, duplicates });
    expect(foreign).toMatchObject({ issues: [{ path: ['duplicates', '0', 'needId'] }] });
    expect(await listed(admin)).toHaveLength(3);
  });
});
