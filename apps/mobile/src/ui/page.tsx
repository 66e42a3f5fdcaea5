import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts';

/** The heading of a page. It takes the focus when the page comes up, so that a screen reader begins there. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${children} · ${t('product')}`;
  }, [children, t]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Something said to the user: read out at once when it matters. */
export function Notice({ bad = false, children }: { readonly bad?: boolean; readonly children: ReactNode }) {
  return (
    <div className={`notice ${bad ? 'bad' : ''}`} role={bad ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** What stands there until the first answer has come. */
export function Loading() {
  const { t } = useTexts();
  return (
    <p className="soft" role="status" aria-busy>
      {t('trouble.loading')}
    </p>
  );
}
