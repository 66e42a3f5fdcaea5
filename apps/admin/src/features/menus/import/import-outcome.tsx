import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { MenuImportOutcomeFragment } from '../../../graphql/generated/graphql';
import { writeXlsx } from '../../../spreadsheets/write-xlsx';
import { RecordList } from '../../../ui/record-list';
import { useTexts } from '../../../ui/texts';
import { saveFile } from './menu-files';
import { menuFileTexts } from './texts';

type Problem = MenuImportOutcomeFragment['problems'][number];

interface ProblemListProps {
  readonly problems: readonly Problem[];
}

const pageSize = 50;

/** Everything that is wrong in a file, by row and column. */
export function ProblemList({ problems }: ProblemListProps) {
  const say = useTexts(menuFileTexts);
  const [shown, setShown] = useState(pageSize);
  const rows = problems.map((problem, index) => ({ ...problem, id: String(index) }));
  async function save(): Promise<void> {
    const columns = [
      { heading: say('place'), width: 40 },
      { heading: say('problem'), width: 60 },
    ];
    const lines = problems.map(({ place, message }) => [place, message]);
    saveFile(await writeXlsx([{ name: say('problemFile'), columns, rows: lines }]), `${say('problemFile')}.xlsx`);
  }
  return (
    <Flex vertical gap="small">
      <Alert
        type="error"
        showIcon
        role="alert"
        title={say('problemCount', { n: problems.length })}
        action={
          <Button size="small" onClick={() => void save()}>
            {say('saveProblems')}
          </Button>
        }
      />
      <RecordList
        label={say('problemCount', { n: problems.length })}
        rows={rows.slice(0, shown)}
        columns={[
          { key: 'place', title: say('place'), render: ({ place }) => place, width: '40%', wraps: true },
          { key: 'problem', title: say('problem'), render: ({ message }) => message, wraps: true },
        ]}
        total={problems.length}
        hasMore={shown < problems.length}
        onLoadMore={() => setShown(shown + pageSize)}
      />
    </Flex>
  );
}

interface ImportOutcomeProps {
  readonly outcome: MenuImportOutcomeFragment;
}

const shownChanges = 200;

/** What a file comes to: what is wrong in it, or what it changes. */
export function ImportOutcome({ outcome }: ImportOutcomeProps) {
  const say = useTexts(menuFileTexts);
  const { problems, changes, conflictCount, ignoredHeadings, lines, adaptations } = outcome;
  const sum = (count: 'addedCount' | 'changedCount' | 'unchangedCount' | 'removedCount' | 'exampleCount'): number =>
    lines[count] + adaptations[count];
  const counted = say('counts', {
    added: sum('addedCount'),
    changed: sum('changedCount'),
    unchanged: sum('unchangedCount'),
    removed: sum('removedCount'),
  });
  const examples = sum('exampleCount');
  return (
    <Flex vertical gap="small">
      {problems.length > 0 ? <ProblemList problems={problems} /> : null}
      {ignoredHeadings.length > 0 ? (
        <Alert type="warning" showIcon title={say('ignored', { names: ignoredHeadings.join('、') })} />
      ) : null}
      {conflictCount > 0 ? <Alert type="warning" showIcon title={say('conflicts', { n: conflictCount })} /> : null}
      {problems.length > 0 ? null : (
        <>
          <Typography.Text strong>
            {changes.length === 0 ? say('noChange') : say('changeCount', { n: changes.length })}
          </Typography.Text>
          <Typography.Text type="secondary">
            {examples > 0 ? `${counted}；${say('examples', { n: examples })}` : counted}
          </Typography.Text>
          {changes.length > 0 ? (
            <ul className="dd-import-changes">
              {changes.slice(0, shownChanges).map(({ kind, targetId, field, text }) => (
                <li key={`${kind}${targetId}${field ?? ''}`}>{text}</li>
              ))}
              {changes.length > shownChanges ? <li>…</li> : null}
            </ul>
          ) : null}
        </>
      )}
    </Flex>
  );
}
