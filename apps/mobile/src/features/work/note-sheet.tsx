import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { Button } from '../../ui/button';
import { isTooLong, TextArea } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { turnToWrong } from '../../ui/wrong';
import { StepMessage } from '../requests/step-message';
import type { useStep } from '../requests/use-step';

interface NoteSheetProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when nothing was written; without it writing is optional. */
  readonly missing?: string;
  readonly submit: string;
  readonly step: ReturnType<typeof useStep>;
  readonly onSubmit: (text: string) => void;
  readonly onClose: () => void;
}

/** A few words about the work. They stay in the sheet until the server has them. */
export function NoteSheet({ title, label, hint, missing, submit, step, onSubmit, onClose }: NoteSheetProps) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = missing !== undefined && text.trim() === '';
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isMissing || isTooLong(text)) turnToWrong(event.currentTarget);
    else onSubmit(text.trim());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" onSubmit={send} noValidate>
        <TextArea
          label={label}
          hint={hint}
          wrong={isTried && isMissing ? missing : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={6}
        />
        <StepMessage state={step.state} />
        <div className="actions">
          <Button kind="quiet" onClick={onClose}>
            {t('work.cancel')}
          </Button>
          <Button type="submit" kind="strong" busyText={step.state.kind === 'busy' ? t('work.busy') : null}>
            {submit}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
