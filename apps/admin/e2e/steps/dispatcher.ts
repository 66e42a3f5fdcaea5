import { origin, type Person } from '../harness/browser.js';
import type { DemoAccount } from '../harness/people.js';

/** Enters the admin with one click on a demo account. */
export async function enterAdmin(person: Person, account: DemoAccount): Promise<void> {
  await person.open('/');
  await person.page.getByRole('button', { name: account.displayName }).first().click();
  await person.page.getByRole('navigation').first().waitFor();
}

/** 核单: the station finds the order in order. */
export async function verify({ page }: Person, requestId: string): Promise<void> {
  await page.goto(`${origin()}/requests/${requestId}`);
  await page.getByRole('button', { name: '核单' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '核单' }).click();
  await page.getByText('待派单').first().waitFor();
}

/** Opens the dialog in which one who is to serve is chosen. */
export async function openDispatchDialog({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '派单' }).click();
  await page.getByRole('dialog').getByText('推荐').first().waitFor();
}

/** 派单: the candidates with their reasons, one of them chosen. */
export async function dispatch({ page }: Person, requestId: string, workerName: string): Promise<void> {
  await page.goto(`${origin()}/requests/${requestId}`);
  await page.getByRole('button', { name: '派单' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(workerName).first().click();
  await dialog.getByRole('button', { name: '派单' }).click();
  await page.getByText('已派单').first().waitFor();
}
