import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** What the browser tab says; the title where that is plain text. */
  readonly tab?: string;
  readonly hint?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: its one h1, what stands above it (a path) and the buttons of the page. */
export function PageHeader({ title, tab, hint, above, actions }: PageHeaderProps) {
  const tabText = tab ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    if (tabText) document.title = `${tabText} · 点单`;
  }, [tabText]);
  return (
    <header className="dd-page-header">
      <div className="dd-page-header-words">
        {above ? <div className="dd-page-above">{above}</div> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {hint ? <div className="dd-muted">{hint}</div> : null}
      </div>
      {actions ? <div className="dd-page-actions">{actions}</div> : null}
    </header>
  );
}
