import { Modal, Typography } from 'antd';
import { useTexts } from '../../ui/texts';
import { accountTexts } from './texts';

/** A password that the server has just made. */
export interface ShownPassword {
  readonly name: string;
  readonly username: string;
  /** Null where the answer was repeated and the password had been shown before. */
  readonly password: string | null;
}

/** Shows a new password this once, to be handed over. */
export function PasswordOnce({ shown, onClose }: { readonly shown: ShownPassword; readonly onClose: () => void }) {
  const say = useTexts(accountTexts);
  return (
    <Modal
      open
      title={say('passwordTitle')}
      onCancel={onClose}
      onOk={onClose}
      okText={say('noted')}
      cancelButtonProps={{ hidden: true }}
      closable={false}
      mask={{ closable: false }}
    >
      <dl className="dd-facts">
        <dt>{say('username')}</dt>
        <dd>{shown.username}</dd>
      </dl>
      {shown.password === null ? (
        <p>{say('passwordGone')}</p>
      ) : (
        <>
          <Typography.Paragraph copyable={{ text: shown.password }} className="dd-password" data-testid="password">
            <code>{shown.password}</code>
          </Typography.Paragraph>
          <p className="dd-muted">{say('passwordHint', { name: shown.name })}</p>
        </>
      )}
    </Modal>
  );
}
