import { useMutation } from '@apollo/client/react';
import { App, Modal } from 'antd';
import { RestoreTermDocument, RetireTermDocument, type TermRowFragment } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import type { Refusal } from '../../ui/form-refusals';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { isInUse } from './term-rows';
import { dictionaryTexts } from './texts';
import { useForgetTerms } from './use-edits';
import { useTermStep } from './use-term-step';

interface EndDialogProps {
  readonly term: TermRowFragment;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Asks before an entry goes out of use, or comes back, and says what that means. */
export function EndDialog({ term, onClose, onReload }: EndDialogProps) {
  const say = useTexts(dictionaryTexts);
  const { message } = App.useApp();
  const forgetTerms = useForgetTerms();
  const step = useTermStep();
  const [retireTerm] = useMutation(RetireTermDocument);
  const [restoreTerm] = useMutation(RestoreTermDocument);
  const retires = isInUse(term);
  const { name, mergedInto } = term;

  const edit = async (idempotencyKey: string): Promise<Refusal | undefined> => {
    const variables = { input: { kind: term.kind, key: term.key, expectedVersion: term.version, idempotencyKey } };
    if (retires) {
      const result = (await retireTerm({ variables })).data?.retireTerm;
      return result?.__typename === 'RetireTermSuccess' ? undefined : result;
    }
    const result = (await restoreTerm({ variables })).data?.restoreTerm;
    return result?.__typename === 'RestoreTermSuccess' ? undefined : result;
  };
  const send = async (): Promise<void> => {
    if (!(await step.send(edit))) return;
    void message.success(say(retires ? 'retiredDone' : 'restoredDone', { name }));
    onClose();
    await forgetTerms();
  };
  return (
    <Modal
      open
      title={say(retires ? 'retireTitle' : 'restoreTitle', { name })}
      okText={say(retires ? 'retire' : 'restore')}
      cancelText={say('cancel')}
      confirmLoading={step.sending}
      onOk={() => void send()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{mergedInto ? say('partText', { into: mergedInto.name }) : say(retires ? 'retireText' : 'restoreText')}</p>
      {step.refusal ? (
        <RefusalMessage refusal={step.refusal} onReload={onReload}>
          {step.refusal.issues?.map((issue) => (
            <p key={issue.path.join('.')}>{issue.message}</p>
          ))}
        </RefusalMessage>
      ) : null}
      {step.failure === undefined ? null : <ErrorState error={step.failure} />}
    </Modal>
  );
}
