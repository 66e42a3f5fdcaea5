import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import { seedReference } from '../../seed/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await seedReference(api.app.parts, () => undefined);
}, 120_000);
afterAll(() => api.close());

interface DivisionData {
  readonly code: string;
  readonly name: string;
}

const visit = async <Data>(query: string, variables: object = {}) => {
  const { data, errors } = await api.visitor().ask<Data>(query, variables);
  if (errors !== undefined) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`);
  return data;
};

it('opens the country at its provinces', async () => {
  const { divisions } = await visit<{ divisions: { nodes: DivisionData[]; totalCount: number } }>(
    '{ divisions { nodes { code name level } totalCount } }',
  );
  expect(divisions.totalCount).toBe(31);
  expect(divisions.nodes[0]).toEqual({ code: '11', name: '北京市', level: 'PROVINCE' });
});

it('tells where a place lies and what lies in it', async () => {
  const { division } = await visit<{ division: object }>(
    `{ division(code: "511302002") { id name level isIllustrative childCount parent { name }
         ancestors { code name } children(first: 2) { nodes { code level } pageInfo { hasNextPage } } } }`,
  );
  expect(division).toMatchObject({
    id: 'div_511302002',
    level: 'TOWNSHIP',
    isIllustrative: false,
    parent: { name: '顺庆区' },
    ancestors: [
      { code: '51', name: '四川省' },
      { code: '5113', name: '南充市' },
      { code: '511302', name: '顺庆区' },
    ],
    children: { nodes: [{ level: 'VILLAGE' }, { level: 'VILLAGE' }], pageInfo: { hasNextPage: true } },
  });
});

it('pages through all places below one without loss or repetition', async () => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const page: {
      divisions: { nodes: DivisionData[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } = await visit(
      `query($after: String) { divisions(parentCode: "3607", first: 4, after: $after) {
           nodes { code } totalCount pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    expect(page.divisions.totalCount).toBe(18);
    codes.push(...page.divisions.nodes.map((node) => node.code));
    after = page.divisions.pageInfo.hasNextPage ? page.divisions.pageInfo.endCursor : null;
  } while (after !== null);
  expect(codes).toHaveLength(18);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

it('finds places by name, pinyin, initials and code, anywhere or below another', async () => {
  const find = async (text: string, parentCode: string | null = null) => {
    const { divisions } = await visit<{ divisions: { nodes: DivisionData[] } }>(
      'query($text: String, $parentCode: DivisionCode) { divisions(text: $text, parentCode: $parentCode) { nodes { name code } } }',
      { text, parentCode },
    );
    return divisions.nodes.map((node) => node.name);
  };
  expect(await find('顺庆')).toContain('顺庆区');
  expect(await find('shunqing')).toContain('顺庆区');
  expect(await find('Shun Qing')).toContain('顺庆区');
  expect(await find('sqq', '5113')).toContain('顺庆区');
  expect(await find('sqq', '36')).not.toContain('顺庆区');
  expect(await find('511302', '5113')).toContain('顺庆区');
  expect(await find('㙦')).toContain('麦㙦镇');
  expect(await find('100%')).toEqual([]);
});

it('answers null for codes that stand for nothing and refuses those that are none', async () => {
  expect((await visit<{ division: null }>('{ division(code: "999999") { code } }')).division).toBeNull();
  for (const id of ['div_999999', 'div_', 'div_x']) {
    expect((await visit<{ node: null }>('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  }
  const { errors, status } = await api.visitor().ask('{ division(code: "51130x") { code } }');
  expect([errors?.[0]?.extensions.code, status]).toEqual(['GRAPHQL_VALIDATION_FAILED', 400]);
});

it('finds a place again by its id', async () => {
  // From the third time on the query runs compiled, and must answer the same.
  for (let n = 0; n < 4; n++) {
    const { node } = await visit<{ node: object }>('{ node(id: "div_511302") { id ... on Division { name } } }');
    expect(node).toEqual({ id: 'div_511302', name: '顺庆区' });
  }
});
