import { useApolloClient, useMutation } from '@apollo/client/react';
import { App, Form, Input, InputNumber, Select } from 'antd';
import { type NeedSource, RecordNeedDocument } from '../../graphql/generated/graphql';
import { DayInput } from '../../ui/day-input';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { NeedTermsSelect } from './need-terms-select';
import { needSourceWords, needTexts } from './texts';

interface NeedForm {
  readonly stationId?: string;
  readonly text?: string;
  readonly source?: NeedSource;
  readonly peopleCount?: number | null;
  readonly heardOn?: string;
  readonly evidence?: string;
  readonly clientCategoryKeys?: string[];
  readonly domainKeys?: string[];
}

interface RecordNeedDrawerProps {
  readonly stationId: string | undefined;
  readonly onClose: () => void;
  readonly onRecorded: (id: string) => void;
}

/** Writes a need down for a station. */
export function RecordNeedDrawer({ stationId, onClose, onRecorded }: RecordNeedDrawerProps) {
  const say = useTexts(needTexts);
  const saySource = useTexts(needSourceWords);
  const { message } = App.useApp();
  const client = useApolloClient();
  const [recordNeed] = useMutation(RecordNeedDocument);
  const submit = async (values: NeedForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await recordNeed({
      variables: {
        input: {
          stationId: values.stationId ?? '',
          text: values.text?.trim() ?? '',
          source: values.source,
          peopleCount: values.peopleCount ?? null,
          heardOn: values.heardOn ?? null,
          evidence: typedOrNull(values.evidence),
          clientCategoryKeys: values.clientCategoryKeys ?? [],
          domainKeys: values.domainKeys ?? [],
          idempotencyKey,
        },
      },
    });
    const result = data?.recordNeed;
    if (result?.__typename !== 'RecordNeedSuccess') return result;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'needs' });
    void message.success(say('recorded'));
    onRecorded(result.need.id);
    return undefined;
  };
  return (
    <FormDrawer<NeedForm>
      title={say('record')}
      submitLabel={say('record')}
      initialKey="new"
      initial={{ source: 'SURVEY', ...(stationId ? { stationId } : {}) }}
      submit={submit}
      onClose={onClose}
    >
      <Form.Item<NeedForm>
        name="text"
        label={say('text')}
        extra={say('textHint')}
        rules={[{ required: true, whitespace: true, message: say('textNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} showCount />
      </Form.Item>
      <Form.Item<NeedForm>
        name="stationId"
        label={say('station')}
        rules={[{ required: true, message: say('stationNeeded') }]}
      >
        <StationPicker label={say('station')} />
      </Form.Item>
      <Form.Item<NeedForm> name="source" label={say('source')}>
        <Select
          options={(['SURVEY', 'STAFF', 'RESIDENT'] as const).map((value) => ({ value, label: saySource(value) }))}
        />
      </Form.Item>
      <Form.Item<NeedForm> name="peopleCount" label={say('people')} extra={say('peopleHint')}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item<NeedForm> name="heardOn" label={say('heardOn')}>
        <DayInput />
      </Form.Item>
      <Form.Item<NeedForm> name="evidence" label={say('evidence')} extra={say('evidenceHint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
      <Form.Item<NeedForm> name="clientCategoryKeys" label={say('categories')}>
        <NeedTermsSelect kind="CLIENT_CATEGORY" />
      </Form.Item>
      <Form.Item<NeedForm> name="domainKeys" label={say('domains')}>
        <NeedTermsSelect kind="SERVICE_DOMAIN" />
      </Form.Item>
    </FormDrawer>
  );
}
