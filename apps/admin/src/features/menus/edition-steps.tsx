import { useMutation } from '@apollo/client/react';
import { App } from 'antd';
import {
  CancelScheduledMenuDocument,
  DiscardMenuDraftDocument,
  type EditionRowFragment,
  ReturnMenuDocument,
  SubmitMenuDocument,
} from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { StepDialog } from './step-dialog';
import { type MenuText, menuTexts } from './texts';
import { PublishDialog } from './publish-dialog';

/** A step that is asked about in a dialog. */
export type AskedStep = 'SUBMIT' | 'RETURN' | 'DISCARD' | 'CANCEL' | 'PUBLISH';

const words: Readonly<
  Record<Exclude<AskedStep, 'PUBLISH'>, { readonly title: MenuText; readonly ok: MenuText; readonly done: MenuText }>
> = {
  SUBMIT: { title: 'submitTitle', ok: 'submit', done: 'submitted' },
  RETURN: { title: 'returnTitle', ok: 'returnIt', done: 'returned' },
  DISCARD: { title: 'discardSure', ok: 'discard', done: 'discarded' },
  CANCEL: { title: 'cancelSure', ok: 'cancel', done: 'cancelled' },
};

interface EditionStepProps {
  readonly step: AskedStep;
  readonly edition: Pick<EditionRowFragment, 'id' | 'version' | 'revision'>;
  readonly problemCount?: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The dialog of a step with a version. */
export function EditionStep({ step, edition, problemCount = 0, onClose, onDone }: EditionStepProps) {
  const say = useTexts(menuTexts);
  const { message } = App.useApp();
  const [submit] = useMutation(SubmitMenuDocument);
  const [giveBack] = useMutation(ReturnMenuDocument);
  const [discard] = useMutation(DiscardMenuDraftDocument);
  const [cancel] = useMutation(CancelScheduledMenuDocument);
  if (step === 'PUBLISH') return <PublishDialog edition={edition} onClose={onClose} onReload={onDone} />;
  const { title, ok, done } = words[step];
  const run = async (note: string | null, idempotencyKey: string) => {
    const input = { editionId: edition.id, expectedRevision: edition.revision, note, idempotencyKey };
    switch (step) {
      case 'SUBMIT':
        return (await submit({ variables: { input } })).data?.submitMenu;
      case 'RETURN':
        return (await giveBack({ variables: { input: { ...input, note: note ?? '' } } })).data?.returnMenu;
      case 'DISCARD':
        return (await discard({ variables: { input } })).data?.discardMenuDraft;
      case 'CANCEL':
        return (await cancel({ variables: { input } })).data?.cancelScheduledMenu;
    }
  };
  return (
    <StepDialog
      title={say(title, { n: edition.version })}
      okText={say(ok)}
      isDanger={step === 'DISCARD' || step === 'CANCEL'}
      note={step === 'RETURN' ? 'NEEDED' : 'POSSIBLE'}
      onClose={onClose}
      onReload={onDone}
      take={async (note, key) => {
        const answer = await run(note, key);
        if (answer === undefined) return undefined;
        if ('edition' in answer) {
          void message.success(say(done));
          onDone();
          return undefined;
        }
        return answer;
      }}
    >
      {step === 'SUBMIT' && problemCount > 0 ? <p>{say('problemsStill', { n: problemCount })}</p> : null}
    </StepDialog>
  );
}
