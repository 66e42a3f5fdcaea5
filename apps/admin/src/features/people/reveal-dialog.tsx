import { useMutation } from '@apollo/client/react';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { RevealResidentDocument, type RevealResidentMutation } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { fieldErrors, type Refusal } from '../../ui/form-refusals';
import { useIntentionKey } from '../../ui/idempotency';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { DayText } from '../../ui/time-text';
import { peopleTexts } from './texts';

type Revealed = Extract<RevealResidentMutation['revealResident'], { __typename: 'RevealResidentSuccess' }>['revealed'];

interface RevealForm {
  readonly reason: string;
}

/** Asks why, then shows a resident's data in plain text for as long as the window stands open. */
export function RevealDialog({ residentId, onClose }: { readonly residentId: string; readonly onClose: () => void }) {
  const say = useTexts(peopleTexts);
  const [form] = Form.useForm<RevealForm>();
  const { key, renew } = useIntentionKey();
  // The plain text stays out of the cache and dies with this dialog.
  const [revealResident, { error, loading, reset }] = useMutation(RevealResidentDocument, { fetchPolicy: 'no-cache' });
  const [revealed, setRevealed] = useState<Revealed>();
  const [refusal, setRefusal] = useState<Refusal>();
  const send = async ({ reason }: RevealForm): Promise<void> => {
    const answer = await revealResident({
      variables: { input: { residentId, reason: reason.trim(), idempotencyKey: key } },
    }).catch(() => undefined);
    const result = answer?.data?.revealResident;
    if (!result) return;
    if (result.__typename === 'RevealResidentSuccess') {
      setRevealed(result.revealed);
      reset();
      return;
    }
    setRefusal(result);
    form.setFields(fieldErrors<RevealForm>(result));
    renew();
  };
  const lines = revealed
    ? ([
        ['name', revealed.name],
        ['phone', revealed.phone],
        ['idNumber', revealed.idNumber],
        ['address', revealed.address],
      ] as const)
    : [];
  return (
    <Modal
      open
      title={say('revealTitle')}
      okText={revealed ? say('close') : say('revealGo')}
      cancelText={say('cancel')}
      cancelButtonProps={revealed ? { hidden: true } : {}}
      confirmLoading={loading}
      onOk={() => (revealed ? onClose() : form.submit())}
      onCancel={onClose}
      destroyOnHidden
    >
      {revealed ? (
        <>
          <p className="dd-note" role="status">
            {say('revealed')}
          </p>
          <dl className="dd-facts dd-revealed">
            {lines.map(([name, value]) => (
              <div key={name}>
                <dt>{say(name)}</dt>
                <dd>{value ?? say('none')}</dd>
              </div>
            ))}
            <div>
              <dt>{say('bornOn')}</dt>
              <dd>{revealed.bornOn ? <DayText on={revealed.bornOn} /> : say('none')}</dd>
            </div>
          </dl>
        </>
      ) : (
        <>
          <p className="dd-dialog-hint dd-muted">{say('revealHint')}</p>
          {refusal ? <RefusalMessage refusal={refusal} /> : null}
          {error ? <ErrorState error={error} /> : null}
          <Form<RevealForm> form={form} layout="vertical" onFinish={(values) => void send(values)}>
            <Form.Item<RevealForm>
              name="reason"
              label={say('revealReason')}
              rules={[{ required: true, whitespace: true, message: say('revealReasonNeeded') }]}
            >
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} />
            </Form.Item>
          </Form>
        </>
      )}
    </Modal>
  );
}
