import { origin, type Person } from '../harness/browser.js';

/** Before the worker has said yes, nobody's name, phone or address is shown. */
export async function looksBeforeAccepting({ page }: Person, requestId: string): Promise<string> {
  await page.goto(`${origin()}/m/work/requests/${requestId}`);
  await page.getByText('接单后才能看到姓名、电话和住址').waitFor();
  return page.getByRole('main').innerText();
}

/** 接单: one tap on the card of the offer, which leads to the page of the task. */
export async function accept({ page }: Person, itemName: string, requestId: string): Promise<void> {
  await page.goto(`${origin()}/m/work/offers`);
  const offers = page.getByRole('article', { name: itemName });
  const offer = offers.filter({ has: page.locator(`a[href$="${requestId}"]`) });
  await offer.getByRole('button', { name: '接单', exact: true }).click();
  await page.waitForURL(`**/m/work/requests/${requestId}`);
  await page.getByText('社工已接单').first().waitFor();
}

/** From the first step through the door to the outcome: start, one record, done. */
export async function serve({ page }: Person, record: string, outcome: string): Promise<void> {
  await page.getByRole('button', { name: '开始服务' }).click();
  await page.getByText('已开始服务').waitFor();
  await page.getByRole('button', { name: '记一次服务' }).click();
  await page.getByRole('textbox', { name: '服务记录' }).fill(record);
  await page.getByRole('button', { name: '存下记录' }).click();
  await page.getByText('记录存好了').waitFor();
  await page.getByRole('button', { name: '服务做完了' }).click();
  await page.getByRole('textbox', { name: '服务结果' }).fill(outcome);
  await page.getByRole('button', { name: '确定做完' }).click();
  await page.getByText('已办好，等对方评单').waitFor();
}
