import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { countedRollups, storedRollups } from '../../../test/rollups.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly currentVersion?: number;
  readonly issues?: readonly { readonly path: string[]; readonly message: string }[];
  readonly station?: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly version: number;
    readonly parent: { readonly code: string };
    readonly address: string | null;
  };
}

const open = `mutation Open($input: OpenStationInput!) { openStation(input: $input) { __typename
  ... on OpenStationSuccess { station { id code name version address parent { code } } }
  ... on Refusal { message } ... on InvalidInput { issues { path message } } } }`;
const update = `mutation Update($input: UpdateStationInput!) { updateStation(input: $input) { __typename
  ... on UpdateStationSuccess { station { id code name version address parent { code } } }
  ... on Refusal { message } ... on ChangedMeanwhile { currentVersion } ... on InvalidInput { issues { path message } } } }`;

let keys = 0;
const key = () => `station-test-${++keys}`;

async function idOf(client: Client, code: string): Promise<string> {
  const { data } = await client.ask<{ stationByCode: { id: string } }>(
    'query($code: String!) { stationByCode(code: $code) { id } }',
    { code },
  );
  return data.stationByCode.id;
}

async function openAs(username: string, parentCode: string, rest: object = {}): Promise<Outcome> {
  const client = await api.as(username);
  const input = {
    parentId: await idOf(client, parentCode),
    name: '东街三社工室',
    divisionCode: '511302001002',
    tierKey: 'village',
    statusKey: 'operating',
    idempotencyKey: key(),
    ...rest,
  };
  const { data, errors } = await client.ask<{ openStation: Outcome }>(open, { input });
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  return data.openStation;
}

async function updateAs(username: string, code: string, rest: object): Promise<Outcome> {
  const client = await api.as(username);
  const input = { stationId: await idOf(client, code), expectedVersion: 1, idempotencyKey: key(), ...rest };
  const { data, errors } = await client.ask<{ updateStation: Outcome }>(update, { input });
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  return data.updateStation;
}

describe('opening a station', () => {
  it('gives it a place, a code of its own and a part in the sums above', async () => {
    const outcome = await openAs('east-head', 'east');
    expect(outcome.station).toMatchObject({ name: '东街三社工室', version: 1, parent: { code: 'east' } });
    expect(outcome.station?.code).toBe('511302001002-01');
    expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
    const again = await openAs('admin', 'east');
    expect(again.station?.code).toBe('511302001002-02');
  });

  it('is written into the audit log, as is every change', async () => {
    const outcome = await openAs('admin', 'east');
    await updateAs('admin', outcome.station?.code ?? '', { name: '东街四社工室' });
    const lines = await api.app.database.read.all<{ action: string; target_type: string }>(
      "SELECT action, target_type FROM audit_log WHERE action LIKE '%_STATION' ORDER BY sequence",
    );
    expect(lines).toEqual([
      { action: 'OPEN_STATION', target_type: 'Station' },
      { action: 'UPDATE_STATION', target_type: 'Station' },
    ]);
  });

  it('keeps rare Han and emoji as they are, and finds the station by its new name', async () => {
    const outcome = await openAs('admin', 'east', { name: '𠮷祥社工室 🏮' });
    expect(outcome.station?.name).toBe('𠮷祥社工室 🏮');
    const { data } = await api
      .visitor()
      .ask<{ publicStations: { nodes: { name: string }[] } }>(
        '{ publicStations(divisionCodePrefix: "511302", text: "𠮷祥") { nodes { name } } }',
      );
    expect(data.publicStations.nodes).toEqual([{ name: '𠮷祥社工室 🏮' }]);
  });

  it('is refused where the profile does not allow it, with a sentence that says why', async () => {
    const before = await api.digest();
    const refusals = [
      await openAs('admin', 'root', { tierKey: 'village' }),
      await openAs('admin', 'east', { tierKey: null }),
      await openAs('admin', 'east', { divisionCode: '511302002001' }),
      await openAs('admin', 'east-1', { tierKey: 'village' }),
      await openAs('admin', 'east', { kindKey: 'enterprise-post' }),
    ];
    for (const refusal of refusals) {
      expect(refusal.__typename).toBe('StationNotAllowedHere');
      expect(refusal.message).toMatch(/\p{Script=Han}/u);
    }
    expect(await api.digest()).toBe(before);
  });

  it('names every field that is wrong', async () => {
    const outcome = await openAs('admin', 'east', {
      name: 'x\u0007',
      divisionCode: '511302999999',
      tierKey: 'galaxy',
      statusKey: 'dreaming',
      phone: 'call me',
      idempotencyKey: key(),
    });
    expect(outcome.__typename).toBe('InvalidInput');
    expect(outcome.issues?.map((issue) => issue.path[0]).toSorted()).toEqual([
      'divisionCode',
      'name',
      'phone',
      'statusKey',
      'tierKey',
    ]);
    const short = await openAs('admin', 'east', { idempotencyKey: 'short' });
    expect(short.issues?.map((issue) => issue.path)).toEqual([['idempotencyKey']]);
  });

  it('is not found outside the scope and forbidden to roles that never open one', async () => {
    const before = await api.digest();
    expect((await openAs('east-head', 'west')).__typename).toBe('NotFound');
    expect((await openAs('east-head', 'root')).__typename).toBe('NotFound');
    await expect(openAs('east-dispatcher', 'east')).rejects.toThrow('FORBIDDEN');
    await expect(openAs('gu', 'east')).rejects.toThrow('FORBIDDEN');
    expect(await api.digest()).toBe(before);
  });

  it('has no second effect when it is sent again, and refuses the key for another wish', async () => {
    const idempotencyKey = key();
    const first = await openAs('admin', 'east', { idempotencyKey });
    const before = await api.digest();
    expect(await openAs('admin', 'east', { idempotencyKey })).toEqual(first);
    expect((await openAs('admin', 'east', { idempotencyKey, name: '另一个' })).__typename).toBe('KeyReused');
    expect(await api.digest()).toBe(before);
  });

  it('gives each of many opened at once a place of its own', async () => {
    const admin = await api.as('admin');
    const parentId = await idOf(admin, 'east');
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        admin.ask<{ openStation: Outcome }>(open, {
          input: {
            parentId,
            name: `站 ${n}`,
            divisionCode: '511302001002',
            tierKey: 'village',
            statusKey: n % 2 === 0 ? 'operating' : 'planned',
            idempotencyKey: key(),
          },
        }),
      ),
    );
    const codes = outcomes.map(({ data }) => data.openStation.station?.code);
    expect(new Set(codes).size).toBe(12);
    expect(codes).not.toContain(undefined);
    expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
  });
});

