// The playground works behind a county's wall: nothing of it comes from elsewhere, and it walks through the whole loop.
import { describe, expect, it } from 'vitest';
import { seriousHindrances } from './harness/axe.js';
import { newPerson, origin, settled, useBrowser } from './harness/browser.js';

useBrowser();

describe('the playground', () => {
  it('is where a browser that opens /graphql is led', async () => {
    const person = await newPerson();
    await person.open('/graphql');
    expect(new URL(person.page.url()).pathname).toMatch(/^\/playground\/?$/);
    expect(person.wentOutside).toEqual([]);
  });

  it('walks through the loop from the order to the rating and asks nothing from outside', async () => {
    const person = await newPerson();
    await person.open('/playground/');
    const loop = person.page.getByRole('region', { name: '点单循环' });
    const { page } = person;
    await page.getByRole('button', { name: '实时变化' }).click();
    await page.locator('.graphiql-tab-active').getByText('RequestChanged').waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await loop.getByRole('button', { name: '走一遍' }).click();
    await loop.getByRole('button', { name: '停一下' }).waitFor({ state: 'detached', timeout: 60_000 });
    expect(await loop.getByRole('status').innerText()).toContain('已办结');
    expect(await loop.getByRole('listitem').count()).toBe(await loop.getByText('（完成 done）').count());
    // The live example goes on while three people come and go.
    expect(await page.getByRole('region', { name: '实时' }).getByRole('listitem').count()).toBe(7);
    await loop.getByRole('button', { name: '评单' }).click();
    await page.locator('.graphiql-response').getByText('"RateServiceSuccess"').first().waitFor();
    expect(person.wentOutside).toEqual([]);
    expect(new URL(person.page.url()).origin).toBe(origin());
  });

  it('completes, runs a query and shows its icons under the policy that all pages have', async () => {
    const { page, open, complaints } = await newPerson();
    await open('/playground/');
    const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
    const write = async (text: string): Promise<void> => {
      await editor.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text, { delay: 30 });
    };
    await write('{ stationByC');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget').getByText('stationByCode').first().waitFor();
    await page.keyboard.press('Escape');
    await write('{ demoAccounts { username } }');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.graphiql-response').getByText('"shunqing-admin"').first().waitFor();
    // Whatever the policy stops, a worker, a font or a style, the browser complains of.
    expect(complaints).toEqual([]);
    const workers = page.workers().map((worker) => new URL(worker.url()));
    expect(workers.length).toBeGreaterThan(1);
    expect(workers.filter((url) => url.origin !== origin() || url.protocol === 'blob:')).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('hinders nobody in %s colours', async (colorScheme) => {
    const person = await newPerson({ colorScheme });
    await person.open('/playground/');
    await person.page.locator('.monaco-editor').first().waitFor();
    await settled(person.page);
    expect(await seriousHindrances(person.page)).toEqual([]);
  });
});
