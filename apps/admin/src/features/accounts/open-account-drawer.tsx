import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import {
  AccountResidentsDocument,
  AccountWorkersDocument,
  OpenAccountDocument,
  type Role,
  RolesToGiveDocument,
} from '../../graphql/generated/graphql';
import { useDebounced } from '../../ui/debounced';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { roleWords } from '../../ui/words';
import type { ShownPassword } from './password-once';
import { accountTexts } from './texts';

interface OpenAccountValues {
  readonly username: string;
  readonly displayName?: string;
  readonly stationId: string;
  readonly role: Role;
  readonly workerId?: string;
  readonly residentId?: string;
}

const restsOnWorker = (role: Role | undefined): boolean => role === 'WORKER' || role === 'VOLUNTEER';

interface PersonSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly stationId: string | undefined;
  readonly label: string;
}

interface Person {
  readonly id: string;
  readonly label: string;
}

/** Finds somebody of the station's registers by name; which register `usePeople` knows. */
const personSelect = (usePeople: (stationId: string | undefined, text: string | null) => readonly Person[]) =>
  function PersonSelect({ id, value, onChange, stationId, label }: PersonSelectProps) {
    const say = useTexts(accountTexts);
    const [typed, setTyped] = useState('');
    const people = usePeople(stationId, typedOrNull(useDebounced(typed)));
    return (
      <Select
        {...(id ? { id } : {})}
        aria-label={label}
        disabled={stationId === undefined}
        placeholder={say(stationId === undefined ? 'stationFirst' : 'personHint')}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={value ?? null}
        onChange={(chosen: string | null) => chosen !== null && onChange?.(chosen)}
        options={people.map((person) => ({ value: person.id, label: person.label }))}
      />
    );
  };

const WorkerSelect = personSelect((stationId, text) => {
  const { data, previousData } = useQuery(AccountWorkersDocument, {
    variables: { stationId: stationId ?? '', text },
    skip: stationId === undefined,
  });
  const workers = (data ?? previousData)?.workers.nodes ?? [];
  return workers.map(({ id, name, station }) => ({ id, label: `${name} · ${station.name}` }));
});

const ResidentSelect = personSelect((stationId, text) => {
  const { data, previousData } = useQuery(AccountResidentsDocument, {
    variables: { stationId: stationId ?? '', text },
    skip: stationId === undefined,
  });
  const residents = (data ?? previousData)?.residents.nodes ?? [];
  return residents.map(({ id, name, address }) => ({ id, label: address ? `${name} · ${address}` : name }));
});

const OpenAccountFields = () => {
  const say = useTexts(accountTexts);
  const sayRole = useTexts(roleWords);
  const form = Form.useFormInstance<OpenAccountValues>();
  const stationId = Form.useWatch('stationId', form) as string | undefined;
  const role = Form.useWatch('role', form) as Role | undefined;
  const roles = useQuery(RolesToGiveDocument, {
    variables: { stationId: stationId ?? '' },
    skip: stationId === undefined,
  });
  const required = [{ required: true, message: say('needed') }];
  return (
    <>
      <Form.Item<OpenAccountValues> name="stationId" label={say('station')} rules={required}>
        <StationPicker label={say('station')} allowClear={false} />
      </Form.Item>
      <Form.Item<OpenAccountValues> name="role" label={say('role')} rules={required}>
        <Select
          disabled={stationId === undefined}
          placeholder={stationId === undefined ? say('stationFirst') : ''}
          notFoundContent={say('noRoles')}
          loading={roles.loading}
          options={(roles.data?.rolesToGive ?? []).map((one) => ({ value: one, label: sayRole(one) }))}
        />
      </Form.Item>
      {restsOnWorker(role) ? (
        <Form.Item<OpenAccountValues> name="workerId" label={say('worker')} rules={required}>
          <WorkerSelect stationId={stationId} label={say('worker')} />
        </Form.Item>
      ) : null}
      {role === 'RESIDENT' ? (
        <Form.Item<OpenAccountValues> name="residentId" label={say('resident')} rules={required}>
          <ResidentSelect stationId={stationId} label={say('resident')} />
        </Form.Item>
      ) : null}
      {role !== undefined && !restsOnWorker(role) && role !== 'RESIDENT' ? (
        <Form.Item<OpenAccountValues> name="displayName" label={say('name')} rules={required}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      ) : null}
      <Form.Item<OpenAccountValues>
        name="username"
        label={say('username')}
        extra={say('usernameHint')}
        rules={required}
      >
        <Input maxLength={64} autoComplete="off" spellCheck={false} autoCapitalize="none" />
      </Form.Item>
    </>
  );
};

interface OpenAccountDrawerProps {
  readonly onClose: () => void;
  readonly onOpened: (shown: ShownPassword) => void;
}

/** Opens an account with a first role; the password comes back once. */
export function OpenAccountDrawer({ onClose, onOpened }: OpenAccountDrawerProps) {
  const say = useTexts(accountTexts);
  const client = useApolloClient();
  const [openAccount] = useMutation(OpenAccountDocument);
  const submit = async (values: OpenAccountValues, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await openAccount({
      variables: {
        input: {
          username: values.username.trim(),
          displayName: typedOrNull(values.displayName),
          role: values.role,
          stationId: values.stationId,
          workerId: values.workerId ?? null,
          residentId: values.residentId ?? null,
          idempotencyKey,
        },
      },
    });
    const result = data?.openAccount;
    if (result?.__typename !== 'OpenAccountSuccess') return result;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'accounts' });
    onClose();
    onOpened({ name: result.account.displayName, username: result.account.username, password: result.password });
    return undefined;
  };
  return (
    <FormDrawer<OpenAccountValues>
      title={say('open')}
      submitLabel={say('open')}
      initialKey="new"
      initial={{}}
      submit={submit}
      onClose={onClose}
    >
      <OpenAccountFields />
    </FormDrawer>
  );
}
