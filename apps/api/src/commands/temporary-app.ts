import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../app.js';

/** Puts the product together on an empty database of its own, for questions about the product itself. */
export async function withTemporaryApp<Answer>(ask: (app: App) => Promise<Answer> | Answer): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'diandan-'));
  try {
    const app = await createApp({
      host: '127.0.0.1',
      port: 0,
      database: { kind: 'sqlite', file: join(folder, 'empty.db') },
      demo: true,
      demoPassword: null,
      production: false,
      publicUrl: null,
    });
    try {
      return await ask(app);
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
