import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { LinkButton } from '../ui/link-button';
import { useTexts } from '../ui/texts';
import { uiTexts } from '../ui/ui-texts';

// The code of a page comes over the network when it is first opened; each browser words that failure differently.
const notLoaded = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module|preload CSS/i.test(error.message);

/** What stands in place of a page that threw; the rest of the screen goes on working. */
export function PageBroken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const say = useTexts(uiTexts);
  const router = useRouter();
  return (
    <div className="dd-page">
      <div className="dd-state-box" role="alert" data-tone="bad">
        <h1 className="dd-state-title">{say(notLoaded(error) ? 'offlineTitle' : 'brokenTitle')}</h1>
        <p className="dd-muted">{say(notLoaded(error) ? 'offlineText' : 'brokenText')}</p>
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
