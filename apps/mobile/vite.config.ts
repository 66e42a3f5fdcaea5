import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env['DIANDAN_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/m/',
  plugins: [react()],
  // Phones in a county are often six or seven years old; the pages must still open on them.
  build: {
    target: ['chrome87', 'safari14'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 20_000,
  },
});
