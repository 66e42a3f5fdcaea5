import { Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { ErrorState } from '../../ui/error-state';
import { useIntentionKey } from '../../ui/idempotency';
import { RefusalMessage, type RefusalFacts } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { menuTexts } from './texts';

/** A refusal of a step, with the problems that it lists. */
export interface StepRefusal extends RefusalFacts {
  readonly issues?: readonly { readonly message: string }[];
  readonly problems?: readonly { readonly message: string }[];
}

interface StepDialogProps {
  readonly title: string;
  readonly okText: string;
  readonly isDanger?: boolean;
  /** Whether something can be said with the step, or must. */
  readonly note?: 'POSSIBLE' | 'NEEDED';
  /** Takes the step; answers the refusal, or nothing when it is done. */
  readonly take: (note: string | null, idempotencyKey: string) => Promise<StepRefusal | undefined>;
  readonly onClose: () => void;
  readonly onReload?: () => void;
  /** Says what is missing, if anything, before the step can be taken. */
  readonly missing?: string | undefined;
  readonly children?: ReactNode;
}

/** One step with a version: asks what belongs to it, and shows a refusal in its own words. */
export function StepDialog({
  title,
  okText,
  isDanger = false,
  note,
  take,
  onClose,
  onReload,
  missing,
  children,
}: StepDialogProps) {
  const say = useTexts(menuTexts);
  const { key, renew } = useIntentionKey();
  const [text, setText] = useState('');
  const [lacks, setLacks] = useState<string>();
  const [refusal, setRefusal] = useState<StepRefusal>();
  const [failure, setFailure] = useState<unknown>();
  const [taking, setTaking] = useState(false);
  const label = say(note === 'NEEDED' ? 'reason' : 'note');
  const go = async (): Promise<void> => {
    const lacking = missing ?? (note === 'NEEDED' && text.trim() === '' ? say('reasonNeeded') : undefined);
    setLacks(lacking);
    if (lacking !== undefined) return;
    setTaking(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const refused = await take(text.trim() === '' ? null : text.trim(), key);
      if (refused === undefined) onClose();
      else {
        setRefusal(refused);
        renew();
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setTaking(false);
    }
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger: isDanger, loading: taking }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <div className="dd-form-lines">
        {children}
        {note === undefined ? null : (
          <label>
            <span>{label}</span>
            <Input.TextArea
              aria-label={label}
              rows={3}
              maxLength={500}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        {lacks === undefined ? null : (
          <p role="alert" className="dd-cell-problems">
            {lacks}
          </p>
        )}
        {refusal === undefined ? null : (
          <RefusalMessage refusal={refusal} onReload={onReload}>
            <ul>
              {[...(refusal.problems ?? []), ...(refusal.issues ?? [])].map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </RefusalMessage>
        )}
        {failure === undefined ? null : <ErrorState error={failure} />}
      </div>
    </Modal>
  );
}