describe('changing a station', () => {
  it('changes what is given, empties what is null and keeps the rest', async () => {
    await updateAs('east-head', 'east-1', { address: '幸福路 1 号', phone: '0817-2222222' });
    const outcome = await updateAs('east-head', 'east-1', { expectedVersion: 2, name: '东街新社工室', phone: null });
    expect(outcome.station).toMatchObject({ name: '东街新社工室', version: 3, address: '幸福路 1 号' });
    const { data } = await api
      .visitor()
      .ask<{ stationByCode: { phone: null } }>('{ stationByCode(code: "east-1") { phone } }');
    expect(data.stationByCode.phone).toBeNull();
  });

  it('moves the sums above when a station stops or begins to take orders', async () => {
    await updateAs('admin', 'east-1', { statusKey: 'closed' });
    await updateAs('admin', 'east-2', { statusKey: 'planned' });
    const stored = await storedRollups(api.app.database.read);
    expect(stored).toEqual(await countedRollups(api.app.database.read));
    expect(Object.values(stored)[0]).toEqual([2, 6, 4, 5, 3]);
  });

  it('refuses an old picture, and one of two who changed it at once', async () => {
    const admin = await api.as('admin');
    const stationId = await idOf(admin, 'east');
    const outcomes = await Promise.all(
      ['甲', '乙', '丙'].map((name) =>
        admin.ask<{ updateStation: Outcome }>(update, {
          input: { stationId, expectedVersion: 1, name, idempotencyKey: key() },
        }),
      ),
    );
    const names = outcomes.map(({ data }) => data.updateStation.__typename).toSorted();
    expect(names).toEqual(['ChangedMeanwhile', 'ChangedMeanwhile', 'UpdateStationSuccess']);
    const late = await updateAs('admin', 'east', { expectedVersion: 1, name: '丁' });
    expect(late).toMatchObject({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  });

  it('is not found outside the scope', async () => {
    expect((await updateAs('east-head', 'west', { name: '别人的' })).__typename).toBe('NotFound');
    expect((await updateAs('east-head', 'east', { statusKey: 'unheard-of' })).__typename).toBe('InvalidInput');
  });
});
