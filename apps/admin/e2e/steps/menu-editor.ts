import type { Locator, Page } from 'playwright-core';
import type { Person } from '../harness/browser.js';

/** The field of a line in which this name stands. */
export const nameField = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: `名称：${name}`, exact: true });

/** The names of the lines, in the order of the screen. */
export const lineNames = (page: Page): Promise<string[]> =>
  page
    .locator('[data-row^="LINE:"] input[aria-label^="名称："]')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

/** Waits until everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="SAVED"]').waitFor();
}

/** Opens the draft of a station in the editor, beginning one where there is none. */
export async function openDraft(person: Person, stationId: string): Promise<void> {
  await person.open(`/menus/${stationId}`);
  await openOwnDraft(person);
}

/** Opens the draft of the station whose menu is on the screen, beginning one where there is none. */
export async function openOwnDraft({ page }: Pick<Person, 'page'>): Promise<void> {
  await page.getByRole('heading', { name: /服务清单$/ }).waitFor();
  const begin = page.getByRole('button', { name: '新建草稿' });
  const opened = page.getByRole('link', { name: '打开草稿' });
  await begin.or(opened).first().waitFor();
  if ((await begin.count()) > 0) {
    await begin.click();
    await page.getByRole('dialog').getByRole('button', { name: '新建草稿' }).click();
  } else await opened.click();
  await page.getByRole('heading', { name: /^编辑第 \d+ 版$/ }).waitFor();
}

/** Puts lines that stand under no category under the first one, by the dialog that needs no mouse. */
export async function fileLooseLines(page: Page): Promise<void> {
  const loose = page.getByRole('button', { name: /^“.*没有归入类别$/ });
  while ((await loose.count()) > 0) {
    const said = await loose.first().innerText();
    const name = /“(.*?)”/.exec(said)?.[1] ?? '';
    await page.getByRole('button', { name: `更多：${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: '移到…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '类别' }).selectOption({ index: 0 });
    await dialog.getByRole('button', { name: '移动' }).click();
    await page.getByRole('button', { name: said, exact: true }).waitFor({ state: 'detached' });
  }
}
