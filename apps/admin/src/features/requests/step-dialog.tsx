import { useQuery } from '@apollo/client/react';
import { Form, Input, Modal, Radio, Select } from 'antd';
import { type RequestDetailsFragment, RequestTermsDocument, type TermKind } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { fieldErrors } from '../../ui/form-refusals';
import { RefusalMessage } from '../../ui/refusal-message';
import { StateBadge } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { uiTexts } from '../../ui/ui-texts';
import { actionWords, urgencyWords } from '../../ui/words';
import type { Step, StepValues } from './take-step';
import { requestTexts } from './texts';
import { useStep } from './use-step';

type PlainStep = Exclude<Step, 'DISPATCH'>;
type TextKey = keyof typeof requestTexts.table;

interface StepForm {
  readonly reasons?: TermKind;
  readonly urgency?: true;
  readonly score?: true;
  readonly note?: { readonly label: TextKey; readonly needed?: TextKey };
}

// What each step asks for, as the contract's inputs have it.
const forms: Readonly<Record<PlainStep, StepForm>> = {
  VERIFY: { urgency: true, note: { label: 'note' } },
  RETURN: { note: { label: 'missing', needed: 'missingNeeded' } },
  RESUBMIT: { note: { label: 'reasonText' } },
  REJECT: { reasons: 'REJECT_REASON', note: { label: 'reasonText' } },
  ACCEPT: {},
  DECLINE: { reasons: 'DECLINE_REASON', note: { label: 'reasonText' } },
  START: { note: { label: 'note' } },
  RECORD_VISIT: { note: { label: 'note', needed: 'noteNeeded' } },
  COMPLETE: { note: { label: 'outcome' } },
  RATE: { score: true, note: { label: 'comment' } },
  WITHDRAW: { note: { label: 'reasonText' } },
};

function ReasonSelect({ kind }: { readonly kind: TermKind }) {
  const say = useTexts(requestTexts);
  const { data, loading } = useQuery(RequestTermsDocument, { variables: { kind }, fetchPolicy: 'cache-first' });
  return (
    <Form.Item<StepValues>
      name="reasonKey"
      label={say('reason')}
      rules={[{ required: true, message: say('reasonNeeded') }]}
    >
      <Select loading={loading} options={data?.terms.map(({ key, name }) => ({ value: key, label: name })) ?? []} />
    </Form.Item>
  );
}

interface StepDialogProps {
  readonly step: PlainStep;
  readonly request: RequestDetailsFragment;
  readonly onClose: () => void;
  readonly onDone: (after: RequestDetailsFragment | null) => void;
  readonly onReload: () => void;
}

/** Asks for what a step needs, takes it, and says why when it was refused. */
export function StepDialog({ step, request, onClose, onDone, onReload }: StepDialogProps) {
  const say = useTexts(requestTexts);
  const sayUi = useTexts(uiTexts);
  const sayAction = useTexts(actionWords);
  const sayUrgency = useTexts(urgencyWords);
  const [form] = Form.useForm<StepValues>();
  const { take, refusal, failure, sending } = useStep(step, request, onDone);
  const wanted = forms[step];
  const send = async (values: StepValues): Promise<void> => {
    const refused = await take(values);
    if (refused) form.setFields(fieldErrors<StepValues>(renamed(refused)));
  };
  return (
    <Modal
      open
      title={`${sayAction(step)} · ${request.item.name}`}
      okText={sayAction(step)}
      cancelText={sayUi('cancel')}
      okButtonProps={{ danger: step === 'REJECT' || step === 'WITHDRAW' }}
      confirmLoading={sending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p className="dd-dialog-hint dd-muted">{say(`HINT_${step}`)}</p>
      {refusal ? (
        <RefusalMessage
          refusal={refusal}
          onReload={() => {
            onReload();
            onClose();
          }}
        >
          {refusal.state ? (
            <p>
              {say('currentState')} <StateBadge state={refusal.state} />
            </p>
          ) : null}
        </RefusalMessage>
      ) : null}
      {failure === undefined ? null : <ErrorState error={failure} />}
      <Form<StepValues>
        form={form}
        layout="vertical"
        initialValues={{ urgency: request.urgency }}
        onFinish={(values) => void send(values)}
      >
        {wanted.urgency ? (
          <Form.Item<StepValues> name="urgency" label={say('urgency')}>
            <Radio.Group
              options={(['CRISIS', 'URGENT', 'NORMAL', 'LOW'] as const).map((value) => ({
                value,
                label: sayUrgency(value),
              }))}
            />
          </Form.Item>
        ) : null}
        {wanted.reasons ? <ReasonSelect kind={wanted.reasons} /> : null}
        {wanted.score ? (
          <Form.Item<StepValues>
            name="score"
            label={say('scoreLabel')}
            rules={[{ required: true, message: say('scoreNeeded') }]}
          >
            <Radio.Group options={[1, 2, 3, 4, 5].map((value) => ({ value, label: say('score', { n: value }) }))} />
          </Form.Item>
        ) : null}
        {wanted.note ? (
          <Form.Item<StepValues>
            name="note"
            label={say(wanted.note.label)}
            rules={wanted.note.needed ? [{ required: true, whitespace: true, message: say(wanted.note.needed) }] : []}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={20_000} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}

// The inputs call their one long text by what it means; the form has one field for it.
const noteNames: readonly string[] = ['missing', 'outcome', 'comment', 'need'];
const renamed = (refusal: NonNullable<ReturnType<typeof useStep>['refusal']>): typeof refusal => ({
  ...refusal,
  issues: (refusal.issues ?? []).map((issue) => ({
    ...issue,
    path: issue.path.map((part) => (noteNames.includes(part) ? 'note' : part)),
  })),
});
