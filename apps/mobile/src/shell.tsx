import type { ComponentType, ReactNode } from 'react';
import { useTexts } from './texts/use-texts';
import { useSession } from './features/session/session-context';
import type { Role } from './graphql/generated/types';
import { paths } from './paths';
import { Link, usePlace } from './router';
import { icons } from './ui/icons';

interface Tab {
  readonly to: string;
  readonly name: string;
  readonly Icon: ComponentType;
}

/** The frame around every page: who we are, settings, and at most three tabs within reach of the thumb. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  const { viewer } = useSession();
  const { path } = usePlace();
  const isAtWork =
    (path.startsWith('/work') && viewer?.worker !== null) ||
    (viewer !== null && !viewer.resident && viewer.worker !== null);
  const tabs = useTabs(isAtWork);
  const isInside = /^\/(work\/)?requests\//.test(path);
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {t('shell.skip')}
      </a>
      <header className="bar">
        <div className="bar-row">
          <Link to={isAtWork ? paths.offers : paths.home} className="brand">
            <svg viewBox="0 0 64 64" aria-hidden="true">
              <rect width="64" height="64" rx="14" fill="#0b5d52" />
              <path d="M18 24h28M18 34h28M18 44h14" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
              <circle cx="44" cy="44" r="6" fill="#f6c667" />
            </svg>
            {t('product')}
          </Link>
          <div className="bar-side">
            {viewer?.resident && viewer.worker ? (
              <Link className="bar-link" to={isAtWork ? paths.home : paths.offers}>
                {isAtWork ? t('shell.resident') : t('shell.worker')}
              </Link>
            ) : null}
            {viewer?.roles.some(({ role }) => !phoneRoles.includes(role)) ? (
              <a className="bar-link" href="/">
                {t('shell.admin')}
              </a>
            ) : null}
            {path === paths.settings ? null : (
              <Link className="bar-link" to={paths.settings}>
                {t('shell.settings')}
              </Link>
            )}
          </div>
        </div>
      </header>
      <main className="page" id="page">
        {children}
      </main>
      {viewer === null || isInside ? null : (
        <nav className="tabs" aria-label={t('shell.tabs')}>
          <ul>
            {tabs.map(({ to, name, Icon }) => (
              <li key={to}>
                <Link to={to} aria-current={isUnder(path, to) ? 'page' : undefined}>
                  <Icon />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

const phoneRoles: readonly Role[] = ['RESIDENT', 'WORKER', 'VOLUNTEER'];

const isUnder = (path: string, tab: string): boolean => path === tab || (tab !== '/' && path.startsWith(`${tab}/`));

function useTabs(isAtWork: boolean): readonly Tab[] {
  const { t } = useTexts();
  if (isAtWork) {
    return [
      { to: paths.offers, name: t('shell.offers'), Icon: icons.bell },
      { to: paths.underway, name: t('shell.underway'), Icon: icons.walk },
      { to: paths.finished, name: t('shell.finished'), Icon: icons.done },
    ];
  }
  return [
    { to: paths.home, name: t('shell.home'), Icon: icons.home },
    { to: paths.order, name: t('shell.order'), Icon: icons.list },
    { to: paths.stations, name: t('shell.stations'), Icon: icons.place },
  ];
}

/** The way back to where one came from, or home when this is the first page seen. */
export function BackLink({ to }: { readonly to: string }) {
  const { t } = useTexts();
  return (
    <Link to={to} className="link">
      {`‹ ${t('shell.back')}`}
    </Link>
  );
}
