import type { Locator, Page } from 'playwright-core';
import { origin, type Person } from '../harness/browser.js';
import type { DemoAccount } from '../harness/people.js';

/** Enters the admin with one click on a demo account. */
export async function enterAdmin({ page, open }: Person, account: DemoAccount): Promise<void> {
  await open('/');
  const doors = page.getByRole('button').filter({ hasText: account.displayName });
  await doors
    .filter({ hasText: account.station?.name ?? '' })
    .first()
    .click();
  await page.getByRole('navigation').first().waitFor();
}

/** 核单: the station finds the order in order. */
export async function verify({ page }: Person, requestId: string): Promise<void> {
  await page.goto(`${origin()}/requests/${requestId}`);
  await stepButton(page, '核单').click();
  await page.getByRole('dialog').getByRole('button', { name: '核单' }).click();
  await page.getByText('核单通过').waitFor();
}

/** Opens the dialog in which one who is to serve is chosen, and waits for the candidates. */
export async function openDispatchDialog({ page }: Person): Promise<Locator> {
  await stepButton(page, '派单').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: '请选择' }).waitFor();
  return dialog;
}

/** 派单: the candidates with their reasons, one of them chosen. */
export async function dispatch(person: Person, requestId: string, workerName: string): Promise<void> {
  await person.page.goto(`${origin()}/requests/${requestId}`);
  const dialog = await openDispatchDialog(person);
  await dialog.getByRole('radio', { name: workerName }).check();
  await dialog.getByRole('button', { name: `派给 ${workerName}` }).click();
  await person.page.getByText(`已派给 ${workerName}`).waitFor();
}

const stepButton = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: '可以办理' }).getByRole('button', { name, exact: true });
