import { randomUUID } from 'node:crypto';
import { textOfSheet } from '@diandan/domain/catalog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Edition, linesOf, menuAnswer, mustEdit, mustMenu, stationIdOf } from '../../../test/menus.js';

let api: TestApi;
let admin: Client;
let second: Client;
let head: Client;
let root: string;
let east: string;
beforeAll(async () => {
  api = await startTestApi();
  [admin, second, head] = (await Promise.all(['admin', 'admin-2', 'east-head'].map((name) => api.as(name)))) as [
    Client,
    Client,
    Client,
  ];
  [root, east] = [await stationIdOf(api, 'root'), await stationIdOf(api, 'east')];
});
afterAll(() => api.close());

interface Table {
  readonly columns: readonly { readonly heading: string }[];
  readonly rows: readonly (readonly string[])[];
}
interface Tables {
  readonly lines: Table;
  readonly adaptations: Table | null;
  readonly template: Table;
  readonly choices: readonly { readonly heading: string; readonly choices: readonly string[] }[];
}
interface Imported {
  readonly __typename: string;
  readonly message?: string;
  readonly isDryRun?: boolean;
  readonly batchId?: string | null;
  readonly outcome?: {
    readonly problems: readonly { readonly place: string; readonly message: string }[];
    readonly changes: readonly { readonly text: string }[];
    readonly conflictCount: number;
    readonly lines: { readonly addedCount: number; readonly changedCount: number; readonly unchangedCount: number };
    readonly ignoredHeadings: readonly string[];
  };
  readonly edition?: {
    readonly id: string;
    readonly revision: number;
    readonly conflicts: readonly { field: string }[];
  };
  readonly problems?: readonly {
    readonly table: string;
    readonly row: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly issues?: readonly { readonly path: readonly string[] }[];
}

const tableFields = 'columns { key heading hint example isNumber } rows';
const tablesOf = async (client: Client, editionId: string): Promise<Tables> => {
  const { data } = await client.ask<{ menuTables: Tables }>(
    `query($id: ID!) { menuTables(editionId: $id) { lines { ${tableFields} } adaptations { ${tableFields} }
       template { ${tableFields} } choices { heading choices } } }`,
    { id: editionId },
  );
  return data.menuTables;
};
const sheetOf = ({ columns, rows }: Table): string[][] => [
  columns.map((one) => one.heading),
  ...rows.map((row) => [...row]),
];

async function importRows(client: Client, edition: Pick<Edition, 'id' | 'revision'>, input: object): Promise<Imported> {
  const problems = 'problems { table row column place message }';
  const answer = await client.ask<{ importMenuRows: Imported }>(
    `mutation($input: ImportMenuRowsInput!) { importMenuRows(input: $input) { __typename ... on Refusal { message }
       ... on InvalidInput { issues { path } } ... on MenuRowsNotImportable { ${problems} }
       ... on ImportMenuRowsSuccess { isDryRun batchId edition { id revision conflicts { field } } outcome { ${problems}
         changes { text } conflictCount ignoredHeadings lines { addedCount changedCount unchangedCount } } } } }`,
    {
      input: {
        editionId: edition.id,
        seenRevision: edition.revision,
        mode: 'UPDATE',
        dryRun: false,
        idempotencyKey: randomUUID(),
        ...input,
      },
    },
  );
  if (answer.data?.importMenuRows === undefined) throw new Error(JSON.stringify(answer));
  return answer.data.importMenuRows;
}

async function undo(client: Client, editionId: string, batchId: string | null | undefined) {
  const answer = await client.ask<{ undoMenuImport: Imported }>(
    `mutation($input: UndoMenuImportInput!) { undoMenuImport(input: $input) { __typename ... on Refusal { message }
       ... on UndoMenuImportSuccess { edition { id revision conflicts { field } } } } }`,
    { input: { editionId, batchId, idempotencyKey: randomUUID() } },
  );
  return answer.data.undoMenuImport;
}

const start = (client: Client, stationId: string): Promise<Edition> =>
  mustMenu(client, 'startMenuDraft', { stationId, basis: 'IN_FORCE' });
const discard = async (client: Client, id: string): Promise<void> => {
  const { data } = await client.ask<{ menuEdition: { revision: number } }>(
    'query($id: ID!) { menuEdition(id: $id) { revision } }',
    { id },
  );
  await mustMenu(client, 'discardMenuDraft', { editionId: id, expectedRevision: data.menuEdition.revision });
};

describe('a menu as a file', () => {
  it('goes out and comes back without a change', async () => {
    const draft = await start(admin, root);
    const { lines, adaptations, template, choices } = await tablesOf(admin, draft.id);
    expect(lines.rows).toHaveLength(linesOf(draft).length);
    expect(adaptations).toBeNull();
    expect(template.rows).toHaveLength(1);
    expect(choices.find((one) => one.heading === '服务方法')?.choices).toContain('个案');
    for (const mode of ['UPDATE', 'REPLACE_ALL']) {
      const read = await importRows(admin, draft, { lines: textOfSheet(sheetOf(lines)), mode });
      expect(read).toMatchObject({
        __typename: 'ImportMenuRowsSuccess',
        batchId: null,
        outcome: { problems: [], changes: [] },
      });
      expect(read.edition?.revision).toBe(draft.revision);
    }
    await discard(admin, draft.id);
  });

  it('is told first, then read in as one batch, then taken back exactly', async () => {
    const draft = await start(admin, root);
    const before = await tablesOf(admin, draft.id);
    const sheet = sheetOf(before.lines);
    const [headings = []] = sheet;
    const at = (heading: string) => headings.indexOf(heading);
    const changed = sheet.map((row, index) =>
      row.map((cell, column) => (index === 1 && column === at('时长（分钟）') ? '75' : cell)),
    );
    const added = headings.map(
      (heading) => ({ 类别编号: '9', 类别名称: '新类别', 编号: '9-01', 名称: '理发' })[heading] ?? '',
    );
    const lines = textOfSheet([...changed, added]);

    const told = await importRows(admin, draft, { lines, dryRun: true });
    expect(told).toMatchObject({ isDryRun: true, batchId: null, edition: { revision: draft.revision } });
    expect(told.outcome?.lines).toEqual({ addedCount: 1, changedCount: 1, unchangedCount: linesOf(draft).length - 1 });
    expect(told.outcome?.changes.map((one) => one.text)).toEqual([
      '新增类别“新类别”',
      '“上门探访”的时长（分钟）由60 分钟改为75 分钟',
      '新增事项“理发”',
    ]);
    const key = randomUUID();
    const done = await importRows(admin, draft, { lines, idempotencyKey: key });
    expect(done.outcome?.changes).toEqual(told.outcome?.changes);
    expect((await tablesOf(admin, draft.id)).lines.rows).toHaveLength(before.lines.rows.length + 1);
    const again = await importRows(admin, draft, { lines, idempotencyKey: key });
    expect([again.batchId, again.outcome]).toEqual([done.batchId, null]);

    const undone = await undo(admin, draft.id, done.batchId);
    expect(undone.__typename).toBe('UndoMenuImportSuccess');
    expect(undone.edition?.revision).toBeGreaterThan(done.edition?.revision ?? 0);
    expect(await tablesOf(admin, draft.id)).toEqual(before);
    expect(await undo(admin, draft.id, done.batchId)).toMatchObject({ __typename: 'ChangedMeanwhile' });
    await discard(admin, draft.id);
  });

  it('says everything that is wrong by row and column, and reads nothing in', async () => {
    const draft = await start(admin, root);
    const lines =
      '编号\t名称\t时长（分钟）\t服务对象\t服务区划\n1-01\t上门探访\t很久\t外星人\t火星镇\n8\t好的\t30\t\t\n';
    const told = await importRows(admin, draft, { lines, dryRun: true });
    expect(told.outcome?.problems.map(({ place, message }) => `${place}：${message}`)).toEqual([
      '第 2 行 C 列（时长（分钟））：“很久”不是数字',
      '第 2 行 D 列（服务对象）：字典中没有“外星人”',
      '第 2 行 E 列（服务区划）：没有“火星镇”这个区划',
    ]);
    const refused = await importRows(admin, draft, { lines });
    expect(refused).toMatchObject({ __typename: 'MenuRowsNotImportable', message: '文件中有需要改正的地方，没有导入' });
    expect(refused.problems?.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [2, 4],
      [2, 5],
    ]);
    expect((await tablesOf(admin, draft.id)).lines.rows).toHaveLength(linesOf(draft).length);
    await discard(admin, draft.id);
  });

  it('finds places by name below the station', async () => {
    const draft = await start(admin, root);
    const { data } = await admin.ask<{ stationByCode: { division: { code: string; name: string } } }>(
      '{ stationByCode(code: "east") { division { code name } } }',
    );
    const { code, name } = data.stationByCode.division;
    const read = await importRows(admin, draft, { lines: `编号\t服务区划\n1-01\t${name}\n1-02\t${code}` });
    expect(read.__typename).toBe('ImportMenuRowsSuccess');
    const { lines } = await tablesOf(admin, draft.id);
    const column = lines.columns.findIndex((one) => one.heading === '服务区划');
    expect(lines.rows.slice(0, 2).map((row) => row[column])).toEqual([`${name}（${code}）`, `${name}（${code}）`]);
    await discard(admin, draft.id);
  });

  it('never overwrites what another person has changed since, and is not taken back over their work', async () => {
    const draft = await start(admin, root);
    const [visit] = linesOf(draft);
    await mustEdit(second, draft, [{ setLine: { itemId: visit?.itemId, content: { name: '走访' } } }]);
    const read = await importRows(admin, draft, { lines: '编号\t名称\n1-01\t看望\n1-02\t陪诊' });
    expect(read).toMatchObject({ outcome: { conflictCount: 1 }, edition: { conflicts: [{ field: 'name' }] } });
    await mustEdit(second, { ...draft, revision: read.edition?.revision ?? 0 }, [
      { setLine: { itemId: visit?.itemId, content: { durationMinutes: 45 } } },
    ]);
    expect(await undo(admin, draft.id, read.batchId)).toMatchObject({ __typename: 'ChangedMeanwhile' });
    await discard(admin, draft.id);
  });

  it('reads more edits than one command may have, all or nothing', async () => {
    const draft = await start(admin, root);
    const rows = Array.from({ length: 450 }, (_, index) => `X${index}\t事项 ${index}`);
    const read = await importRows(admin, draft, { lines: `编号\t名称\n${rows.join('\n')}` });
    expect(read.outcome?.lines.addedCount).toBe(450);
    expect((await undo(admin, draft.id, read.batchId)).__typename).toBe('UndoMenuImportSuccess');
    const many = Array.from({ length: 1_200 }, (_, index) => `X${index}\t事项 ${index}`);
    const refused = await importRows(admin, { ...draft, revision: 1 }, { lines: `编号\t名称\n${many.join('\n')}` });
    expect(refused).toMatchObject({ __typename: 'InvalidInput' });
    expect((await tablesOf(admin, draft.id)).lines.rows).toHaveLength(linesOf(draft).length);
    await discard(admin, draft.id);
  });
});

