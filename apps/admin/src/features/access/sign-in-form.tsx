import { useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { SignInDocument, type SignInInput } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { accessTexts } from './texts';
import { useEnter } from './use-enter';

/** User name and password. */
export function SignInForm() {
  const say = useTexts(accessTexts);
  const enter = useEnter();
  const [signIn, { data, error, loading }] = useMutation(SignInDocument);
  const [entering, setEntering] = useState(false);
  const submit = async (input: SignInInput): Promise<void> => {
    const answer = await signIn({ variables: { input } }).catch(() => undefined);
    const result = answer?.data?.signIn;
    if (result?.__typename !== 'SignInSuccess') return;
    setEntering(true);
    await enter(result.viewer);
  };
  const result = data?.signIn;
  return (
    <Form<SignInInput> layout="vertical" requiredMark={false} onFinish={(input) => void submit(input)}>
      {error ? <ErrorState error={error} /> : null}
      {result && result.__typename !== 'SignInSuccess' ? (
        <RefusalMessage refusal={result} title={say('notSignedIn')} />
      ) : null}
      <Form.Item<SignInInput>
        name="username"
        label={say('username')}
        rules={[{ required: true, whitespace: true, message: say('usernameNeeded') }]}
      >
        <Input autoComplete="username" size="large" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item<SignInInput>
        name="password"
        label={say('password')}
        rules={[{ required: true, message: say('passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={loading || entering}>
        {say('signIn')}
      </Button>
    </Form>
  );
}
