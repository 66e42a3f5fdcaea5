import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Progress, Radio, Result, Space, Typography, Upload } from 'antd';
import { lazy, Suspense } from 'react';
import { Loading } from '../../../ui/loading';
import { RefusalMessage } from '../../../ui/refusal-message';
import { useTexts } from '../../../ui/texts';
import { menuFileTexts } from './texts';
import { useMenuImport } from './use-menu-import';
import './menu-import.css';

// What a file comes to is shown in tables, which nobody needs before a file is chosen.
const ImportOutcome = lazy(() => import('./import-outcome').then((module) => ({ default: module.ImportOutcome })));
const ProblemList = lazy(() => import('./import-outcome').then((module) => ({ default: module.ProblemList })));

interface MenuImportProps {
  readonly editionId: string;
  /** The revision of the draft that is on the screen. */
  readonly seenRevision: number;
  /** Called when the draft has changed: after an import and after taking one back. */
  readonly onChanged: () => void;
}

/** Reads a file into a draft: choose or drop it, look at what it comes to, import it, take it back. */
export function MenuImport({ editionId, seenRevision, onChanged }: MenuImportProps) {
  const say = useTexts(menuFileTexts);
  const { stage, mode, choose, changeMode, apply, undo, restart } = useMenuImport(editionId, seenRevision, onChanged);
  const another = <Button onClick={restart}>{say('another')}</Button>;
  return (
    <section className="dd-import" aria-label={say('title')}>
      {stage.kind === 'CHOOSE' || stage.kind === 'PREVIEW' ? (
        <Radio.Group
          value={mode}
          onChange={(event) => changeMode(event.target.value === 'REPLACE_ALL' ? 'REPLACE_ALL' : 'UPDATE')}
          options={[
            { value: 'UPDATE', label: `${say('mode')}${say('update')}` },
            { value: 'REPLACE_ALL', label: `${say('mode')}${say('replaceAll')}` },
          ]}
        />
      ) : null}
      {stage.kind === 'CHOOSE' ? (
        <Upload.Dragger
          accept=".xlsx,.csv,.txt,.tsv"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(file) => {
            choose(file);
            return false;
          }}
        >
          <p className="ant-upload-drag-icon">
            <InboxOutlined />
          </p>
          <p className="ant-upload-text">{say('drop')}</p>
          <p className="ant-upload-hint">{say('dropHint')}</p>
        </Upload.Dragger>
      ) : null}
      {stage.kind === 'READING' ? (
        <div role="status">
          <Typography.Text>
            {stage.share === null ? say('checking') : say('reading', { name: stage.name })}
          </Typography.Text>
          <Progress percent={Math.round((stage.share ?? 1) * 100)} status="active" />
        </div>
      ) : null}
      {stage.kind === 'UNREADABLE' ? (
        <Alert type="error" showIcon role="alert" title={stage.message} action={another} />
      ) : null}
      {stage.kind === 'REFUSED' ? (
        <Flex vertical gap="small">
          <RefusalMessage refusal={stage.refusal} title={say('refusedTitle')} onReload={onChanged} />
          {'problems' in stage.refusal ? (
            <Suspense fallback={<Loading />}>
              <ProblemList problems={stage.refusal.problems} />
            </Suspense>
          ) : null}
          {another}
        </Flex>
      ) : null}
      {stage.kind === 'PREVIEW' ? (
        <Flex vertical gap="middle">
          <Suspense fallback={<Loading />}>
            <ImportOutcome outcome={stage.outcome} />
          </Suspense>
          <Space>
            <Button
              type="primary"
              loading={stage.isBusy}
              disabled={
                stage.outcome.problems.length > 0 || stage.outcome.changes.length + stage.outcome.conflictCount === 0
              }
              onClick={apply}
            >
              {say('apply')}
            </Button>
            {another}
          </Space>
        </Flex>
      ) : null}
      {stage.kind === 'LOST' ? (
        <Flex vertical gap="small">
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={say('lost')}
            action={
              <Button type="primary" loading={stage.isBusy} onClick={apply}>
                {say('again')}
              </Button>
            }
          />
          {another}
        </Flex>
      ) : null}
      {stage.kind === 'DONE' ? (
        <Result
          status="success"
          title={say('done', { n: stage.changeCount })}
          extra={
            <Space>
              {stage.batchId === null ? null : (
                <Button loading={stage.isBusy} onClick={undo}>
                  {say('undo')}
                </Button>
              )}
              {another}
            </Space>
          }
        />
      ) : null}
      {stage.kind === 'UNDONE' ? <Result status="info" title={say('undone')} extra={another} /> : null}
    </section>
  );
}
