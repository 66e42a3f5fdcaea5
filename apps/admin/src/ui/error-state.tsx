import DisconnectOutlined from '@ant-design/icons/DisconnectOutlined';
import LockOutlined from '@ant-design/icons/LockOutlined';
import WarningOutlined from '@ant-design/icons/WarningOutlined';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type FailureKind, failureOf } from '../graphql/failures';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

type UiKey = keyof typeof uiTexts.table;

const wordsOf: Readonly<Record<FailureKind, readonly [title: UiKey, text: UiKey]>> = {
  signedOut: ['signedOutTitle', 'signedOutText'],
  forbidden: ['forbiddenTitle', 'forbiddenText'],
  complex: ['complexTitle', 'complexText'],
  busy: ['busyTitle', 'busyText'],
  storage: ['storageTitle', 'storageText'],
  offline: ['offlineTitle', 'offlineText'],
  failed: ['failedTitle', 'failedText'],
};

const iconOf = (kind: FailureKind): ReactNode => {
  if (kind === 'forbidden' || kind === 'signedOut') return <LockOutlined className="dd-state-icon" aria-hidden />;
  if (kind === 'offline') return <DisconnectOutlined className="dd-state-icon" aria-hidden />;
  return <WarningOutlined className="dd-state-icon" aria-hidden />;
};

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** Says in friendly words what went wrong, under which id the log holds it, and offers to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const say = useTexts(uiTexts);
  const { kind, logId } = failureOf(error);
  const [title, text] = wordsOf[kind];
  const mayRetry = kind !== 'forbidden' && kind !== 'signedOut';
  return (
    <div className="dd-state-box" role="alert" data-tone="bad">
      {iconOf(kind)}
      <p className="dd-state-title">{say(title)}</p>
      <p className="dd-muted">{say(text)}</p>
      {logId ? (
        <p className="dd-muted">
          <code>{say('logId', { id: logId })}</code>
        </p>
      ) : null}
      {mayRetry && onRetry ? <Button onClick={onRetry}>{say('retry')}</Button> : null}
    </div>
  );
}

/** For an object by id that is absent or not visible to the viewer; the server does not tell which. */
export function NotFoundState({ children }: { readonly children?: ReactNode }) {
  const say = useTexts(uiTexts);
  return (
    <div className="dd-state-box" role="status">
      <WarningOutlined className="dd-state-icon" aria-hidden />
      <p className="dd-state-title">{say('notFoundTitle')}</p>
      <p className="dd-muted">{say('notFoundText')}</p>
      {children}
    </div>
  );
}
