import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { type MenuKind, StartMenuDraftDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { SelectCell } from './cells';
import { StepDialog } from './step-dialog';
import { menuTexts } from './texts';

interface StartDialogProps {
  readonly stationId: string;
  /** The version to begin from, where one is rolled back to. */
  readonly basedOn?: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Begins a version: from what is in force, from nothing, or from an older version. */
export function StartDialog({ stationId, basedOn, onClose }: StartDialogProps) {
  const say = useTexts(menuTexts);
  const navigate = useNavigate();
  const [start] = useMutation(StartMenuDraftDocument);
  const [basis, setBasis] = useState<'IN_FORCE' | 'EMPTY'>('IN_FORCE');
  const [kind, setKind] = useState<MenuKind | ''>('');
  const open = (editionId: string): void =>
    void navigate({ to: '/menus/$stationId/$editionId', params: { stationId, editionId } });
  return (
    <StepDialog
      title={basedOn ? say('rollBack', { n: basedOn.version }) : say('startTitle')}
      okText={say('startDraft')}
      onClose={onClose}
      take={async (_, idempotencyKey) => {
        const from = basedOn ? { basis: 'VERSION' as const, basedOnId: basedOn.id } : { basis };
        const input = { stationId, ...from, ...(kind === '' ? {} : { kind }), idempotencyKey };
        const answer = (await start({ variables: { input } })).data?.startMenuDraft;
        if (answer?.__typename === 'StartMenuDraftSuccess') {
          open(answer.edition.id);
          return undefined;
        }
        return answer;
      }}
    >
      {basedOn ? null : (
        <>
          <Radio.Group
            vertical
            value={basis}
            onChange={(event) => setBasis(event.target.value === 'EMPTY' ? 'EMPTY' : 'IN_FORCE')}
            options={[
              { value: 'IN_FORCE', label: say('startFromForce') },
              { value: 'EMPTY', label: say('startEmpty') },
            ]}
          />
          <label>
            <span>{say('kind')}</span>
            <SelectCell
              label={say('kind')}
              value={kind}
              options={[
                { value: '', label: say('kindAsBefore') },
                { value: 'WHOLE', label: say('kindWhole') },
                { value: 'OVERLAY', label: say('kindOverlay') },
              ]}
              onChange={(chosen) => setKind(chosen === 'WHOLE' || chosen === 'OVERLAY' ? chosen : '')}
            />
          </label>
        </>
      )}
    </StepDialog>
  );
}
