// A county administrator opens an account, hands the password over, and the new colleague signs in with it.
import { expect, it } from 'vitest';
import { newPerson, origin, settled, useBrowser } from './harness/browser.js';
import { accountOf } from './harness/people.js';
import { enterAdmin } from './steps/dispatcher.js';

useBrowser();

it('opens an account whose holder signs in with the password that was shown once', async () => {
  const administrator = await newPerson();
  const account = await accountOf(administrator, 'COUNTY_ADMIN');
  await enterAdmin(administrator, account);
  const { page } = administrator;
  await administrator.open('/accounts');
  await page.getByRole('button', { name: '开通账号' }).click();
  const drawer = page.getByRole('dialog');

  await drawer.getByLabel('站点').click();
  await page
    .getByRole('option')
    .or(page.locator('.ant-select-item-option'))
    .filter({ hasText: account.station?.name ?? '' })
    .first()
    .click();
  await drawer.getByLabel('岗位').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '派单员' }).click();
  await drawer.getByLabel('姓名').fill('𠮷派单');
  await drawer.getByLabel('账号').fill('sq-new-dispatcher');
  await drawer.getByRole('button', { name: '开通账号' }).click();

  const password = (await page.getByTestId('password').innerText()).trim();
  expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){2}$/);
  await page.getByRole('button', { name: '已记下' }).click();
  await page.getByRole('cell', { name: 'sq-new-dispatcher' }).waitFor();

  const colleague = await newPerson();
  await colleague.open('/sign-in');
  await colleague.page.getByLabel('账号').fill('sq-new-dispatcher');
  await colleague.page.getByLabel('密码').fill(password);
  await colleague.page.getByRole('button', { name: '登录', exact: true }).click();
  await colleague.page.getByRole('navigation').first().waitFor();
  await settled(colleague.page);
  await colleague.page.getByText('𠮷派单').first().waitFor();
  // No administrator: the page of accounts is not offered, and asking for it by its address gives nothing away.
  expect(await colleague.page.getByRole('link', { name: '账号与岗位' }).count()).toBe(0);
  await colleague.page.goto(`${origin()}/accounts`);
  await settled(colleague.page);
  expect(await colleague.page.getByText('sq-new-dispatcher').count()).toBe(0);

  expect(administrator.complaints).toEqual([]);
});
