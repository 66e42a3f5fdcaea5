import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useTexts } from './texts/use-texts';
import { ResidentHome } from './features/requests/resident-home';
import { useSession } from './features/session/session-context';
import { SessionProvider } from './features/session/session-provider';
import { paths } from './paths';
import { Link, usePlace } from './router';
import { Shell } from './shell';
import { loadMoreTexts } from './texts/i18n';
import { Button } from './ui/button';
import { ErrorBoundary } from './ui/error-boundary';
import { Loading, Notice, PageTitle } from './ui/page';

// Only what the first screen needs comes with the first load; everything else, words included, when it is gone to.
const page = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [Page] = await Promise.all([load(), loadMoreTexts()]);
    return { default: Page };
  });
const SignInPage = page(async () => (await import('./features/session/sign-in-page')).SignInPage);
const OrderPage = page(async () => (await import('./features/order/order-page')).OrderPage);
const RequestPage = page(async () => (await import('./features/requests/request-page')).RequestPage);
const WorkPage = page(async () => (await import('./features/work/work-page')).WorkPage);
const StationPage = page(async () => (await import('./features/menu/station-page')).StationPage);
const StationsPage = page(async () => (await import('./features/menu/stations-page')).StationsPage);
const SettingsPage = page(async () => (await import('./features/settings/settings-page')).SettingsPage);

/** The phone pages: whoever comes in, wherever the address leads. */
export function App() {
  return (
    <SessionProvider>
      <Shell>
        <Pages />
      </Shell>
    </SessionProvider>
  );
}

function Pages() {
  const { path } = usePlace();
  const { t } = useTexts();
  const broken = (
    <Notice bad>
      <p>{t('shell.broken')}</p>
      <p>{t('shell.brokenText')}</p>
      <Button onClick={() => window.location.reload()}>{t('trouble.retry')}</Button>
    </Notice>
  );
  return (
    <ErrorBoundary key={path.split('/')[1]} fallback={broken}>
      <Suspense fallback={<Loading />}>{pageAt(path)}</Suspense>
    </ErrorBoundary>
  );
}

function pageAt(path: string): ReactNode {
  const [first = '', second, third] = path.split('/').slice(1).map(decoded);
  switch (first) {
    case '':
      return <Home />;
    case 'sign-in':
      return <SignInPage />;
    case 'settings':
      return <SettingsPage />;
    case 's':
      return second ? <StationPage code={second} /> : <StationsPage />;
    case 'order':
      return (
        <SignedIn>
          <OrderPage step={second === 'need' || second === 'check' ? second : 'item'} />
        </SignedIn>
      );
    case 'requests':
      return second ? (
        <SignedIn>
          <RequestPage key={second} id={second} perspective="orderer" />
        </SignedIn>
      ) : (
        <NotFound />
      );
    case 'work':
      if (second === 'requests' && third) {
        return (
          <SignedIn>
            <RequestPage key={third} id={third} perspective="worker" />
          </SignedIn>
        );
      }
      if (second === 'offers' || second === 'underway' || second === 'finished') {
        return (
          <SignedIn>
            <WorkPage key={second} list={second} />
          </SignedIn>
        );
      }
      return <NotFound />;
    default:
      return <NotFound />;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Pages for people we know; others are asked in at the same address and then go on. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  const { viewer } = useSession();
  const { path, search } = usePlace();
  if (viewer !== null) return children;
  const query = search.toString();
  return <SignInPage next={query === '' ? path : `${path}?${query}`} />;
}

function Home() {
  const { viewer } = useSession();
  const { t } = useTexts();
  if (viewer === null) return <SignInPage />;
  if (viewer.resident) return <ResidentHome resident={viewer.resident} />;
  if (viewer.worker) return <WorkPage list="offers" />;
  return (
    <>
      <PageTitle>{t('home.hello', { name: viewer.account.displayName })}</PageTitle>
      <p>{t('shell.staffText')}</p>
      <a className="button strong" href="/">
        {t('shell.admin')}
      </a>
    </>
  );
}

function NotFound() {
  const { t } = useTexts();
  return (
    <>
      <PageTitle>{t('shell.notFoundTitle')}</PageTitle>
      <p>{t('shell.notFoundText')}</p>
      <Link to={paths.home} className="button">
        {t('shell.toHome')}
      </Link>
    </>
  );
}
