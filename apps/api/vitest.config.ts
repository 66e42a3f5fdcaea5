import { defineConfig } from 'vitest/config';

// type-graphql loads the CommonJS build of graphql; a test that got the ES build would meet a second realm.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // The server's libraries take seconds to load; test files share them, and each test has a database of its own.
    isolate: false,
    // PostgreSQL itself takes the second core.
    maxWorkers: process.env['TEST_DATABASE'] === 'postgres' ? 1 : 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
