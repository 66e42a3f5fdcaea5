import DisconnectOutlined from '@ant-design/icons/DisconnectOutlined';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { LinkButton } from '../ui/link-button';
import { useTexts } from '../ui/texts';
import { uiTexts } from '../ui/ui-texts';

/** The code of a page comes over the network when it is first opened, and did not come. */
export class PageNotLoaded extends Error {
  constructor(cause: unknown) {
    super('the code of this page did not come', { cause });
  }
}

/** What stands in place of a page that threw; the rest of the screen goes on working. */
export function PageBroken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return error instanceof PageNotLoaded ? <PageAway /> : <PageThrew reset={reset} />;
}

function PageThrew({ reset }: { readonly reset: () => void }) {
  const say = useTexts(uiTexts);
  const router = useRouter();
  return (
    <div className="dd-page">
      <div className="dd-state-box" role="alert" data-tone="bad">
        <h1 className="dd-state-title">{say('brokenTitle')}</h1>
        <p className="dd-muted">{say('brokenText')}</p>
        <div className="dd-inline">
          <Button
            type="primary"
            onClick={() => {
              reset();
              void router.invalidate();
            }}
          >
            {say('retry')}
          </Button>
          <LinkButton to="/">{say('toHome')}</LinkButton>
        </div>
      </div>
    </div>
  );
}

/** Loads the address anew, but only once the server answers: without a network that would end on the browser's page. */
function PageAway() {
  const say = useTexts(uiTexts);
  const [isTrying, setTrying] = useState(false);
  const [isStillAway, setStillAway] = useState(false);
  const retry = useCallback(async () => {
    setTrying(true);
    const isThere = await fetch('/healthz', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) window.location.reload();
    setTrying(false);
    setStillAway(!isThere);
  }, []);
  useEffect(() => {
    const again = () => void retry();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [retry]);
  return (
    <div className="dd-page">
      <div className="dd-state-box" role="alert" data-tone="bad">
        <DisconnectOutlined className="dd-state-icon" aria-hidden />
        <h1 className="dd-state-title">{say('offlineTitle')}</h1>
        <p className="dd-muted">{say(isStillAway ? 'stillOffline' : 'offlineText')}</p>
        <Button type="primary" loading={isTrying} onClick={() => void retry()}>
          {say('retry')}
        </Button>
      </div>
    </div>
  );
}

/** For an address that leads nowhere. */
export function PageMissing() {
  const say = useTexts(uiTexts);
  return (
    <div className="dd-page">
      <div className="dd-state-box">
        <h1 className="dd-state-title">{say('notFoundTitle')}</h1>
        <p className="dd-muted">{say('notFoundText')}</p>
        <LinkButton to="/">{say('toHome')}</LinkButton>
      </div>
    </div>
  );
}
