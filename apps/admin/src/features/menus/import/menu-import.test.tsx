import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCache } from '../../../graphql/cache';
import { writeXlsx } from '../../../spreadsheets/write-xlsx';
import { menuFileTexts } from './texts';
import { MenuExportButtons } from './menu-export-buttons';
import { MenuImport } from './menu-import';
import * as files from './menu-files';
import { readSpreadsheet } from '../../../spreadsheets/read-spreadsheet';

const none = {
  addedCount: 0,
  changedCount: 0,
  unchangedCount: 0,
  removedCount: 0,
  exampleCount: 0,
  __typename: 'MenuRowCounts',
};
const outcome = (more: object) => ({
  __typename: 'MenuImport',
  problems: [],
  changes: [],
  conflictCount: 0,
  lines: none,
  adaptations: none,
  ignoredHeadings: [],
  ...more,
});
const success = (isDryRun: boolean, more: object) => ({
  importMenuRows: {
    __typename: 'ImportMenuRowsSuccess',
    isDryRun,
    batchId: isDryRun ? null : 'men_1.3',
    outcome: outcome(more),
    edition: { __typename: 'MenuEdition', id: 'men_1', revision: isDryRun ? 2 : 3 },
  },
});
const change = {
  __typename: 'MenuDifference',
  kind: 'CHANGED',
  targetId: 'itm_1',
  field: 'name',
  text: '“探访”改名为“看望”',
};
const problem = {
  __typename: 'MenuTableProblem',
  table: 'LINES',
  row: 2,
  column: 3,
  heading: '时长',
  place: '第 2 行 C 列（时长）',
  message: '“很久”不是数字',
};

let asked: { readonly name: string; readonly input: Record<string, unknown> }[] = [];

function open(
  answer: (name: string, input: Record<string, unknown>) => object,
  part = <MenuImport editionId="men_1" seenRevision={2} onChanged={changed} />,
) {
  asked = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const input = (variables['input'] ?? variables) as Record<string, unknown>;
        asked.push({ name: operationName, input });
        try {
          observer.next({ data: answer(operationName, input) });
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      }),
  );
  const client = new ApolloClient({ cache: createCache(), link });
  const { container } = render(
    <ApolloProvider client={client}>
      <App>{part}</App>
    </ApolloProvider>,
  );
  return {
    user: userEvent.setup({ applyAccept: false }),
    input: () => container.querySelector<HTMLInputElement>('input[type=file]'),
  };
}
const changed = vi.fn();
beforeEach(() => changed.mockReset());

async function choose(page: ReturnType<typeof open>, content: BlobPart, name: string): Promise<void> {
  const input = page.input();
  if (input === null) throw new Error('there is nothing to put a file into');
  await page.user.upload(input, new File([content], name));
}

