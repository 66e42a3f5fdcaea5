import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

/** What every refusal of the contract carries; `__typename` is its code. */
export interface RefusalFacts {
  readonly __typename: string;
  readonly message: string;
}

interface RefusalMessageProps {
  readonly refusal: RefusalFacts;
  /** What did not come about, where it can be named. */
  readonly title?: string;
  /** Offered where someone else was quicker: show what stands now. */
  readonly onReload?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** A refusal in the server's own words, with the way out that belongs to its kind. */
export function RefusalMessage({ refusal, title, onReload, children }: RefusalMessageProps) {
  const say = useTexts(uiTexts);
  const outdated = refusal.__typename === 'ChangedMeanwhile' || refusal.__typename === 'RequestInWrongState';
  return (
    <Alert
      className="dd-refusal"
      role="alert"
      showIcon
      type={outdated ? 'warning' : 'error'}
      title={
        outdated && refusal.__typename === 'ChangedMeanwhile' ? say('changedMeanwhile') : (title ?? say('refused'))
      }
      description={
        <>
          <p>{refusal.message}</p>
          {children}
        </>
      }
      action={
        outdated && onReload ? (
          <Button size="small" onClick={onReload}>
            {say('seeNewest')}
          </Button>
        ) : null
      }
    />
  );
}
