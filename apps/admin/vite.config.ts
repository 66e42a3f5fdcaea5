import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env['DIANDAN_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/',
  plugins: [react()],
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/m': { target: api },
      '/playground': { target: api },
    },
  },
  build: {
    manifest: true,
    // Small assets stay files: the content security policy is easier to keep without data: URLs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    setupFiles: ['src/test-setup.ts'],
    testTimeout: 40_000,
    // What a failing query prints: enough to see where, not the whole page.
    env: { DEBUG_PRINT_LIMIT: '1500' },
  },
});
