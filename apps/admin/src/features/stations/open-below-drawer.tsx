import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input, Select } from 'antd';
import { useContext, useState } from 'react';
import {
  DivisionChoicesDocument,
  OpenStationDocument,
  type StationDetailsFragment,
} from '../../graphql/generated/graphql';
import { useDebounced } from '../../ui/debounced';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { stationTexts } from './texts';
import { TreeRefresh } from './use-station-tree';

const offTier = 'off-tier';

interface OpenForm {
  readonly name: string;
  readonly divisionCode: string;
  readonly tierKey: string;
  readonly kindKey?: string;
  readonly statusKey: string;
  readonly address?: string;
  readonly openingHours?: string;
  readonly phone?: string;
}

interface OpenBelowDrawerProps {
  readonly parent: StationDetailsFragment;
  readonly onClose: () => void;
}

/** Opens a new station under this one; which tiers and kinds may stand here the server decides. */
export function OpenBelowDrawer({ parent, onClose }: OpenBelowDrawerProps) {
  const say = useTexts(stationTexts);
  const { message } = App.useApp();
  const client = useApolloClient();
  const navigate = useNavigate();
  const refreshTree = useContext(TreeRefresh);
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed.trim());
  const below = useQuery(DivisionChoicesDocument, {
    variables: { parentCode: parent.division.code, text: text === '' ? null : text, first: 100 },
  });
  const [openStation] = useMutation(OpenStationDocument);
  const { tiers, kinds, statuses } = parent.profile;
  const lowerTiers = tiers.filter(({ rank }) => rank > (parent.tier?.rank ?? 0));

  const submit = async (values: OpenForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await openStation({
      variables: {
        input: {
          parentId: parent.id,
          name: values.name.trim(),
          divisionCode: values.divisionCode,
          tierKey: values.tierKey === offTier ? null : values.tierKey,
          kindKey: values.kindKey ?? null,
          statusKey: values.statusKey,
          address: typedOrNull(values.address),
          openingHours: typedOrNull(values.openingHours),
          phone: typedOrNull(values.phone),
          idempotencyKey,
        },
      },
    });
    const result = data?.openStation;
    if (result?.__typename !== 'OpenStationSuccess') return result;
    void message.success(say('opened', { name: result.station.name }));
    client.cache.evict({
      id: client.cache.identify({ __typename: 'Station', id: parent.id }) ?? '',
      fieldName: 'children',
    });
    client.cache.evict({
      id: client.cache.identify({ __typename: 'Station', id: parent.id }) ?? '',
      fieldName: 'summary',
    });
    refreshTree();
    onClose();
    await navigate({ to: '/stations/$stationId', params: { stationId: result.station.id } });
    return undefined;
  };

  const divisions = [
    { value: parent.division.code, label: `${parent.division.name} ${parent.division.code}` },
    ...((below.data ?? below.previousData)?.divisions.nodes ?? [])
      .filter(({ code }) => code !== parent.division.code)
      .map(({ code, name }) => ({ value: code, label: `${name} ${code}` })),
  ];
  return (
    <FormDrawer<OpenForm>
      title={say('openBelow')}
      submitLabel={say('open')}
      initialKey={parent.id}
      initial={{ tierKey: lowerTiers[0]?.key ?? offTier, statusKey: statuses[0]?.key }}
      submit={submit}
      onClose={onClose}
    >
      <Form.Item<OpenForm>
        name="name"
        label={say('name')}
        rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item<OpenForm>
        name="divisionCode"
        label={say('division')}
        extra={say('divisionHint', { parent: parent.name })}
        rules={[{ required: true, message: say('divisionNeeded') }]}
      >
        <Select
          options={divisions}
          loading={below.loading}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          notFoundContent={say('searchEmpty')}
        />
      </Form.Item>
      <Form.Item<OpenForm> name="tierKey" label={say('tier')} rules={[{ required: true }]}>
        <Select
          options={[
            ...lowerTiers.map(({ key, name }) => ({ value: key, label: name })),
            { value: offTier, label: say('offTier') },
          ]}
        />
      </Form.Item>
      <Form.Item<OpenForm> name="kindKey" label={say('kind')}>
        <Select allowClear options={kinds.map(({ key, name }) => ({ value: key, label: name }))} />
      </Form.Item>
      <Form.Item<OpenForm>
        name="statusKey"
        label={say('status')}
        rules={[{ required: true, message: say('statusNeeded') }]}
      >
        <Select options={statuses.map(({ key, name }) => ({ value: key, label: name }))} />
      </Form.Item>
      <Form.Item<OpenForm> name="address" label={say('address')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item<OpenForm> name="openingHours" label={say('openingHours')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item<OpenForm> name="phone" label={say('phone')}>
        <Input inputMode="tel" maxLength={40} />
      </Form.Item>
    </FormDrawer>
  );
}
