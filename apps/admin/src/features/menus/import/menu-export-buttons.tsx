import { DownloadOutlined } from '@ant-design/icons';
import { useLazyQuery } from '@apollo/client/react';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { MenuTablesDocument } from '../../../graphql/generated/graphql';
import { writeCsv } from '../../../spreadsheets/csv';
import { spreadsheetProblemText } from '../../../spreadsheets/spreadsheet-problems';
import { writeXlsx } from '../../../spreadsheets/write-xlsx';
import { useSettings } from '../../../ui/settings';
import { useTexts } from '../../../ui/texts';
import { menuWorkbook, rowsOf, saveFile } from './menu-files';
import { menuFileTexts } from './texts';

interface MenuExportButtonsProps {
  /** A version, in work or published. */
  readonly editionId: string;
  /** What the files are called. */
  readonly fileName: string;
}

type FileKind = 'xlsx' | 'csv' | 'gbk' | 'template';

/** Saves a version of a menu as a file, or a template to fill in. */
export function MenuExportButtons({ editionId, fileName }: MenuExportButtonsProps) {
  const say = useTexts(menuFileTexts);
  const { language } = useSettings();
  const { message } = App.useApp();
  const [isBusy, setBusy] = useState(false);
  const [ask] = useLazyQuery(MenuTablesDocument, { fetchPolicy: 'network-only' });

  async function write(kind: FileKind): Promise<void> {
    const { data } = await ask({ variables: { editionId } });
    const tables = data?.menuTables;
    if (tables === null || tables === undefined) throw new Error(say('tablesGone'));
    const { lines, adaptations, template } = tables;
    if (kind === 'xlsx')
      return saveFile(await writeXlsx(menuWorkbook(lines, adaptations ?? null, tables, say)), `${fileName}.xlsx`);
    if (kind === 'template') {
      return saveFile(
        await writeXlsx(menuWorkbook(template, adaptations ?? null, tables, say)),
        `${say('templateFile')}.xlsx`,
      );
    }
    // A station that has only adapted has nothing in its table of lines.
    const sheets =
      adaptations && lines.rows.length === 0 ? [adaptations] : [lines, ...(adaptations ? [adaptations] : [])];
    for (const sheet of sheets) {
      const written = await writeCsv(rowsOf(sheet), kind === 'gbk' ? 'GBK' : 'UTF8');
      if (!written.ok) throw new Error(spreadsheetProblemText(written.problem, language === 'en'));
      saveFile(written.value, `${fileName}${sheet.kind === 'ADAPTATIONS' ? `-${say('adaptations')}` : ''}.csv`);
    }
  }

  async function save(kind: FileKind): Promise<void> {
    setBusy(true);
    try {
      await write(kind);
    } catch (error) {
      void message.error(`${say('exportFailed')}：${error instanceof Error ? error.message : ''}`);
    } finally {
      setBusy(false);
    }
  }

  const items = [
    { key: 'xlsx', label: say('asXlsx') },
    { key: 'csv', label: say('asCsv') },
    { key: 'gbk', label: say('asGbk') },
    { type: 'divider' as const },
    { key: 'template', label: say('template') },
  ];
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => void save(key as FileKind) }} trigger={['click']}>
      <Button icon={<DownloadOutlined />} loading={isBusy}>
        {say('exportMenu')}
      </Button>
    </Dropdown>
  );
}
