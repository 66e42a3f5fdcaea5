import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { parseSignInSearch } from './features/access/sign-in-search';
import { parseAccountsSearch } from './features/accounts/account-search';
import { parseDictionarySearch } from './features/dictionaries/dictionary-search';
import { parseNeedsSearch } from './features/needs/needs-search';
import { parseResidentsSearch, parseWorkersSearch } from './features/people/people-search';
import { parsePrintSearch } from './features/print/print-search';
import { parseRequestsSearch } from './features/requests/request-search';
import { parseSearchText, stringifySearchText } from './search-params';
import { PageBroken, PageMissing, PageNotLoaded } from './shell/page-boundaries';
import { Shell } from './shell/shell';
import { Loading } from './ui/loading';

/**
 * A page whose code comes when it is first opened. The router would load the whole address anew when that code does not
 * come, which without a network ends on the browser's own error page; under a name of ours the failure stays in the page.
 */
const lazyPage: typeof lazyRouteComponent = (importer, exportName) =>
  lazyRouteComponent(
    () =>
      importer().catch((cause: unknown) => {
        throw new PageNotLoaded(cause);
      }),
    exportName,
  );

const rootRoute = createRootRoute({ component: Outlet });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: parseSignInSearch,
  component: lazyPage(() => import('./features/access/sign-in-page'), 'SignInPage'),
});

// What hangs on a wall is for everybody: outside the shell, without signing in.
const printMenuRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/menu/$station',
  validateSearch: parsePrintSearch,
  component: lazyRouteComponent(() => import('./features/print/print-menu-page'), 'PrintMenuPage'),
});

const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyPage(() => import('./features/home/home-page'), 'HomePage'),
});

const stationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/stations',
  component: lazyPage(() => import('./features/stations/stations-page'), 'StationsPage'),
});

const stationRoute = createRoute({
  getParentRoute: () => stationsRoute,
  path: '$stationId',
  component: lazyPage(() => import('./features/stations/station-page'), 'StationPage'),
});

const menusRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/menus',
  component: lazyPage(() => import('./features/menus/menus-page'), 'MenusPage'),
});

const stationMenuRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/menus/$stationId',
  component: lazyPage(() => import('./features/menus/station-menu-page'), 'StationMenuPage'),
});

const editionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/menus/$stationId/$editionId',
  component: lazyPage(() => import('./features/menus/edition-page'), 'EditionPage'),
});

const menuFilesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/menus/$stationId/$editionId/files',
  component: lazyPage(() => import('./features/menus/files-page'), 'FilesPage'),
});

const requestsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/requests',
  validateSearch: parseRequestsSearch,
  component: lazyPage(() => import('./features/requests/requests-page'), 'RequestsPage'),
});

const requestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/requests/$requestId',
  component: lazyPage(() => import('./features/requests/request-page'), 'RequestPage'),
});

const needsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/needs',
  validateSearch: parseNeedsSearch,
  component: lazyPage(() => import('./features/needs/needs-page'), 'NeedsPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  beforeLoad: () => {
    throw redirect({ to: '/people/workers' });
  },
});

const workersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/workers',
  validateSearch: parseWorkersSearch,
  component: lazyPage(() => import('./features/people/workers-page'), 'WorkersPage'),
});

const workerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/workers/$workerId',
  component: lazyPage(() => import('./features/people/worker-page'), 'WorkerPage'),
});

const residentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/residents',
  validateSearch: parseResidentsSearch,
  component: lazyPage(() => import('./features/people/residents-page'), 'ResidentsPage'),
});

const residentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/residents/$residentId',
  component: lazyPage(() => import('./features/people/resident-page'), 'ResidentPage'),
});

const accountsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/accounts',
  validateSearch: parseAccountsSearch,
  component: lazyPage(() => import('./features/accounts/accounts-page'), 'AccountsPage'),
});

const dictionariesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dictionaries',
  validateSearch: parseDictionarySearch,
  component: lazyPage(() => import('./features/dictionaries/dictionaries-page'), 'DictionariesPage'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  printMenuRoute,
  shellRoute.addChildren([
    homeRoute,
    stationsRoute.addChildren([stationRoute]),
    menusRoute,
    stationMenuRoute,
    editionRoute,
    menuFilesRoute,
    requestsRoute,
    requestRoute,
    needsRoute,
    peopleRoute,
    workersRoute,
    workerRoute,
    residentsRoute,
    residentRoute,
    dictionariesRoute,
    accountsRoute,
  ]),
]);

/** The router of the admin; tests hand in a history of their own. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history ? { history } : {}),
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => (
      <div className="dd-page">
        <Loading />
      </div>
    ),
    defaultErrorComponent: PageBroken,
    defaultNotFoundComponent: PageMissing,
    scrollRestoration: true,
  });

/** The type that makes every link of the admin checked. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
