import { useMutation } from '@apollo/client/react';
import { App, Form, Input } from 'antd';
import { ChangePasswordDocument } from '../graphql/generated/graphql';
import { FormDrawer } from '../ui/form-drawer';
import type { Refusal } from '../ui/form-refusals';
import { useTexts } from '../ui/texts';
import { passwordTexts } from './password-texts';

interface PasswordValues {
  readonly presentPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

/** Changes the viewer's own password. */
export function ChangePasswordDrawer({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(passwordTexts);
  const { message } = App.useApp();
  const [changePassword] = useMutation(ChangePasswordDocument);
  const required = { required: true, message: say('needed') };
  const submit = async ({ presentPassword, newPassword }: PasswordValues): Promise<Refusal | undefined> => {
    const { data } = await changePassword({ variables: { input: { presentPassword, newPassword } } });
    const result = data?.changePassword;
    if (result && 'message' in result) return result;
    void message.success(say('changed'));
    onClose();
    return undefined;
  };
  return (
    <FormDrawer<PasswordValues>
      title={say('title')}
      submitLabel={say('change')}
      initialKey="password"
      initial={{}}
      submit={submit}
      onClose={onClose}
    >
      <Form.Item<PasswordValues> name="presentPassword" label={say('present')} rules={[required]}>
        <Input.Password autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Form.Item<PasswordValues> name="newPassword" label={say('next')} extra={say('nextHint')} rules={[required]}>
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item<PasswordValues>
        name="again"
        label={say('again')}
        dependencies={['newPassword']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, again: string) =>
              again === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(say('differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
    </FormDrawer>
  );
}
