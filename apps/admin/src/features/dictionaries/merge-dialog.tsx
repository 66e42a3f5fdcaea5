import { useMutation } from '@apollo/client/react';
import { App, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { MergeTermsDocument, type TermRowFragment } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { isInUse } from './term-rows';
import { dictionaryTexts } from './texts';
import { useForgetTerms } from './use-edits';
import { useTermStep } from './use-term-step';

interface MergeForm {
  readonly intoKey: string;
}

interface MergeDialogProps {
  readonly term: TermRowFragment;
  readonly terms: readonly TermRowFragment[];
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Merges a duplicate into the entry that is kept, having said in words what will happen. */
export function MergeDialog({ term, terms, onClose, onReload }: MergeDialogProps) {
  const say = useTexts(dictionaryTexts);
  const { message } = App.useApp();
  const forgetTerms = useForgetTerms();
  const step = useTermStep();
  const [form] = Form.useForm<MergeForm>();
  const [mergeTerms] = useMutation(MergeTermsDocument);
  const [chosen, setChosen] = useState<string>();
  const choices = terms.filter((one) => isInUse(one) && one.key !== term.key);
  const into = choices.find(({ key }) => key === chosen);
  const parts = terms.filter(({ parent }) => parent?.key === term.key).length;
  const words = { from: term.name, into: into?.name ?? '', count: parts };

  const send = async ({ intoKey }: MergeForm): Promise<void> => {
    const isDone = await step.send(async (idempotencyKey) => {
      const { kind, key, version } = term;
      const input = { from: { kind, key }, into: { kind, key: intoKey }, expectedVersion: version, idempotencyKey };
      const result = (await mergeTerms({ variables: { input } })).data?.mergeTerms;
      return result?.__typename === 'MergeTermsSuccess' ? undefined : result;
    });
    if (!isDone) return;
    void message.success(say('mergedDone', { name: words.from, into: words.into }));
    onClose();
    await forgetTerms();
  };
  return (
    <Modal
      open
      title={say('mergeTitle', { name: term.name })}
      okText={say('merge')}
      cancelText={say('cancel')}
      confirmLoading={step.sending}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<MergeForm> form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item<MergeForm>
          name="intoKey"
          label={say('mergeInto')}
          rules={[{ required: true, message: say('mergeIntoNeeded') }]}
        >
          <Select
            options={choices.map(({ key, name }) => ({ value: key, label: name }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(key: string) => setChosen(key)}
          />
        </Form.Item>
      </Form>
      {into ? (
        <div className="dd-note" role="status">
          <p>{say('mergeText', words)}</p>
          {parts > 0 ? <p>{say('mergeParts', words)}</p> : null}
        </div>
      ) : null}
      {step.refusal ? <RefusalMessage refusal={step.refusal} onReload={onReload} /> : null}
      {step.failure === undefined ? null : <ErrorState error={step.failure} />}
    </Modal>
  );
}
