import { useMutation } from '@apollo/client/react';
import { App, Form, Input, InputNumber, Select } from 'antd';
import {
  ChangeTermDocument,
  CreateTermDocument,
  type TermKind,
  type TermRowFragment,
} from '../../graphql/generated/graphql';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { isInUse } from './term-rows';
import { dictionaryTexts } from './texts';
import { useForgetTerms } from './use-edits';

interface TermForm {
  readonly zh: string;
  readonly en?: string | null;
  readonly key?: string | null;
  readonly parentKey?: string | null;
  readonly position?: number | null;
}

interface TermDrawerProps {
  readonly kind: TermKind;
  /** The entry to change; a new one where absent. */
  readonly term?: TermRowFragment | undefined;
  /** The whole dictionary, for the groups. */
  readonly terms: readonly TermRowFragment[];
  readonly onClose: () => void;
  readonly onReload: () => void;
}

const TermFields = ({ term, terms }: Pick<TermDrawerProps, 'term' | 'terms'>) => {
  const say = useTexts(dictionaryTexts);
  const groups = terms.filter((one) => isInUse(one) && one.key !== term?.key);
  return (
    <>
      <Form.Item<TermForm>
        name="zh"
        label={say('name')}
        rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item<TermForm> name="en" label={say('english')} extra={say('englishHint')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item<TermForm> name="parentKey" label={say('group')}>
        <Select
          allowClear
          placeholder={say('noGroup')}
          options={groups.map(({ key, name }) => ({ value: key, label: name }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item<TermForm> name="position" label={say('position')} extra={say('positionHint')}>
        <InputNumber min={0} max={1_000_000} precision={0} />
      </Form.Item>
      {term ? null : (
        <Form.Item<TermForm> name="key" label={say('key')} extra={say('keyHint')}>
          <Input maxLength={48} spellCheck={false} />
        </Form.Item>
      )}
    </>
  );
};

/** Adds an entry to a dictionary, or changes one. */
export function TermDrawer({ kind, term, terms, onClose, onReload }: TermDrawerProps) {
  const say = useTexts(dictionaryTexts);
  const { message } = App.useApp();
  const forgetTerms = useForgetTerms();
  const [createTerm] = useMutation(CreateTermDocument);
  const [changeTerm] = useMutation(ChangeTermDocument);
  const done = async (words: 'added' | 'saved', name: string): Promise<undefined> => {
    void message.success(say(words, { name }));
    onClose();
    await forgetTerms();
    return undefined;
  };
  const submit = async (values: TermForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const said = {
      kind,
      zh: values.zh.trim(),
      en: typedOrNull(values.en),
      parentKey: values.parentKey ?? null,
      position: values.position ?? null,
      idempotencyKey,
    };
    if (term) {
      const { data } = await changeTerm({
        variables: { input: { ...said, key: term.key, expectedVersion: term.version } },
      });
      const result = data?.changeTerm;
      return result?.__typename === 'ChangeTermSuccess' ? done('saved', result.term.name) : result;
    }
    const { data } = await createTerm({ variables: { input: { ...said, key: typedOrNull(values.key) } } });
    const result = data?.createTerm;
    return result?.__typename === 'CreateTermSuccess' ? done('added', result.term.name) : result;
  };
  return (
    <FormDrawer<TermForm>
      title={term ? say('editOf', { name: term.name }) : say('add')}
      submitLabel={term ? say('save') : say('add')}
      initialKey={term?.version ?? 'new'}
      initial={
        term
          ? {
              zh: term.nameZh,
              en: term.nameEn === term.nameZh ? null : term.nameEn,
              parentKey: term.parent?.key ?? null,
              position: term.position,
            }
          : {}
      }
      submit={submit}
      onClose={onClose}
      onReload={onReload}
    >
      <TermFields term={term} terms={terms} />
    </FormDrawer>
  );
}
