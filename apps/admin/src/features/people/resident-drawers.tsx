import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input } from 'antd';
import {
  CreateResidentDocument,
  type ResidentDetailsFragment,
  UpdateResidentDocument,
} from '../../graphql/generated/graphql';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { StationPicker } from '../../ui/station-picker';
import { DayInput } from '../../ui/day-input';
import { useTexts } from '../../ui/texts';
import { MembershipFields, type MembershipValues, membershipsOf } from './membership-fields';
import { TermSelect } from './term-select';
import { peopleTexts } from './texts';

interface ResidentForm {
  readonly stationId?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
  readonly bornOn?: string;
  readonly categoryMemberships?: readonly MembershipValues[];
  readonly householdKey?: string | null;
}

function ResidentFields({ resident }: { readonly resident?: ResidentDetailsFragment }) {
  const say = useTexts(peopleTexts);
  // What is on record arrives masked; it is named below the field and kept unless something new is typed.
  const kept = (masked: string | null | undefined): string | undefined =>
    masked ? say('keepHint', { masked }) : undefined;
  return (
    <>
      {resident ? null : (
        <Form.Item<ResidentForm>
          name="stationId"
          label={say('station')}
          rules={[{ required: true, message: say('stationNeeded') }]}
        >
          <StationPicker label={say('station')} />
        </Form.Item>
      )}
      <Form.Item<ResidentForm>
        name="name"
        label={say('name')}
        extra={kept(resident?.name)}
        rules={resident ? [] : [{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item<ResidentForm> name="phone" label={say('phone')} extra={kept(resident?.phone)}>
        <Input inputMode="tel" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item<ResidentForm> name="idNumber" label={say('idNumber')} extra={kept(resident?.idNumber)}>
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      <Form.Item<ResidentForm> name="bornOn" label={say('bornOn')} extra={kept(resident?.bornOn)}>
        <DayInput />
      </Form.Item>
      <Form.Item<ResidentForm> name="address" label={say('address')} extra={kept(resident?.address)}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <MembershipFields resident={resident} />
      <Form.Item<ResidentForm> name="householdKey" label={say('household')}>
        <TermSelect kind="HOUSEHOLD" allowClear held={resident?.household ? [resident.household] : []} />
      </Form.Item>
    </>
  );
}

/** Adds a resident to a station. */
export function ResidentCreateDrawer({
  stationId,
  onClose,
}: {
  readonly stationId?: string | undefined;
  readonly onClose: () => void;
}) {
  const say = useTexts(peopleTexts);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [createResident] = useMutation(CreateResidentDocument);
  const submit = async (values: ResidentForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await createResident({
      variables: {
        input: {
          stationId: values.stationId ?? '',
          name: values.name?.trim() ?? '',
          phone: typedOrNull(values.phone),
          idNumber: typedOrNull(values.idNumber),
          address: typedOrNull(values.address),
          bornOn: typedOrNull(values.bornOn),
          categoryMemberships: membershipsOf(values.categoryMemberships),
          householdKey: values.householdKey ?? null,
          idempotencyKey,
        },
      },
    });
    const result = data?.createResident;
    if (result?.__typename !== 'CreateResidentSuccess') return result;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'residents' });
    void message.success(say('added', { name: result.resident.name }));
    onClose();
    await navigate({ to: '/people/residents/$residentId', params: { residentId: result.resident.id } });
    return undefined;
  };
  return (
    <FormDrawer<ResidentForm>
      title={say('addResident')}
      submitLabel={say('add')}
      initialKey="new"
      initial={stationId ? { stationId } : {}}
      submit={submit}
      onClose={onClose}
    >
      <ResidentFields />
    </FormDrawer>
  );
}

interface ResidentEditDrawerProps {
  readonly resident: ResidentDetailsFragment;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Changes a resident's facts; fields left empty stay as they are. */
export function ResidentEditDrawer({ resident, onClose, onReload }: ResidentEditDrawerProps) {
  const say = useTexts(peopleTexts);
  const { message } = App.useApp();
  const [updateResident] = useMutation(UpdateResidentDocument);
  const submit = async (values: ResidentForm, idempotencyKey: string): Promise<Refusal | undefined> => {
    const typed = Object.fromEntries(
      (['name', 'phone', 'idNumber', 'address', 'bornOn'] as const).flatMap((key) => {
        const value = typedOrNull(values[key]);
        return value === null ? [] : [[key, value]];
      }),
    );
    const { data } = await updateResident({
      variables: {
        input: {
          residentId: resident.id,
          expectedVersion: resident.version,
          ...typed,
          categoryMemberships: membershipsOf(values.categoryMemberships),
          householdKey: values.householdKey ?? null,
          idempotencyKey,
        },
      },
    });
    const result = data?.updateResident;
    if (result?.__typename !== 'UpdateResidentSuccess') return result;
    void message.success(say('saved', { name: result.resident.name }));
    onClose();
    return undefined;
  };
  return (
    <FormDrawer<ResidentForm>
      title={say('edit')}
      submitLabel={say('save')}
      initialKey={resident.version}
      initial={{
        categoryMemberships: resident.categoryMemberships.map(({ category, since, until }) => ({
          categoryKey: category.key,
          since,
          until,
        })),
        householdKey: resident.household?.key ?? null,
      }}
      submit={submit}
      onClose={onClose}
      onReload={onReload}
    >
      <ResidentFields resident={resident} />
    </FormDrawer>
  );
}