describe('what a station makes of the menu above, as a file', () => {
  it('goes out with a row for every line above, and comes back', async () => {
    const draft = await mustMenu(head, 'startMenuDraft', { stationId: east, basis: 'EMPTY', kind: 'OVERLAY' });
    const { adaptations } = await tablesOf(head, draft.id);
    const sheet = sheetOf(adaptations ?? { columns: [], rows: [] });
    expect(sheet.length).toBeGreaterThan(3);
    const [headings = []] = sheet;
    const note = headings.indexOf('本站提示');
    const changed = sheet.map((row, index) =>
      row.map((cell, column) => (index === 1 && column === note ? '请到一楼' : cell)),
    );
    const read = await importRows(head, draft, { adaptations: textOfSheet(changed) });
    expect(read.outcome?.changes).toHaveLength(1);
    const again = await importRows(
      head,
      { ...draft, revision: read.edition?.revision ?? 0 },
      { adaptations: textOfSheet(changed) },
    );
    expect(again.outcome?.changes).toEqual([]);
    const wrong = await importRows(head, draft, { lines: '编号\t名称\n1-01\t上门探访' });
    expect(wrong.problems?.map((one) => one.message)).toEqual(['编号 1-01 是上级清单的“上门探访”，请写在调整表中']);
  });

  it('is nobody else’s to read or write', async () => {
    const draft = await start(admin, root);
    expect(await tablesOf(head, draft.id)).toBeNull();
    for (const dryRun of [true, false]) {
      const refused = await importRows(head, draft, { lines: '编号\t名称\n1\t无', dryRun });
      expect(refused.__typename).toBe('NotFound');
    }
    const submitted = await mustMenu(admin, 'submitMenu', { editionId: draft.id, expectedRevision: draft.revision });
    const late = await importRows(admin, submitted, { lines: '编号\t名称\n1-01\t无', dryRun: true });
    expect(late.__typename).toBe('MenuInWrongState');
    expect(
      await menuAnswer(admin, 'discardMenuDraft', { editionId: draft.id, expectedRevision: submitted.revision }),
    ).toMatchObject({
      __typename: 'DiscardMenuDraftSuccess',
    });
  });
});
