import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Connection {
  readonly nodes: readonly Named[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const rowOf = async (table: 'workers' | 'residents', name: string): Promise<string> => {
  const row = await api.app.database.read.get<{ id: string }>(`SELECT id FROM ${table} WHERE name = ?`, [name]);
  if (row === undefined) throw new Error(`nobody called ${name}`);
  return row.id;
};

async function namesSeenBy(username: string, register: 'workers' | 'residents', filter: object = {}) {
  const type = register === 'workers' ? 'WorkerFilter' : 'ResidentFilter';
  const { data, errors } = await (await api.as(username)).ask<Record<string, Connection>>(
    `query($filter: ${type}) { ${register}(filter: $filter) { nodes { id name } totalCount pageInfo { endCursor hasNextPage } } }`,
    { filter },
  );
  if (errors !== undefined) return errors[0]?.extensions.code;
  const page = data[register];
  expect(page?.totalCount).toBe(page?.nodes.length);
  return page?.nodes.map((node) => node.name);
}

describe('the register of workers', () => {
  it('holds those within the grants, by the sound of their names', async () => {
    expect(await namesSeenBy('admin', 'workers')).toEqual(['丁一心', '林三心', '文二心', '新四心', '西五心']);
    expect(await namesSeenBy('east-dispatcher', 'workers')).toEqual(['丁一心', '林三心', '文二心', '新四心']);
    expect(await namesSeenBy('west-dispatcher', 'workers')).toEqual(['西五心']);
  });

  it('is closed to workers, residents and visitors', async () => {
    expect(await namesSeenBy('ding', 'workers')).toBe('FORBIDDEN');
    expect(await namesSeenBy('gu', 'workers')).toBe('FORBIDDEN');
    const { errors } = await api.visitor().ask('{ workers { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('narrows by station, kind, status, certificate, skill and text, never beyond the grants', async () => {
    const station = async (code: string) =>
      (await api.app.database.read.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [code]))?.id;
    const seen = (filter: object) => namesSeenBy('east-dispatcher', 'workers', filter);
    expect(await seen({ underStationId: await station('east-1') })).toEqual(['林三心']);
    expect(await seen({ underStationId: await station('root') })).toHaveLength(4);
    expect(await seen({ underStationId: await station('west') })).toEqual([]);
    expect(await seen({ certified: true })).toEqual(['丁一心', '文二心']);
    expect(await seen({ certified: false })).toEqual(['林三心', '新四心']);
    expect(await seen({ kinds: ['VOLUNTEER'] })).toEqual([]);
    expect(await seen({ statuses: ['ACTIVE'] })).toHaveLength(4);
    expect(await seen({ skillKeys: ['elder-care', 'counselling'] })).toEqual(['丁一心', '林三心', '文二心']);
    expect(await seen({ skillKeys: ['elder_care'] })).toEqual([]);
    expect(await seen({ text: '二' })).toEqual(['文二心']);
    expect(await seen({ text: 'wener' })).toEqual(['文二心']);
    expect(await seen({ text: 'lsx' })).toEqual(['林三心']);
  });

  it('pages in each order without loss or repetition', async () => {
    const admin = await api.as('admin');
    for (const field of ['NAME', 'STATION', 'OPEN_CASES']) {
      const walked: string[][] = [];
      for (const direction of ['ASC', 'DESC']) {
        const names: string[] = [];
        let after: string | null = null;
        do {
          const { data }: { data: { workers: Connection } } = await admin.ask(
            `query($orderBy: WorkerOrder, $after: String) { workers(orderBy: $orderBy, first: 2, after: $after) {
               nodes { id name } totalCount pageInfo { endCursor hasNextPage } } }`,
            { orderBy: { field, direction }, after },
          );
          names.push(...data.workers.nodes.map((node) => node.name));
          after = data.workers.pageInfo.hasNextPage ? data.workers.pageInfo.endCursor : null;
        } while (after !== null);
        walked.push(names);
      }
      expect(new Set(walked[0]).size).toBe(5);
      expect(walked[1]).toEqual(walked[0]?.toReversed());
    }
    const mixed = await admin.ask<{ workers: Connection }>('{ workers { pageInfo { endCursor } } }');
    const { errors } = await admin.ask(
      'query($after: String) { workers(orderBy: { field: OPEN_CASES }, after: $after) { totalCount } }',
      { after: mixed.data.workers.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the entry of a worker', () => {
  const fields = `name kind status version phone isCertified onboardedOn caseloadCap openCaseCount averageRating ratingCount
    viewerCanEdit station { code } skills { key } certificates { type { key name } validUntil } weeklyAvailability { weekday halfDay }`;
  const worker = `query($id: ID!) { worker(id: $id) { ${fields} } node(id: $id) { id } }`;

  it('tells those who may read the register all of it, the phone number masked', async () => {
    const { data } = await (await api.as('east-head')).ask<{ worker: object }>(worker, {
      id: await rowOf('workers', '丁一心'),
    });
    expect(data.worker).toMatchObject({
      name: '丁一心',
      kind: 'STAFF',
      status: 'ACTIVE',
      version: 1,
      phone: '199****1001',
      isCertified: true,
      averageRating: null,
      ratingCount: 0,
      openCaseCount: 0,
      viewerCanEdit: true,
      station: { code: 'east' },
      certificates: [{ type: { key: 'social-worker', name: '社会工作师' }, validUntil: '2030-06-01' }],
    });
  });

  it('is the own one for a worker, and no other', async () => {
    const ding = await api.as('ding');
    const own = await ding.ask<{ worker: object; node: object }>(worker, { id: await rowOf('workers', '丁一心') });
    expect(own.data.worker).toMatchObject({ name: '丁一心', phone: '199****1001', viewerCanEdit: false });
    const other = await ding.ask(worker, { id: await rowOf('workers', '文二心') });
    expect(other.data).toEqual({ worker: null, node: null });
  });

  it('does not exist for people of another town, not by query and not by node', async () => {
    const id = await rowOf('workers', '西五心');
    for (const username of ['east-dispatcher', 'east-head', 'gu']) {
      const { data, errors } = await (await api.as(username)).ask(worker, { id });
      expect({ data, errors }).toEqual({ data: { worker: null, node: null }, errors: undefined });
    }
    expect(
      (await api.visitor().ask<{ node: null }>('query($id: ID!) { node(id: $id) { id } }', { id })).data.node,
    ).toBeNull();
  });
});

describe('the register of residents', () => {
  it('holds those within the grants, with their names masked', async () => {
    expect(await namesSeenBy('admin', 'residents')).toEqual(['顾**', '𠮷**', '徐**']);
    expect(await namesSeenBy('east-dispatcher', 'residents')).toEqual(['顾**', '𠮷**']);
    expect(await namesSeenBy('west-dispatcher', 'residents')).toEqual(['徐**']);
    expect(await namesSeenBy('ding', 'residents')).toBe('FORBIDDEN');
    expect(await namesSeenBy('gu', 'residents')).toBe('FORBIDDEN');
  });

  it('is searched by name or whole phone number, within the grants', async () => {
    const seen = (text: string) => namesSeenBy('east-dispatcher', 'residents', { text });
    expect(await seen('𠮷')).toEqual(['𠮷**']);
    expect(await seen('大娘')).toEqual(['顾**']);
    expect(await seen('19900002001')).toEqual(['顾**']);
    expect(await seen('1990000200')).toEqual([]);
    expect(await seen('徐')).toEqual([]);
    expect(await seen('%')).toEqual([]);
  });

  it('never lets plain data out of the server', async () => {
    const everything = 'id name phone idNumber address bornOn categories { key } version viewerCanEdit viewerCanReveal';
    for (const username of ['admin', 'east-dispatcher', 'gu']) {
      const client = await api.as(username);
      const id = await rowOf('residents', '顾大娘');
      const answers = JSON.stringify([
        await client.ask(`query($id: ID!) { resident(id: $id) { ${everything} station { code } division { code } } }`, {
          id,
        }),
        await client.ask(`{ residents { edges { cursor node { ${everything} } } } }`),
      ]);
      expect(answers).toContain('顾**');
      for (const plain of ['顾大娘', '19900002001', '1945-05-05']) expect(answers).not.toContain(plain);
    }
  });

  it('does not exist for people of another town', async () => {
    const id = await rowOf('residents', '徐大娘');
    for (const username of ['east-dispatcher', 'ding', 'gu']) {
      const { data } = await (await api.as(username)).ask(
        'query($id: ID!) { resident(id: $id) { id } node(id: $id) { id } }',
        { id },
      );
      expect(data).toEqual({ resident: null, node: null });
    }
  });
});
