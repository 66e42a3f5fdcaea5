import MenuOutlined from '@ant-design/icons/MenuOutlined';
import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { failureOf } from '../graphql/failures';
import { CurrentViewerDocument } from '../graphql/generated/graphql';
import { RequestChangesProvider } from '../graphql/request-changes';
import { belongsOnPhonePages, stationIdsOf, type Viewer, ViewerProvider } from '../graphql/viewer';
import { ErrorState } from '../ui/error-state';
import { Loading } from '../ui/loading';
import { useIsPhone } from '../ui/media';
import { useKeys } from '../ui/shortcuts';
import { useTexts } from '../ui/texts';
import { DisplaySettings } from './display-settings';
import { LiveMark } from './live-mark';
import { MainMenu } from './main-menu';
import { shellTexts } from './shell-texts';
import { WhoAmI } from './who-am-i';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const ShortcutHelp = lazy(() => import('./shortcut-help').then((module) => ({ default: module.ShortcutHelp })));

function Frame({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts(shellTexts);
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  useEffect(() => setMenuOpen(false), [pathname]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setPaletteOpen(true);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useKeys({
    '?': () => setHelpOpen(true),
    '1': () => void navigate({ to: '/' }),
    '2': () => void navigate({ to: '/stations' }),
    '3': () => void navigate({ to: '/requests' }),
    '4': () => void navigate({ to: '/people/workers' }),
  });
  return (
    <div className="dd-shell">
      <a className="dd-skip" href="#dd-main">
        {say('skip')}
      </a>
      <header className="dd-top">
        {isPhone ? (
          <Button
            type="text"
            icon={<MenuOutlined aria-hidden />}
            aria-label={say('openMenu')}
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(true)}
          />
        ) : null}
        <Link to="/" className="dd-brand">
          <img src="/favicon.svg" alt="" width={26} height={26} />
          <strong>{say('brand')}</strong>
          <span className="dd-brand-long">{say('brandLong')}</span>
        </Link>
        {viewer.isDemo ? (
          <span className="dd-badge dd-demo" title={say('demoHint')}>
            {say('demo')}
          </span>
        ) : null}
        <button
          type="button"
          className="dd-find"
          aria-label={`${say('find')} Ctrl K`}
          onClick={() => setPaletteOpen(true)}
        >
          <SearchOutlined aria-hidden />
          <span>{say('find')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div className="dd-top-end">
          <LiveMark />
          <DisplaySettings />
          <WhoAmI />
        </div>
      </header>
      {isPhone ? (
        <Drawer placement="left" size={260} open={menuOpen} onClose={() => setMenuOpen(false)} title={say('brand')}>
          <MainMenu onGo={() => setMenuOpen(false)} />
        </Drawer>
      ) : (
        <aside className="dd-side">
          <MainMenu />
        </aside>
      )}
      <main id="dd-main" className="dd-main" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {paletteOpen ? <Palette onClose={() => setPaletteOpen(false)} /> : null}
        {helpOpen ? <ShortcutHelp onClose={() => setHelpOpen(false)} /> : null}
      </Suspense>
    </div>
  );
}

function ToPhonePages() {
  const say = useTexts(shellTexts);
  return (
    <main className="dd-page">
      <div className="dd-state-box">
        <h1 className="dd-state-title">{say('phoneTitle')}</h1>
        <p className="dd-muted">{say('phoneText')}</p>
        <Button type="primary" href="/m/">
          {say('toPhone')}
        </Button>
        <WhoAmI />
      </div>
    </main>
  );
}

/** Leads to the sign-in page, once: the address changes while that page is still on its way, and must not lead again. */
function ToSignIn() {
  const navigate = useNavigate();
  const { href, pathname } = useLocation();
  const isLed = useRef(false);
  useEffect(() => {
    if (isLed.current) return;
    isLed.current = true;
    void navigate({ to: '/sign-in', search: pathname === '/' ? {} : { next: href }, replace: true });
  });
  return (
    <div className="dd-page">
      <Loading />
    </div>
  );
}

/** The frame around every page; whoever is not signed in is led to the sign-in page and back. */
export function Shell() {
  const { data, error, refetch } = useQuery(CurrentViewerDocument);
  const viewer = data?.viewer;
  if (viewer) {
    return (
      <ViewerProvider value={viewer}>
        {belongsOnPhonePages(viewer) ? (
          <ToPhonePages />
        ) : (
          <RequestChangesProvider stationIds={stationIdsOf(viewer)}>
            <Frame viewer={viewer} />
          </RequestChangesProvider>
        )}
      </ViewerProvider>
    );
  }
  if (viewer === null || (error && failureOf(error).kind === 'signedOut')) {
    return <ToSignIn />;
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <div className="dd-page">
      <Loading />
    </div>
  );
}
