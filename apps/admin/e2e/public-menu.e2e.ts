// The menu for everybody: a page that a QR code at the door leads to, and the sheet that carries the code.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousHindrances } from './harness/axe.js';
import { newPerson, origin, settled, useBrowser } from './harness/browser.js';
import { ask } from './harness/graphql.js';
import { signedIn } from './harness/people.js';
import { readQrCode } from './harness/qr.js';

useBrowser();

const shunqing = 'SQ-511302002';
const longhui = 'GZ-360703104';

interface Station {
  readonly menu: {
    readonly categories: { readonly entries: { readonly conditions: { confidentiality: string } }[] }[];
  };
}

/** Changes the station in every answer before the page gets it: what is rare in the demo can be seen that way. */
async function changeStation(page: Page, change: (station: Station) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer: { data?: { stationByCode?: Station | null } } = await response.json();
    if (answer.data?.stationByCode) change(answer.data.stationByCode);
    await route.fulfill({ response, json: answer });
  });
}

/** How many pages the browser makes of a page, and whether each is A4. */
async function printed(page: Page): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const sizes = new Set(boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`));
  return { pages: pdf.match(/\/Type\s*\/Page(?!\w)/g)?.length ?? 0, sizes: [...sizes] };
}

const lines = (page: Page) => page.locator('.dd-sheet-line');

describe('a visitor before the public page of a station', () => {
  it('reads it without signing in and is asked to only on the way to an order', async () => {
    const { page, open, wentOutside, complaints } = await newPerson({ phone: true });
    await open(`/m/s/${shunqing}`);
    await page.getByRole('heading', { name: '北城街道社工站' }).waitFor();
    expect(await page.getByText(/^开放时间：周一至周五/).count()).toBe(1);
    expect(await page.getByRole('link', { name: /^打电话：0817-/ }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(22);
    const bathing = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /居家助洁助浴/ }) });
    for (const words of ['20 元', '老年人；满 60 岁', '居民身份证'])
      expect(await bathing.getByText(words).count()).toBe(1);
    await bathing.getByRole('link', { name: /登录后点单/ }).click();
    await page.getByRole('textbox', { name: '用户名' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/m/order');
    expect(wentOutside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('gets large type and plain words from the address, and keeps them', async () => {
    const { page, open } = await newPerson({ phone: true });
    await open(`/m/s/${shunqing}?size=large&words=plain`);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe('23px');
    expect(await page.getByText('腿脚不方便，两个人来家里帮您打扫、洗澡。').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await settled(page);
    expect(await size()).toBe('23px');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Two people come together, clean the rooms', { exact: false }).waitFor();
  });

  it.each(['light', 'dark'] as const)('is hindered by nothing in %s colours', async (colorScheme) => {
    const { page, open } = await newPerson({ phone: true, colorScheme });
    await open(`/m/s/${shunqing}?size=large&words=plain`);
    expect(await seriousHindrances(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

describe('the sheet for the wall', () => {
  it('holds all 22 items on a few pages of A4, more of them in large type', async () => {
    const { page, open, wentOutside, complaints } = await newPerson();
    await open(`/print/menu/${shunqing}`);
    expect(await lines(page).count()).toBe(22);
    const usual = await printed(page);
    expect(usual.sizes).toEqual(['595x842']);
    // Three with the fonts of most machines; others are a little wider.
    expect([2, 3, 4]).toContain(usual.pages);
    await open(`/print/menu/${shunqing}?size=large&words=plain`);
    expect(await page.getByText('腿脚不方便，两个人来家里帮您打扫、洗澡。').count()).toBe(1);
    const large = await printed(page);
    expect(large.pages).toBeGreaterThan(usual.pages);
    expect(large.pages).toBeLessThanOrEqual(7);
    await open(`/print/menu/${shunqing}?lang=en`);
    expect(await page.getByRole('heading', { name: 'Cleaning and bathing at home' }).count()).toBe(1);
    expect(wentOutside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('puts a short menu on a single page', async () => {
    const { page, open } = await newPerson();
    await changeStation(page, (station) => station.menu.categories.splice(1));
    await open(`/print/menu/${longhui}`);
    expect(await lines(page).count()).toBe(3);
    expect((await printed(page)).pages).toBe(1);
  });

  it('carries a QR code that leads a phone to the public page, in the same type and words', async () => {
    const { page, open } = await newPerson();
    const code = page.locator('.dd-sheet-qr svg');
    await open(`/print/menu/${shunqing}`);
    expect(await readQrCode(code)).toBe(`${origin()}/m/s/${shunqing}`);
    await open(`/print/menu/${shunqing}?size=large`);
    expect(await readQrCode(code)).toBe(`${origin()}/m/s/${shunqing}?size=large`);
    await page.goto(await readQrCode(code));
    await page.getByRole('heading', { name: '北城街道社工站' }).waitFor();
  });

  it('never breaks inside a line and keeps a heading with its first line', async () => {
    const { page, open } = await newPerson();
    await open(`/print/menu/${shunqing}`);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.dd-sheet-line, .dd-sheet-start')
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).breakInside))]);
    expect(breaks).toEqual(['avoid']);
    expect(await page.locator('.dd-sheet-start h2').count()).toBe(9);
    expect(await page.getByRole('navigation', { name: '打印选项' }).isVisible()).toBe(false);
  });

  it('shows no restricted service, not even to staff, who get it from the server', async () => {
    const { page, open } = await signedIn('STATION_HEAD');
    await changeStation(page, ({ menu }) => {
      const first = menu.categories[0]?.entries[0];
      if (first) first.conditions.confidentiality = 'RESTRICTED';
    });
    for (const path of [`/print/menu/${shunqing}`, `/m/s/${shunqing}`]) {
      await open(path);
      await page.getByRole('heading', { name: /困难家庭入户探访/ }).waitFor();
      expect(await page.getByText('救助政策讲解与申请陪办').count()).toBe(0);
    }
  });

  it.each(['light', 'dark'] as const)(
    'is black on white and hinders nobody where %s colours are liked',
    async (colorScheme) => {
      const { page, open } = await newPerson({ colorScheme });
      await open(`/print/menu/${shunqing}`);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe('rgb(255, 255, 255)');
      expect(await seriousHindrances(page)).toEqual([]);
    },
  );

  it('is opened from the station page of the admin, by its id too', async () => {
    const { page, open, account, context } = await signedIn('COUNTY_ADMIN');
    const query = 'query($code: String!) { stationByCode(code: $code) { id } }';
    const { stationByCode } = await ask<{ stationByCode: { id: string } }>(context, query, { code: shunqing });
    expect(account.role).toBe('COUNTY_ADMIN');
    await open(`/stations/${stationByCode.id}`);
    const link = page.getByRole('link', { name: '打印清单' });
    expect(await link.getAttribute('href')).toBe(`/print/menu/${shunqing}`);
    await open(`/print/menu/${stationByCode.id}`);
    await page.getByRole('heading', { name: '北城街道社工站' }).waitFor();
    await open('/print/menu/nowhere');
    await page.getByRole('heading', { name: '找不到这个站点' }).waitFor();
  });
});
