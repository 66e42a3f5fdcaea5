import { useMutation, useQuery } from '@apollo/client/react';
import { App, Button, Form, Popconfirm, Select, Space } from 'antd';
import { useState } from 'react';
import {
  type AccountRowFragment,
  DisableAccountDocument,
  EnableAccountDocument,
  EndRoleDocument,
  GrantRoleDocument,
  ResetPasswordDocument,
  type Role,
  RolesToGiveDocument,
} from '../../graphql/generated/graphql';
import { FormDrawer } from '../../ui/form-drawer';
import type { Refusal } from '../../ui/form-refusals';
import { useIntentionKey } from '../../ui/idempotency';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { roleWords } from '../../ui/words';
import type { ShownPassword } from './password-once';
import { accountTexts } from './texts';

interface AccountActionsProps {
  readonly account: AccountRowFragment;
  readonly onPassword: (shown: ShownPassword) => void;
  readonly onAddRole: () => void;
}

/** What can be done with an account that is yours to manage. */
export function AccountActions({ account, onPassword, onAddRole }: AccountActionsProps) {
  const say = useTexts(accountTexts);
  const { message } = App.useApp();
  const { key, renew } = useIntentionKey();
  const [resetPassword] = useMutation(ResetPasswordDocument);
  const [disableAccount] = useMutation(DisableAccountDocument);
  const [enableAccount] = useMutation(EnableAccountDocument);
  const [busy, setBusy] = useState(false);
  if (!account.viewerCanManage) return null;
  const variables = { input: { accountId: account.id, idempotencyKey: key } };
  const named = { name: account.displayName };

  const tell = (result: { readonly __typename: string; readonly message?: string } | undefined): void => {
    if (result?.message) void message.error(result.message);
    else void message.success(say('done'));
  };
  const run = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await act();
      renew();
    } catch (error) {
      void message.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const reset = () =>
    run(async () => {
      const { data } = await resetPassword({ variables });
      const result = data?.resetPassword;
      if (result?.__typename === 'ResetPasswordSuccess') {
        onPassword({ name: account.displayName, username: account.username, password: result.password });
      } else tell(result);
    });
  const disable = () => run(async () => tell((await disableAccount({ variables })).data?.disableAccount));
  const enable = () => run(async () => tell((await enableAccount({ variables })).data?.enableAccount));

  return (
    <Space size="small" wrap>
      <Button size="small" onClick={onAddRole}>
        {say('addRole')}
      </Button>
      <Popconfirm title={say('resetSure', named)} onConfirm={() => void reset()}>
        <Button size="small" loading={busy}>
          {say('reset')}
        </Button>
      </Popconfirm>
      {account.isDisabled ? (
        <Button size="small" loading={busy} onClick={() => void enable()}>
          {say('enable')}
        </Button>
      ) : (
        <Popconfirm title={say('disableSure', named)} onConfirm={() => void disable()}>
          <Button size="small" danger loading={busy}>
            {say('disable')}
          </Button>
        </Popconfirm>
      )}
    </Space>
  );
}

/** The roles of an account, each with the way to end it. */
export function HeldRoles({ account }: { readonly account: AccountRowFragment }) {
  const say = useTexts(accountTexts);
  const sayRole = useTexts(roleWords);
  const { message } = App.useApp();
  const { key, renew } = useIntentionKey();
  const [endRole, { loading }] = useMutation(EndRoleDocument);
  const end = async (grantId: string, done: string): Promise<void> => {
    try {
      const { data } = await endRole({ variables: { input: { accountId: account.id, grantId, idempotencyKey: key } } });
      const result = data?.endRole;
      renew();
      if (result && 'message' in result) void message.error(result.message);
      else void message.success(done);
    } catch (error) {
      void message.error(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <ul className="dd-held-roles">
      {account.grants.map((grant) => {
        const words = { role: sayRole(grant.role), station: grant.station?.name ?? '' };
        return (
          <li key={grant.id}>
            {words.role} · {words.station}
            {account.viewerCanManage && account.grants.length > 1 ? (
              <Popconfirm
                title={say('endRoleSure', { ...words, name: account.displayName })}
                onConfirm={() => void end(grant.id, say('roleEnded', words))}
              >
                <Button type="link" size="small" loading={loading} aria-label={say('endRoleOf', words)}>
                  {say('endRole')}
                </Button>
              </Popconfirm>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface GrantRoleValues {
  readonly stationId: string;
  readonly role: Role;
}

const GrantRoleFields = ({ accountId }: { readonly accountId: string }) => {
  const say = useTexts(accountTexts);
  const sayRole = useTexts(roleWords);
  const stationId = Form.useWatch('stationId', Form.useFormInstance<GrantRoleValues>()) as string | undefined;
  const roles = useQuery(RolesToGiveDocument, {
    variables: { stationId: stationId ?? '', accountId },
    skip: stationId === undefined,
  });
  const required = [{ required: true, message: say('needed') }];
  return (
    <>
      <Form.Item<GrantRoleValues> name="stationId" label={say('station')} rules={required}>
        <StationPicker label={say('station')} allowClear={false} />
      </Form.Item>
      <Form.Item<GrantRoleValues> name="role" label={say('role')} rules={required}>
        <Select
          disabled={stationId === undefined}
          notFoundContent={say('noRoles')}
          options={(roles.data?.rolesToGive ?? []).map((one) => ({ value: one, label: sayRole(one) }))}
        />
      </Form.Item>
    </>
  );
};

/** Gives an account one more role. */
export function GrantRoleDrawer({
  account,
  onClose,
}: {
  readonly account: AccountRowFragment;
  readonly onClose: () => void;
}) {
  const say = useTexts(accountTexts);
  const { message } = App.useApp();
  const [grantRole] = useMutation(GrantRoleDocument);
  const submit = async (values: GrantRoleValues, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await grantRole({ variables: { input: { accountId: account.id, ...values, idempotencyKey } } });
    const result = data?.grantRole;
    if (result?.__typename !== 'GrantRoleSuccess') return result;
    void message.success(say('done'));
    onClose();
    return undefined;
  };
  return (
    <FormDrawer<GrantRoleValues>
      title={`${say('addRole')}：${account.displayName}`}
      submitLabel={say('give')}
      initialKey={account.id}
      initial={{}}
      submit={submit}
      onClose={onClose}
    >
      <GrantRoleFields accountId={account.id} />
    </FormDrawer>
  );
}
