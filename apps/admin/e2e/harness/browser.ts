import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** One person at one device: a browser context of their own, so that cookies and storage are theirs alone. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that wanted to leave the origin; they were stopped. */
  readonly wentOutside: readonly string[];
  /** What the pages complained of: uncaught errors and messages of level error. */
  readonly complaints: readonly string[];
  /** Opens a path of the product and waits until it has settled. */
  readonly open: (path: string) => Promise<void>;
}

/** How a device looks. */
export interface Device {
  readonly colorScheme?: 'light' | 'dark';
  readonly phone?: boolean;
}

// Without these the browser looks for updates, accounts and a graphics card at every start.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;

/** Registers the browser for the journeys of one file; call it once at its top. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    if (!executablePath) throw new Error('no Chromium found; CHROME_PATH names one');
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(() => browser?.close());
}

/** The origin of the running product. */
export const origin = (): string => inject('origin');

/** Seats a new person at a device. */
export async function newPerson({ colorScheme = 'light', phone = false }: Device = {}): Promise<Person> {
  if (browser === undefined) throw new Error('useBrowser() was not called');
  const viewport = phone ? { width: 390, height: 844 } : { width: 1360, height: 900 };
  const context = await browser.newContext({
    colorScheme,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A window behind others draws no frames, so that what slides or fades there would never arrive.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(45_000);
  const wentOutside: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => !staysInside(url),
    (route) => {
      wentOutside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (!staysInside(new URL(socket.url()))) wentOutside.push(socket.url());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  const page = await context.newPage();
  return {
    page,
    context,
    wentOutside,
    complaints,
    open: async (path) => {
      await page.goto(`${origin()}${path}`);
      await settled(page);
    },
  };
}

/** Waits until the page has said what it is about, nothing is loading any more and nothing has moved for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(untilStill, { quietMs: 300, limitMs: 15_000 });
}

/** Runs in the page. */
async function untilStill({ quietMs, limitMs }: { readonly quietMs: number; readonly limitMs: number }): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    const startedAt = performance.now();
    let movedAt = startedAt;
    const observer = new MutationObserver(() => {
      movedAt = performance.now();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = (): void => {
      const now = performance.now();
      const isLoading = document.querySelector('[aria-busy="true"], .ant-spin-spinning, .ant-skeleton-active') !== null;
      if ((now - movedAt > quietMs && !isLoading) || now - startedAt > limitMs) {
        observer.disconnect();
        resolve();
      } else setTimeout(look, 50);
    };
    look();
  });
}

function staysInside(url: URL): boolean {
  const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol);
  return isLocal || url.host === new URL(origin()).host;
}
