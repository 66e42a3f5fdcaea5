import { useQuery } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import {
  type NeedAction,
  type NeedDetailsFragment,
  NeedMenuDocument,
  NeedsPageDocument,
} from '../../graphql/generated/graphql';
import { useDebounced } from '../../ui/debounced';
import { FormDrawer } from '../../ui/form-drawer';
import type { Refusal } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { needActionWords, needTexts } from './texts';
import { useTakeNeedStep } from './use-need-step';

interface StepForm {
  readonly reason?: string;
  readonly itemIds?: string[];
  readonly duplicateIds?: string[];
}

interface ChoiceProps {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Items of the menu in force at the station, under their headings. */
function ItemsChoice({ need, ...field }: ChoiceProps & { readonly need: NeedDetailsFragment }) {
  const { data, loading } = useQuery(NeedMenuDocument, { variables: { stationId: need.station.id } });
  const onMenu = data?.menu?.categories ?? [];
  const known = new Set(onMenu.flatMap(({ entries }) => entries.map(({ item }) => item.id)));
  const former = need.items.filter(({ id }) => !known.has(id));
  return (
    <Select
      {...field}
      mode="multiple"
      loading={loading}
      showSearch={{ optionFilterProp: 'label' }}
      options={[
        ...onMenu.map((category) => ({
          label: category.name,
          options: category.entries.map(({ number, name, item }) => ({ value: item.id, label: `${number} ${name}` })),
        })),
        ...former.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

interface DuplicatesChoiceProps extends ChoiceProps {
  readonly need: NeedDetailsFragment;
  /** Hears of every need that was offered, with the version that the reader saw. */
  readonly onSeen: (versions: ReadonlyMap<string, number>) => void;
}

/** Other needs of the station and below, found by their words. */
function DuplicatesChoice({ need, onSeen, value, onChange, ...field }: DuplicatesChoiceProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly { readonly value: string; readonly label: string }[]>([]);
  const text = useDebounced(typed.trim());
  const filter = {
    stationId: need.station.id,
    statuses: ['OPEN' as const, 'PLANNED' as const, 'LINKED' as const],
    ...(text === '' ? {} : { text }),
  };
  const found = useQuery(NeedsPageDocument, { variables: { filter, first: 30 } });
  const nodes = ((found.data ?? found.previousData)?.needs.nodes ?? []).filter(({ id }) => id !== need.id);
  const options = nodes.map((one) => ({ value: one.id, label: one.text }));
  return (
    <Select
      {...field}
      mode="multiple"
      {...(value ? { value } : {})}
      loading={found.loading}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={[...options, ...chosen.filter((one) => !options.some((other) => other.value === one.value))]}
      onChange={(ids: string[]) => {
        setChosen([...chosen, ...options].filter((one) => ids.includes(one.value)));
        onSeen(new Map(nodes.map((one) => [one.id, one.version])));
        onChange?.(ids);
      }}
    />
  );
}

interface NeedStepDrawerProps {
  readonly need: NeedDetailsFragment;
  readonly action: NeedAction;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** The form of a step: the items, the reason or the duplicates. */
export function NeedStepDrawer({ need, action, onClose, onReload }: NeedStepDrawerProps) {
  const say = useTexts(needTexts);
  const sayAction = useTexts(needActionWords);
  const take = useTakeNeedStep();
  const [versions, setVersions] = useState<ReadonlyMap<string, number>>(new Map());
  const submit = async (values: StepForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const duplicates = (values.duplicateIds ?? []).map((needId) => ({
      needId,
      expectedVersion: versions.get(needId) ?? 0,
    }));
    const { reason = '', itemIds = [] } = values;
    const refusal = await take(need, { action, reason, itemIds, duplicates }, idempotencyKey);
    if (!refusal) onClose();
    return refusal;
  };
  const fields = () => {
    if (action === 'LINK') {
      return (
        <Form.Item<StepForm>
          name="itemIds"
          label={say('linkItems')}
          extra={say('linkHint')}
          rules={[{ required: true, type: 'array', min: 1, message: say('linkNeeded') }]}
        >
          <ItemsChoice need={need} />
        </Form.Item>
      );
    }
    if (action === 'MERGE') {
      return (
        <Form.Item<StepForm>
          name="duplicateIds"
          label={say('mergeWith')}
          extra={say('mergeHint')}
          rules={[{ required: true, type: 'array', min: 1, message: say('mergeNeeded') }]}
        >
          <DuplicatesChoice need={need} onSeen={(seen) => setVersions((before) => new Map([...seen, ...before]))} />
        </Form.Item>
      );
    }
    return (
      <Form.Item<StepForm>
        name="reason"
        label={say(action === 'PLAN' ? 'planReason' : 'dismissReason')}
        rules={[{ required: true, whitespace: true, message: say('reasonNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
    );
  };
  return (
    <FormDrawer<StepForm>
      title={sayAction(action)}
      submitLabel={sayAction(action)}
      initialKey={need.version}
      initial={{ itemIds: need.items.map(({ id }) => id) }}
      submit={submit}
      onClose={onClose}
      onReload={onReload}
    >
      <p className="dd-need-words">{need.text}</p>
      {fields()}
    </FormDrawer>
  );
}
