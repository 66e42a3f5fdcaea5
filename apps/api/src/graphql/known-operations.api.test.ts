import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, testDialect, type TestApi } from '../../test/harness.js';

let api: TestApi;
let resident: Client;
let visitor: Client;
let stationId: string;

beforeAll(async () => {
  api = await startTestApi();
  resident = await api.as('gu');
  visitor = api.visitor();
  const { data } = await visitor.ask<{ stationByCode: { id: string } }>('{ stationByCode(code: "root") { id } }');
  stationId = data.stationByCode.id;
});
afterAll(() => api.close());

/** Asks until the operation goes the short way, and answers what came back each time. */
async function fourTimes(client: Client, query: string, variables: () => object = () => ({})) {
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push(await client.ask(query, variables()));
  return answers;
}

/** Where an error stood in the text is only known to graphql-js. */
const withoutPlaces = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'locations' ? undefined : value)));

const expectTheSame = (answers: readonly object[]) => {
  for (const answer of answers) expect(withoutPlaces(answer)).toEqual(withoutPlaces(answers[0] ?? {}));
};

describe.runIf(testDialect === 'sqlite')('an operation that is asked over and over', () => {
  it('has the same answer by the long way and by the short way', async () => {
    const answers = await fourTimes(
      resident,
      'query Root($id: ID!) { station(id: $id) { __typename name tier { name } children(first: 2) { nodes { code } totalCount } } }',
      () => ({ id: stationId }),
    );
    expect(answers[0]?.status).toBe(200);
    expectTheSame(answers);
  });

  it('is refused alike where a field is closed to the viewer', async () => {
    const query = 'query Sums($id: ID!) { station(id: $id) { name summary { workerCount } } }';
    const forbidden = await fourTimes(resident, query, () => ({ id: stationId }));
    expect(forbidden[0]?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expectTheSame(forbidden);
    const signedOut = await fourTimes(visitor, query, () => ({ id: stationId }));
    expect(signedOut[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expectTheSame(signedOut);
  });

  it('is refused alike where the variables do not fit', async () => {
    const query = 'query Page($first: Int!) { divisions(first: $first) { nodes { code } } }';
    await fourTimes(visitor, query, () => ({ first: 1 }));
    const answers = await fourTimes(visitor, query, () => ({ first: 'one' }));
    expect(answers[0]?.status).toBe(400);
    expectTheSame(answers);
  });

  it('is refused alike where a cursor is none of ours', async () => {
    const query = 'query After($after: String) { divisions(first: 1, after: $after) { nodes { code } } }';
    const answers = await fourTimes(visitor, query, () => ({ after: 'nonsense' }));
    expect(answers[0]?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expectTheSame(answers);
  });

  it('takes a mutation once each time, also when it is refused or fails on the way', async () => {
    const mutation = `mutation Order($input: OrderServiceInput!) {
      orderService(input: $input) { __typename ... on Refusal { message } ... on OrderServiceSuccess { request { state } } }
    }`;
    const menu = await visitor.ask<{
      menu: { categories: { entries: { item: { id: string } }[] }[] };
    }>('query Menu($id: ID!) { menu(stationId: $id) { categories { entries { item { id } } } } }', { id: stationId });
    const itemId = menu.data.menu.categories[0]?.entries[0]?.item.id;
    let n = 0;
    const input = (item: string | undefined) => () => ({
      input: { stationId, itemId: item, need: '请帮忙', idempotencyKey: `known-operations-${n++}` },
    });
    const before = await api.app.database.read.get<{ n: number }>('SELECT COUNT(*) AS n FROM service_requests');
    expectTheSame(await fourTimes(resident, mutation, input(itemId)));
    const after = await api.app.database.read.get<{ n: number }>('SELECT COUNT(*) AS n FROM service_requests');
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(4);
    expectTheSame(await fourTimes(resident, mutation, input('itm_none')));
    const signedOut = await fourTimes(visitor, mutation, input(itemId));
    expect(signedOut[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expectTheSame(signedOut);
    expect(await api.app.database.read.get('SELECT COUNT(*) AS n FROM service_requests')).toEqual(after);
  });
});
