// Journeys of people in a real browser against the real server with its built pages: `npm run verify browser`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.e2e.ts'],
    globalSetup: ['harness/server.ts'],
    env: { CHROME_PATH: findChromium() ?? '' },
    // One server with one database for all journeys, and one of them at a time: each is told as it would be watched.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
