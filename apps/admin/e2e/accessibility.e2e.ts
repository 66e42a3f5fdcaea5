// Every page, in light and in dark colours, is free of serious and critical hindrances for people with disabilities.
import { describe, expect, it } from 'vitest';
import { type Device, newPerson, type Person, settled, useBrowser } from './harness/browser.js';
import { seriousHindrances } from './harness/axe.js';
import { type Pages, somePages } from './harness/pages.js';
import { signedIn } from './harness/people.js';
import { startOrder } from './steps/resident.js';
import { openDispatchDialog } from './steps/dispatcher.js';
import { openOwnDraft } from './steps/menu-editor.js';

useBrowser();

interface Visit {
  readonly page: string;
  /** Who looks at it; nobody has signed in where this is absent. */
  readonly role?: string;
  readonly phone?: boolean;
  readonly path: string | ((pages: Pages) => string);
  /** What must be done there before the page is the one that is meant. */
  readonly afterwards?: (person: Person) => Promise<unknown>;
}

const visits: readonly Visit[] = [
  { page: 'the sign-in of the admin', path: '/' },
  { page: 'the home page of the admin', role: 'DISPATCHER', path: '/' },
  { page: 'the station tree', role: 'COUNTY_ADMIN', path: '/stations' },
  { page: 'a station', role: 'COUNTY_ADMIN', path: ({ stationId }) => `/stations/${stationId}` },
  { page: 'the menu of a station', role: 'COUNTY_ADMIN', path: ({ stationId }) => `/menus/${stationId}` },
  {
    page: 'a menu beside those above',
    role: 'COUNTY_ADMIN',
    path: ({ stationId }) => `/menus/${stationId}`,
    afterwards: ({ page }) => page.getByRole('tab', { name: '与上级对照' }).click(),
  },
  {
    page: 'the editor of a menu',
    role: 'COUNTY_ADMIN',
    path: '/menus',
    afterwards: async (person) => {
      await openOwnDraft(person);
      await person.page.getByRole('checkbox', { name: '全选' }).check();
    },
  },
  {
    page: 'all fields of an item',
    role: 'COUNTY_ADMIN',
    path: '/menus',
    afterwards: async (person) => {
      await openOwnDraft(person);
      await person.page
        .getByRole('button', { name: /^更多：/ })
        .nth(1)
        .click();
      await person.page.getByRole('menuitem', { name: '全部字段…' }).click();
      await person.page.getByRole('dialog').waitFor();
    },
  },
  { page: 'the request board', role: 'DISPATCHER', path: '/requests' },
  { page: 'a request', role: 'DISPATCHER', path: ({ closedRequestId }) => `/requests/${closedRequestId}` },
  {
    page: 'the dispatch dialog',
    role: 'DISPATCHER',
    path: ({ waitingRequestId }) => `/requests/${waitingRequestId}`,
    afterwards: openDispatchDialog,
  },
  { page: 'the workers', role: 'COUNTY_ADMIN', path: '/people/workers' },
  { page: 'the residents', role: 'COUNTY_ADMIN', path: '/people/residents' },
  { page: 'the needs', role: 'COUNTY_ADMIN', path: '/needs' },
  { page: 'the demand for items', role: 'COUNTY_ADMIN', path: '/needs?view=items' },
  { page: 'the dictionaries', role: 'COUNTY_ADMIN', path: '/dictionaries' },
  { page: 'the accounts', role: 'COUNTY_ADMIN', path: '/accounts' },
  { page: 'the sign-in of the phone pages', phone: true, path: '/m/' },
  { page: 'the home page of a resident', role: 'RESIDENT', phone: true, path: '/m/' },
  { page: 'the first step of an order', role: 'RESIDENT', phone: true, path: '/m/order' },
  {
    page: 'the second step of an order',
    role: 'RESIDENT',
    phone: true,
    path: '/m/order',
    afterwards: startOrder,
  },
  {
    page: 'the last step of an order',
    role: 'RESIDENT',
    phone: true,
    path: '/m/order',
    afterwards: async (person) => {
      await startOrder(person);
      await person.page.getByRole('button', { name: '下一步' }).click();
      await person.page.getByRole('button', { name: '确认点单' }).waitFor();
    },
  },
  {
    page: 'a request of a resident',
    role: 'RESIDENT',
    phone: true,
    path: ({ ownRequestId }) => `/m/requests/${ownRequestId}`,
  },
  { page: 'the offers of a worker', role: 'WORKER', phone: true, path: '/m/work/offers' },
  { page: 'what a worker is doing', role: 'WORKER', phone: true, path: '/m/work/underway' },
  { page: 'the list of stations', phone: true, path: '/m/s' },
  { page: 'the settings of the phone pages', phone: true, path: '/m/settings' },
];

const seats = new Map<string, Promise<Person>>();

/** One seat for each kind of visitor, kept: a browser that has the scripts already opens the next page at once. */
function seat(role: string | undefined, device: Device): Promise<Person> {
  const key = JSON.stringify([role, device]);
  const taken = seats.get(key) ?? (role === undefined ? newPerson(device) : signedIn(role, device));
  seats.set(key, taken);
  return taken;
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(visits.map((visit) => [visit.page, visit] as const))('%s hinders nobody', async (_, visit) => {
    const { role, phone = false, path, afterwards } = visit;
    const person = await seat(role, { colorScheme, phone });
    await person.open(typeof path === 'string' ? path : path(await somePages()));
    await afterwards?.(person);
    await settled(person.page);
    expect(await seriousHindrances(person.page)).toEqual([]);
    expect(person.wentOutside).toEqual([]);
  });
});
