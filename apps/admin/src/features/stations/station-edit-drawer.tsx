import { useMutation } from '@apollo/client/react';
import { App, Form, Input, Select } from 'antd';
import { useContext } from 'react';
import { type StationDetailsFragment, UpdateStationDocument } from '../../graphql/generated/graphql';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { stationTexts } from './texts';
import { TreeRefresh } from './use-station-tree';

interface StationForm {
  readonly name: string;
  readonly statusKey: string;
  readonly address?: string | null;
  readonly openingHours?: string | null;
  readonly phone?: string | null;
}

interface StationEditDrawerProps {
  readonly station: StationDetailsFragment;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Changes the plain facts of a station. */
export function StationEditDrawer({ station, onClose, onReload }: StationEditDrawerProps) {
  const say = useTexts(stationTexts);
  const { message } = App.useApp();
  const refreshTree = useContext(TreeRefresh);
  const [updateStation] = useMutation(UpdateStationDocument);
  const submit = async (values: StationForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await updateStation({
      variables: {
        input: {
          stationId: station.id,
          expectedVersion: station.version,
          name: values.name.trim(),
          statusKey: values.statusKey,
          address: typedOrNull(values.address),
          openingHours: typedOrNull(values.openingHours),
          phone: typedOrNull(values.phone),
          idempotencyKey,
        },
      },
    });
    const result = data?.updateStation;
    if (result?.__typename !== 'UpdateStationSuccess') return result;
    void message.success(say('saved', { name: result.station.name }));
    if (result.station.name !== station.name) refreshTree();
    onClose();
    return undefined;
  };
  return (
    <FormDrawer<StationForm>
      title={say('edit')}
      submitLabel={say('save')}
      initialKey={station.version}
      initial={{
        name: station.name,
        statusKey: station.status.key,
        address: station.address,
        openingHours: station.openingHours,
        phone: station.phone,
      }}
      submit={submit}
      onClose={onClose}
      onReload={onReload}
    >
      <Form.Item<StationForm>
        name="name"
        label={say('name')}
        rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item<StationForm>
        name="statusKey"
        label={say('status')}
        rules={[{ required: true, message: say('statusNeeded') }]}
      >
        <Select options={station.profile.statuses.map(({ key, name }) => ({ value: key, label: name }))} />
      </Form.Item>
      <Form.Item<StationForm> name="address" label={say('address')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item<StationForm> name="openingHours" label={say('openingHours')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item<StationForm> name="phone" label={say('phone')}>
        <Input inputMode="tel" maxLength={40} />
      </Form.Item>
    </FormDrawer>
  );
}
