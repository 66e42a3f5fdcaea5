import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface StationData {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The id of a station of the world by its code; the directory is public. */
async function idOf(client: Client, code: string): Promise<string> {
  const { data } = await client.ask<{ stationByCode: { id: string } | null }>(
    'query($code: String!) { stationByCode(code: $code) { id } }',
    { code },
  );
  if (data.stationByCode === null) throw new Error(`no station ${code}`);
  return data.stationByCode.id;
}

describe('a visitor', () => {
  it('reads what a station says of itself, its place in the tree and its menu', async () => {
    const { data, errors } = await api.visitor().ask<{ stationByCode: object }>(
      `{ stationByCode(code: "east") {
           name tier { rank key name } kind { key name } status { key name countsAs } profile { key name }
           division { id code } parent { code } ancestors { code } childCount menu { entryCount }
           children { nodes { code } totalCount } viewerCanEdit viewerCanOpenBelow viewerCanDispatch
           viewerCanCreateWorkers viewerCanCreateResidents } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.stationByCode).toEqual({
      name: '东街社工站',
      tier: { rank: 2, key: 'township', name: '社工站' },
      kind: { key: 'tier-station', name: '社工站点' },
      status: { key: 'operating', name: '运营中', countsAs: ['BUILT', 'OPERATING'] },
      profile: { key: 'small-county', name: '小县' },
      division: { id: 'div_511302001', code: '511302001' },
      parent: { code: 'root' },
      ancestors: [{ code: 'root' }],
      childCount: 2,
      menu: { entryCount: 4 },
      children: { nodes: [{ code: 'east-1' }, { code: 'east-2' }], totalCount: 2 },
      viewerCanEdit: false,
      viewerCanOpenBelow: false,
      viewerCanDispatch: false,
      viewerCanCreateWorkers: false,
      viewerCanCreateResidents: false,
    });
  });

  it('reads names in the language asked for', async () => {
    const query = '{ stationByCode(code: "east") { tier { name } status { name } profile { name } } }';
    const { data } = await api.visitor().ask<{ stationByCode: object }>(query, {}, { 'accept-language': 'en' });
    expect(data.stationByCode).toEqual({
      tier: { name: 'Township station' },
      status: { name: 'Operating' },
      profile: { name: 'Small County' },
    });
  });

  it('is told to sign in where counts of people and requests begin', async () => {
    const { errors } = await api.visitor().ask('{ stationByCode(code: "east") { summary { workerCount } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const query of ['{ stationRoots { id } }', '{ stations { totalCount } }']) {
      expect((await api.visitor().ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('finds stations of a place by name, pinyin, initials or code', async () => {
    const find = async (text: string) => {
      const { data } = await api
        .visitor()
        .ask<{ publicStations: { nodes: StationData[] } }>(
          'query($text: String) { publicStations(divisionCodePrefix: "511302", text: $text) { nodes { code } } }',
          { text },
        );
      return data.publicStations.nodes.map((node) => node.code);
    };
    expect(await find('东街')).toEqual(['east', 'east-1', 'east-2']);
    expect(await find('xijieshe')).toEqual(['west']);
    expect(await find('XJ')).toEqual(['west', 'west-1']);
    expect(await find('west-')).toEqual(['west-1']);
    expect(await find('%')).toEqual([]);
    expect(await find('_')).toEqual([]);
    expect(await find('')).toHaveLength(6);
  });

  it('gets null for ids that are wrong, of another type, or odd', async () => {
    const odd = [
      '',
      'stn_',
      'wrk_01J',
      'div_511302',
      'x'.repeat(5000),
      '𠮷',
      "' OR 1=1 --",
      'constructor',
      '__proto___x',
    ];
    for (const id of odd) {
      const { data, errors, status } = await api
        .visitor()
        .ask<{ station: null }>('query($id: ID!) { station(id: $id) { id } }', { id });
      expect({ data, errors, status }).toEqual({ data: { station: null }, errors: undefined, status: 200 });
    }
    const { data } = await api.visitor().ask<{ node: null }>('{ node(id: "constructor") { id } }');
    expect(data.node).toBeNull();
  });
});

describe('the tree of a viewer', () => {
  it('begins where the grants were given', async () => {
    const codesOf = async (username: string) => {
      const { data } = await (await api.as(username)).ask<{ stationRoots: StationData[] }>('{ stationRoots { code } }');
      return data.stationRoots.map((station) => station.code);
    };
    expect(await codesOf('admin')).toEqual(['root']);
    expect(await codesOf('east-dispatcher')).toEqual(['east']);
    expect(await codesOf('gu')).toEqual([]);
  });

  it('holds only stations within the grants, whatever the filter asks for', async () => {
    const east = await api.as('east-dispatcher');
    const root = await idOf(east, 'root');
    const west = await idOf(east, 'west');
    const list = async (filter: object) => {
      const { data } = await east.ask<{ stations: { nodes: StationData[]; totalCount: number } }>(
        'query($filter: StationFilter) { stations(filter: $filter) { nodes { code } totalCount } }',
        { filter },
      );
      expect(data.stations.totalCount).toBe(data.stations.nodes.length);
      return data.stations.nodes.map((node) => node.code);
    };
    expect(await list({})).toEqual(['east', 'east-1', 'east-2']);
    expect(await list({ underStationId: root })).toEqual(['east', 'east-1', 'east-2']);
    expect(await list({ underStationId: west })).toEqual([]);
    expect(await list({ underStationId: 'stn_nowhere' })).toEqual([]);
    expect(await list({ divisionCodePrefix: '511302002' })).toEqual([]);
    expect(await list({ tierKeys: ['village'] })).toEqual(['east-1', 'east-2']);
    expect(await list({ statusKeys: ['planned'] })).toEqual([]);
    expect(await list({ kindKeys: [] })).toEqual([]);
    expect(await list({ text: 'djes' })).toEqual(['east-2']);
  });

  it('pages in each order, forward and backward, without loss or repetition', async () => {
    const admin = await api.as('admin');
    for (const field of ['TREE', 'NAME', 'CODE']) {
      const walked: Record<string, string[]> = {};
      for (const direction of ['ASC', 'DESC']) {
        const codes: string[] = [];
        let after: string | null = null;
        do {
          const {
            data,
          }: { data: { stations: { nodes: StationData[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
            await admin.ask(
              `query($orderBy: StationOrder, $after: String) { stations(orderBy: $orderBy, first: 1, after: $after) {
                 nodes { code } pageInfo { endCursor hasNextPage } } }`,
              { orderBy: { field, direction }, after },
            );
          codes.push(...data.stations.nodes.map((node) => node.code));
          after = data.stations.pageInfo.hasNextPage ? data.stations.pageInfo.endCursor : null;
        } while (after !== null);
        walked[direction] = codes;
      }
      expect(walked['ASC']).toHaveLength(6);
      expect(new Set(walked['ASC']).size).toBe(6);
      expect(walked['DESC']).toEqual(walked['ASC']?.toReversed());
    }
  });

  it('refuses pages of no size, cursors that are none and depths that are none', async () => {
    const admin = await api.as('admin');
    const codeOf = async (query: string) => (await admin.ask(query)).errors?.[0]?.extensions.code;
    expect(await codeOf('{ stations(first: -1) { totalCount } }')).toBe('TOO_COMPLEX');
    expect(await codeOf('{ stations(first: 1000000) { totalCount } }')).toBe('TOO_COMPLEX');
    expect(await codeOf('{ stations(after: "nonsense") { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ stationRoots { subtree(maxDepth: -1) { id } } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ stationRoots { subtree(maxDepth: 1000) { id } } }')).toBe('BAD_USER_INPUT');
  });

  it('answers a subtree in the order of the tree, so many levels deep', async () => {
    const admin = await api.as('admin');
    const codes = async (maxDepth: number) => {
      const { data } = await admin.ask<{ stationRoots: { subtree: StationData[] }[] }>(
        'query($maxDepth: Int!) { stationRoots { subtree(maxDepth: $maxDepth) { code } } }',
        { maxDepth },
      );
      return data.stationRoots[0]?.subtree.map((station) => station.code);
    };
    expect(await codes(0)).toEqual(['root']);
    expect(await codes(1)).toEqual(['root', 'east', 'west']);
    expect(await codes(2)).toEqual(['root', 'east', 'east-1', 'east-2', 'west', 'west-1']);
  });

  it('reads of a list what was asked for, through fragments and compiled too', async () => {
    const admin = await api.as('admin');
    const query = `query($all: Boolean!) { stationByCode(code: "root") { ...One children { nodes { ...One } } subtree(maxDepth: 1) { ...One } } }
      fragment One on Station { ...Shown profile { key } division { code } parent { code } ... on Node { id } }
      fragment Shown on Station { named: name address openingHours phone version isIllustrative childCount
        tier @include(if: $all) { rank key } kind { key } status { key countsAs } }`;
    const byId = `query($id: ID!) { station(id: $id) { named: name address openingHours phone version isIllustrative childCount
      tier { rank key } kind { key } status { key countsAs } profile { key } division { code } parent { code } id } }`;
    for (let n = 0; n < 4; n++) {
      const { data } = await admin.ask<{
        stationByCode: { children: { nodes: StationData[] }; subtree: StationData[] };
      }>(query, { all: true });
      const root = data.stationByCode;
      const listed = [...root.children.nodes, ...root.subtree];
      expect(listed).toHaveLength(5);
      for (const one of listed) {
        const alone = await admin.ask<{ station: object }>(byId, { id: one.id });
        expect(one).toEqual(alone.data.station);
      }
    }
  });

  it('may say what the viewer can do, and only below the grant', async () => {
    const head = await api.as('east-head');
    const { data } = await head.ask<{ east: object; west: object }>(
      `{ east: stationByCode(code: "east-1") { viewerCanEdit viewerCanOpenBelow viewerCanDispatch }
         west: stationByCode(code: "west") { viewerCanEdit viewerCanOpenBelow viewerCanDispatch } }`,
    );
    expect(data.east).toEqual({ viewerCanEdit: true, viewerCanOpenBelow: true, viewerCanDispatch: true });
    expect(data.west).toEqual({ viewerCanEdit: false, viewerCanOpenBelow: false, viewerCanDispatch: false });
  });

  it('may say whom the viewer can enter there, as the permission sheet has it', async () => {
    const nobody = { viewerCanCreateWorkers: false, viewerCanCreateResidents: false };
    const both = { viewerCanCreateWorkers: true, viewerCanCreateResidents: true };
    const residents = { viewerCanCreateWorkers: false, viewerCanCreateResidents: true };
    for (const [username, east, west] of [
      ['admin', both, both],
      ['east-head', both, nobody],
      ['east-dispatcher', residents, nobody],
      ['ding', nobody, nobody],
      ['gu', nobody, nobody],
    ] as const) {
      const client = await api.as(username);
      const { data } = await client.ask<object>(
        `{ east: stationByCode(code: "east-1") { viewerCanCreateWorkers viewerCanCreateResidents }
           west: stationByCode(code: "west") { viewerCanCreateWorkers viewerCanCreateResidents } }`,
      );
      expect(data, username).toEqual({ east, west });
    }
  });
});

describe('the summary of a station', () => {
  const summary =
    'summary { stationCount operatingCount workerCount certifiedWorkerCount openRequestCount overdueRequestCount }';

  it('sums the subtree, the same whichever way the station was found', async () => {
    const admin = await api.as('admin');
    const { data } = await admin.ask<{
      one: {
        summary: object;
        children: { nodes: { code: string; summary: object }[] };
        subtree: { code: string; summary: object }[];
      };
      list: { nodes: { code: string; summary: object }[] };
    }>(
      `{ one: stationByCode(code: "root") { ${summary} children { nodes { code ${summary} } } subtree { code ${summary} } }
         list: stations { nodes { code ${summary} } } }`,
    );
    expect(data.one.summary).toEqual({
      stationCount: 6,
      operatingCount: 6,
      workerCount: 5,
      certifiedWorkerCount: 3,
      openRequestCount: 0,
      overdueRequestCount: 0,
    });
    const listed = new Map(data.list.nodes.map((node) => [node.code, node.summary]));
    expect(listed.get('root')).toEqual(data.one.summary);
    for (const node of [...data.one.children.nodes, ...data.one.subtree]) {
      expect(node.summary).toEqual(listed.get(node.code));
    }
  });

  it('is closed to whoever holds no grant there, and is never a made-up zero', async () => {
    for (const username of ['west-dispatcher', 'gu', 'xi']) {
      const client = await api.as(username);
      const { data, errors } = await client.ask<{ stationByCode: null }>(
        `{ stationByCode(code: "east") { code ${summary} } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(data.stationByCode).toBeNull();
    }
  });

  it('stays closed when the query has been compiled', async () => {
    const west = await api.as('west-dispatcher');
    const query = `{ stationByCode(code: "root") { children { nodes { code ${summary} } } } }`;
    for (let n = 0; n < 4; n++) {
      const { data, errors } = await west.ask<{ stationByCode: null }>(query);
      expect(errors?.map((error) => error.extensions.code)).toContain('FORBIDDEN');
      expect(data.stationByCode).toBeNull();
    }
  });
});
