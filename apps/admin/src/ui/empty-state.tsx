import InboxOutlined from '@ant-design/icons/InboxOutlined';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What the reader can do now. */
  readonly next?: ReactNode;
  readonly children?: ReactNode;
}

/** Says that there is nothing here and what the next step is. */
export function EmptyState({ title, next, children }: EmptyStateProps) {
  return (
    <div className="dd-state-box" role="status">
      <InboxOutlined className="dd-state-icon" aria-hidden />
      <p className="dd-state-title">{title}</p>
      {next ? <p className="dd-muted">{next}</p> : null}
      {children}
    </div>
  );
}
