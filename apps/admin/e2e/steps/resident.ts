import { origin, settled, type Person } from '../harness/browser.js';
import { ask } from '../harness/graphql.js';
import type { DemoAccount } from '../harness/people.js';

/** Enters the phone pages with one tap on a demo account. */
export async function enterPhonePages(person: Person, account: DemoAccount): Promise<void> {
  await person.open('/m/');
  await person.page.getByRole('button', { name: account.displayName }).first().click();
  await person.page.getByRole('navigation', { name: '主要页面' }).waitFor();
}

/** What a resident has ordered. */
export interface Placed {
  readonly requestId: string;
  readonly itemName: string;
  readonly ticketNo: string;
}

/** 点单: from the big button through the three steps to the page of the new request. */
export async function order({ page }: Person, itemName: string, need: string): Promise<Placed> {
  await page.goto(`${origin()}/m/`);
  await page.getByRole('link', { name: '我要点单' }).click();
  await page.getByRole('heading', { name: '选一项服务' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`点这一项\\s*${itemName}$`) }).click();
  await page.getByRole('textbox', { name: '您想让社工帮什么忙？' }).fill(need);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { name: '看一看，对不对' }).waitFor();
  await page.getByText(need).waitFor();
  await page.getByRole('button', { name: '确认点单' }).click();
  await page.waitForURL('**/m/requests/**');
  await page.getByRole('heading', { name: itemName }).waitFor();
  await settled(page);
  const requestId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const ticketNo = /单号\s*(\S+)/.exec(await page.getByRole('main').innerText())?.[1] ?? '';
  return { requestId, itemName, ticketNo };
}

/** The second step of an order, for whichever service comes first. */
export async function startOrder({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '点这一项' }).first().click();
  await page.getByRole('heading', { name: '说说您的需要' }).waitFor();
}

/** 评单: stars and a few words on the page of the request. */
export async function rate({ page }: Person, requestId: string, comment: string): Promise<void> {
  await page.goto(`${origin()}/m/requests/${requestId}`);
  await page.getByRole('heading', { name: '评一评这次服务' }).waitFor();
  // The radio buttons lie unseen under the stars, as screen readers need them.
  await page.getByRole('group', { name: '总的来说' }).getByRole('radio', { name: '5 星' }).check({ force: true });
  await page.getByRole('textbox', { name: '还想说什么？' }).fill(comment);
  await page.getByRole('button', { name: '送出评价' }).click();
  await page.getByText('谢谢您的评价').waitFor();
}

/** The first service on the menu of the resident's own station that one worker alone can render. */
export async function firstItemOf(person: Person): Promise<string> {
  const query = '{ viewer { resident { station { menu { categories { entries { name workersNeeded } } } } } } }';
  type Menu = { categories: { entries: { name: string; workersNeeded: number }[] }[] };
  const answer = await ask<{ viewer: { resident: { station: { menu: Menu } } } }>(person.context, query);
  const entries = answer.viewer.resident.station.menu.categories.flatMap((category) => category.entries);
  const entry = entries.find(({ workersNeeded }) => workersNeeded === 1);
  if (entry === undefined) throw new Error('the demo resident has no menu with a service for one worker');
  return entry.name;
}
