import { useMutation } from '@apollo/client/react';
import { App, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { type EditionRowFragment, PublishMenuDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { StepDialog, type StepRefusal } from './step-dialog';
import { menuTexts } from './texts';

/** A date and time as the browser's field writes it, taken as China time, as the API writes it; null where it is none. */
export function chinaInstant(local: string): string | null {
  const instant = new Date(`${local.slice(0, 16)}:00+08:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

interface PublishDialogProps {
  readonly edition: Pick<EditionRowFragment, 'id' | 'version' | 'revision'>;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Publishes a version, at once or from a date and time to come. */
export function PublishDialog({ edition, onClose, onReload }: PublishDialogProps) {
  const say = useTexts(menuTexts);
  const { message } = App.useApp();
  const [publish] = useMutation(PublishMenuDocument);
  const [isLater, setLater] = useState(false);
  const [when, setWhen] = useState('');
  // Asked for once the server has said that another version is to come into force later.
  const [isAsked, setAsked] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const effectiveFrom = isLater ? chinaInstant(when) : null;
  return (
    <StepDialog
      title={say('publishTitle', { n: edition.version })}
      okText={say('publish')}
      note="POSSIBLE"
      missing={isLater && effectiveFrom === null ? say('whenNeeded') : undefined}
      onClose={onClose}
      onReload={onReload}
      take={async (note, idempotencyKey) => {
        const input = {
          editionId: edition.id,
          expectedRevision: edition.revision,
          note,
          idempotencyKey,
          ...(effectiveFrom === null ? {} : { effectiveFrom }),
          ...(isWanted ? { alsoThoughScheduled: true } : {}),
        };
        const { data } = await publish({ variables: { input } });
        const answer = data?.publishMenu;
        if (answer === undefined) return undefined;
        if (answer.__typename !== 'PublishMenuSuccess') {
          const refusal: StepRefusal = answer;
          setAsked(refusal.__typename === 'LaterVersionScheduled');
          return refusal;
        }
        void message.success(say('published', { n: edition.version }));
        onReload();
        return undefined;
      }}
    >
      <Radio.Group
        value={isLater}
        onChange={(event) => setLater(event.target.value === true)}
        options={[
          { value: false, label: say('publishNow') },
          { value: true, label: say('publishFrom') },
        ]}
        vertical
      />
      {isLater ? (
        <input
          type="datetime-local"
          className="dd-cell-input"
          aria-label={say('publishWhen')}
          value={when}
          onChange={(event) => setWhen(event.target.value)}
        />
      ) : null}
      {isAsked ? (
        <Checkbox checked={isWanted} onChange={(event) => setWanted(event.target.checked)}>
          {say('alsoThoughScheduled')}
        </Checkbox>
      ) : null}
    </StepDialog>
  );
}
