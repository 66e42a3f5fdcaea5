import { Button } from 'antd';
import { useState } from 'react';
import type { EditionContentFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { type TargetKind, useEditor } from './editor-context';
import { menuTexts } from './texts';

type Conflict = EditionContentFragment['conflicts'][number];
type Side = Conflict['ours'];

function SideText({ side, isStanding }: { readonly side: Side; readonly isStanding: boolean }) {
  const say = useTexts(menuTexts);
  return (
    <span>
      {say(isStanding ? 'stands' : 'waits', { text: side.text })}{' '}
      <span className="dd-muted dd-small">
        （{side.isYours ? say('sideYou') : say('sideBy', { name: side.authorName })}
        <TimeText at={side.at} short />）
      </span>
    </span>
  );
}

/** Two values of one field, whose they are and since when; one of them is chosen, none is lost before. */
export function ConflictNote({ conflict }: { readonly conflict: Conflict }) {
  const say = useTexts(menuTexts);
  const { resolve } = useEditor();
  const [choosing, setChoosing] = useState(false);
  const choose = (choice: 'OURS' | 'THEIRS'): void => {
    setChoosing(true);
    void resolve(conflict.id, choice).finally(() => setChoosing(false));
  };
  const { fieldName, targetName, ours, theirs } = conflict;
  return (
    <div className="dd-conflict" role="group" aria-label={say('conflict', { field: fieldName })}>
      <strong>
        {targetName === null ? '' : `${targetName} · `}
        {say('conflict', { field: fieldName })}
      </strong>
      {(['OURS', 'THEIRS'] as const).map((choice) => {
        const side = choice === 'OURS' ? ours : theirs;
        return (
          <span key={choice} className="dd-conflict-side">
            <SideText side={side} isStanding={choice === 'OURS'} />
            <Button
              size="small"
              loading={choosing}
              aria-label={say('keepValue', { text: side.text })}
              onClick={() => choose(choice)}
            >
              {say('keepThis')}
            </Button>
          </span>
        );
      })}
    </div>
  );
}

/** The conflicts of one thing, or of one of its fields. */
export function ConflictsOf({
  kind,
  id,
  field,
}: {
  readonly kind: TargetKind;
  readonly id: string;
  readonly field?: string;
}) {
  const { conflicts } = useEditor();
  return conflicts
    .filter((one) => one.targetKind === kind && one.targetId === id && (field === undefined || one.field === field))
    .map((conflict) => <ConflictNote key={conflict.id} conflict={conflict} />);
}
