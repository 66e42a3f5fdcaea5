import { Button, Drawer, Form, type FormProps } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { ErrorState } from './error-state';
import { fieldErrors, type Refusal } from './form-refusals';
import { useIntentionKey } from './idempotency';
import { useIsPhone } from './media';
import { RefusalMessage } from './refusal-message';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

interface FormDrawerProps<Values extends object> {
  readonly title: string;
  readonly submitLabel: string;
  readonly initial: NonNullable<FormProps<Values>['initialValues']>;
  /** Changes when the form must start from `initial` again. */
  readonly initialKey: string | number;
  /** Sends the values; answers the refusal, or nothing when it is done. */
  readonly submit: (values: Values, idempotencyKey: string) => Promise<Refusal | undefined>;
  readonly onClose: () => void;
  readonly onReload?: () => void;
  readonly children: ReactNode;
}

/** A form beside the page: sends once per intention and puts each refusal where it belongs. */
export function FormDrawer<Values extends object>({
  title,
  submitLabel,
  initial,
  initialKey,
  submit,
  onClose,
  onReload,
  children,
}: FormDrawerProps<Values>) {
  const say = useTexts(uiTexts);
  const isPhone = useIsPhone();
  const [form] = Form.useForm<Values>();
  const { key, renew } = useIntentionKey();
  const [refusal, setRefusal] = useState<Refusal>();
  const [failure, setFailure] = useState<unknown>();
  const [sending, setSending] = useState(false);
  useEffect(() => {
    form.resetFields();
    setRefusal(undefined);
  }, [form, initialKey]);
  const send = async (values: Values): Promise<void> => {
    setSending(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const refused = await submit(values, key);
      if (!refused) return;
      setRefusal(refused);
      renew();
      const errors = fieldErrors<Values>(refused);
      form.setFields(errors);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Drawer
      open
      size={isPhone ? '100%' : 520}
      title={title}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="dd-drawer-foot">
          <Button onClick={onClose}>{say('cancel')}</Button>
          <Button type="primary" loading={sending} onClick={() => form.submit()}>
            {submitLabel}
          </Button>
        </div>
      }
    >
      {refusal ? <RefusalMessage refusal={refusal} onReload={onReload} /> : null}
      {failure === undefined ? null : <ErrorState error={failure} />}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => void send(values)}
      >
        {children}
        <button type="submit" hidden />
      </Form>
    </Drawer>
  );
}