describe('importing a file into a draft', () => {
  it('shows what would change, imports it, and takes it back', async () => {
    const page = open((name, input) =>
      name === 'UndoMenuImport'
        ? {
            undoMenuImport: {
              __typename: 'UndoMenuImportSuccess',
              edition: { __typename: 'MenuEdition', id: 'men_1', revision: 4 },
            },
          }
        : success(input['dryRun'] === true, { changes: [change], lines: { ...none, changedCount: 1 } }),
    );
    await choose(page, '编号,名称\n1,看望\n', '清单.csv');
    await screen.findByText('“探访”改名为“看望”');
    expect(screen.getByText('新增 0 行，修改 1 行，不变 0 行，取消 0 项')).toBeVisible();
    expect(asked[0]?.input).toMatchObject({
      editionId: 'men_1',
      seenRevision: 2,
      lines: '编号\t名称\n1\t看望',
      adaptations: null,
      mode: 'UPDATE',
      dryRun: true,
    });
    expect(changed).not.toHaveBeenCalled();
    await page.user.click(screen.getByRole('button', { name: '导入到草稿' }));
    await screen.findByText('已导入，共 1 处变化');
    expect(changed).toHaveBeenCalledTimes(1);
    await page.user.click(screen.getByRole('button', { name: '撤销这次导入' }));
    await screen.findByText('已撤销，草稿恢复到导入之前');
    expect(asked.at(-1)?.input).toMatchObject({ editionId: 'men_1', batchId: 'men_1.3' });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('asks again under the same key and on the same revision when no answer came', async () => {
    let isLost = true;
    const page = open((_, input) => {
      if (input['dryRun'] === true) return success(true, { changes: [change] });
      if (isLost) throw new Error('the connection is gone');
      return { importMenuRows: { ...success(false, {}).importMenuRows, outcome: null } };
    });
    await choose(page, '编号,名称\n1,看望\n', '清单.csv');
    await page.user.click(await screen.findByRole('button', { name: '导入到草稿' }));
    await screen.findByText(/可能已经导入/);
    isLost = false;
    await page.user.click(screen.getByRole('button', { name: '再试一次' }));
    await screen.findByText('已导入，共 1 处变化');
    const [first, second] = asked.filter(({ input }) => input['dryRun'] === false);
    expect(second).toEqual(first);
  });

  it('lists what is wrong by row and column, and does not let it in', async () => {
    const page = open(() => success(true, { problems: [problem], ignoredHeadings: ['备注'] }));
    const columns = ['编号', '名称'].map((heading) => ({ heading, width: 10 }));
    const workbook = await writeXlsx([{ name: '事项', columns, rows: [['1-01', '探访']] }]);
    await choose(page, await workbook.arrayBuffer(), '清单.xlsx');
    await screen.findByText('有 1 处需要改正，改好后重新选择文件');
    expect(screen.getByText('第 2 行 C 列（时长）')).toBeVisible();
    expect(screen.getByText('“很久”不是数字')).toBeVisible();
    expect(screen.getByText('这些列不认识，没有读取：备注')).toBeVisible();
    expect(screen.getByRole('button', { name: '导入到草稿' })).toBeDisabled();
    expect(asked[0]?.input).toMatchObject({ lines: '编号\t名称\n1-01\t探访' });
    await page.user.click(screen.getByRole('radio', { name: '文件中没有的事项从草稿中取消' }));
    await waitFor(() => expect(asked.at(-1)?.input).toMatchObject({ mode: 'REPLACE_ALL', dryRun: true }));
  });

  it('says so when the file is no menu, cannot be read, or somebody was quicker', async () => {
    const page = open(() => ({ importMenuRows: { __typename: 'MenuInWrongState', message: '这一版已提交审核' } }));
    await choose(page, '姓名,电话\n甲,1\n', '名单.csv');
    await screen.findByText('文件里没有找到清单的表头。请用导出的文件或空白模板填写。');
    await page.user.click(screen.getByRole('button', { name: '换一个文件' }));
    await choose(page, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '旧.xls');
    await screen.findByText(/另存为 .xlsx/);
    await page.user.click(screen.getByRole('button', { name: '换一个文件' }));
    await choose(page, '编号,名称\n1,看望\n', '清单.csv');
    await screen.findByText('这一版已提交审核');
    expect(asked).toHaveLength(1);
  });
});

describe('exporting a menu', () => {
  const column = (key: string, heading: string) => ({
    __typename: 'MenuTableColumn',
    key,
    heading,
    hint: `填写${heading}`,
    example: '',
    isNumber: false,
  });
  const table = (kind: string, rows: string[][]) => ({
    __typename: 'MenuTable',
    kind,
    columns: [column('number', '编号'), column('method', '服务方法')],
    rows,
  });
  const tables = {
    menuTables: {
      __typename: 'MenuTables',
      lines: table('LINES', [['1-01', '个案']]),
      adaptations: null,
      template: table('LINES', [['示例', '个案']]),
      choices: [{ __typename: 'MenuCellChoices', heading: '服务方法', choices: ['个案', '小组'] }],
    },
  };

  it('saves a workbook with the table, what can be chosen and how to fill it in, and CSV in both encodings', async () => {
    const saved = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    const page = open(() => tables, <MenuExportButtons editionId="men_1" fileName="总站清单" />);
    const save = async (label: string) => {
      await page.user.click(screen.getByRole('button', { name: /导出/ }));
      await page.user.click(await screen.findByText(menuFileTexts.table[label as 'asXlsx'][0]));
      await waitFor(() => expect(saved).toHaveBeenCalled());
      const [blob, name] = saved.mock.lastCall ?? [];
      saved.mockClear();
      const read = blob === undefined ? null : await readSpreadsheet(blob);
      return { name, sheets: read?.ok === true ? read.value : [] };
    };
    const { name, sheets } = await save('asXlsx');
    expect(name).toBe('总站清单.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['事项', '可填内容', '填写说明']);
    expect(sheets[0]?.rows).toEqual([
      ['编号', '服务方法'],
      ['1-01', '个案'],
    ]);
    expect(sheets[1]?.rows).toEqual([['服务方法'], ['个案'], ['小组']]);
    const gbk = await save('asGbk');
    expect([gbk.name, gbk.sheets[0]?.rows]).toEqual([
      '总站清单.csv',
      [
        ['编号', '服务方法'],
        ['1-01', '个案'],
      ],
    ]);
    const template = await save('template');
    expect(template.sheets[0]?.rows[1]).toEqual(['示例', '个案']);
  });
});
