import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontsAsFiles } from './fonts-as-files.ts';
import { schemaAsFile } from './schema-as-file.ts';

const api = process.env['DIANDAN_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/playground/',
  plugins: [react(), fontsAsFiles(), schemaAsFile()],
  // Workers as module files of this origin: a policy of `default-src 'self'` then needs no exception for blob: or eval.
  worker: { format: 'es' },
  build: {
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // GraphiQL's files each begin with a directive for a compiler that has already run; a hundred warnings about it hide real ones.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': { target: api, ws: true } } },
  test: { include: ['src/**/*.test.ts'] },
});
