import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/database.js';
import { testDialect } from './harness.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diandan-serve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const run = (args: readonly string[], env: Readonly<Record<string, string>>, until?: RegExp): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: `sqlite:${join(folder, 'test.db')}`, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (text: Buffer) => {
      output += text.toString();
      // Once: a second signal would end the process at once, as it should.
      if (until?.test(output) && !child.killed) child.kill('SIGTERM');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => resolve({ code, output }));
  });

describe.runIf(testDialect === 'sqlite')('the server at its start', () => {
  it('refuses a database without an administrator outside demo mode, and names the command', async () => {
    const { code, output } = await run(['serve'], { NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(output).toContain('npm run diandan -- setup');
    expect(output).toContain('administrator');
  });

  it('serves once an administrator was set up in the terminal, without any demo account', async () => {
    const setup = await run(
      ['setup', '--division', '511302', '--station', '顺庆区社工总站', '--username', 'first', '--name', '管理员'],
      { NODE_ENV: 'production', DIANDAN_ADMIN_PASSWORD: 'a long enough password' },
    );
    expect(setup).toMatchObject({ code: 0 });
    const { code, output } = await run(['serve'], { NODE_ENV: 'production' }, /GraphQL {3,}http/);
    expect(output).not.toContain('shunqing');
    expect(code).toBe(0);
  }, 60_000);

  it('names no demo accounts on a database that has none, and sets nothing up on an unfinished demonstration', async () => {
    const setup = () =>
      run(['setup', '--division', '511302', '--station', '总站', '--username', 'first', '--name', '管理员'], {
        NODE_ENV: 'production',
        DIANDAN_ADMIN_PASSWORD: 'a long enough password',
      });
    const file = join(folder, 'test.db');
    await run(['migrate'], {});
    const mark = async (statement: string) => {
      const database = await openDatabase({ kind: 'sqlite', file });
      await database.unitOfWork.run(async (tx) => {
        await tx.run(statement);
        return { ok: true };
      });
      await database.close();
    };
    await mark("INSERT INTO counters (name, value) VALUES ('seed demo', 0)");
    const refused = await setup();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('never finished');
    await mark("DELETE FROM counters WHERE name = 'seed demo'");
    expect((await setup()).code).toBe(0);
    const { code, output } = await run(['serve'], {}, /Ctrl\+C/);
    expect(code).toBe(0);
    expect(output).toContain('no demo accounts');
    expect(output).not.toContain('Password');
  }, 90_000);

  it('says in one sentence that a port is taken, in Chinese and English', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    await run(['setup', '--division', '511302', '--station', '总站', '--username', 'first', '--name', '管理员'], {
      NODE_ENV: 'production',
      DIANDAN_ADMIN_PASSWORD: 'a long enough password',
    });
    const { code, output } = await run(['serve'], { NODE_ENV: 'production', PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`端口 ${port} 已被占用`);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).not.toContain('at Server');
  }, 60_000);

  it('says in one sentence what is wrong with its environment', async () => {
    const { code, output } = await run(['serve'], { DATABASE_URL: 'mysql://localhost/x' });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('DATABASE_URL');
  });
});
