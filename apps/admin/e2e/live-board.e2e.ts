// What one dispatcher does appears on the board of another without a reload.
import { expect, it } from 'vitest';
import { newPerson, useBrowser } from './harness/browser.js';
import { accountOf, signedIn } from './harness/people.js';
import { enterPhonePages, firstItemOf, order } from './steps/resident.js';

useBrowser();

it('shows a new order on the board of a second browser within seconds', async () => {
  const watcher = await signedIn('DISPATCHER');
  await watcher.open('/requests');
  const resident = await newPerson({ phone: true });
  await enterPhonePages(resident, await accountOf(resident, 'RESIDENT'));

  const { ticketNo } = await order(resident, await firstItemOf(resident), '这一单应当自己出现在看板上');

  await watcher.page.getByText(ticketNo).first().waitFor({ timeout: 8000 });
  expect(watcher.wentOutside).toEqual([]);
});
