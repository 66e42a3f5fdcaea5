import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the running product, without a slash at its end. */
    origin: string;
  }
}

const projectRoot = resolve(import.meta.dirname, '../../../..');
const main = join(projectRoot, 'apps/api/dist/main.js');
const startLimitMs = 90_000;

/** Starts the product once for all journeys, with an empty database of its own in demo mode, and stops it at the end. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(main)) throw new Error('apps/api is not built: npm run verify browser builds it first');
  const scratch = mkdtempSync(join(tmpdir(), 'diandan-journeys-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const said: string[] = [];
  const server = spawn(process.execPath, ['--enable-source-maps', main, 'serve'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DEMO: '1',
      DEMO_PASSWORD: 'journeys-only-2026',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(scratch, 'journeys.db')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const stop = async () => {
    await end(server);
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await untilReady(server, origin);
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${said.join('')}`);
  }
  project.provide('origin', origin);
  return stop;
}

async function untilReady(server: ChildProcess, origin: string): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const response = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (response?.ok === true) return;
    await wait(200);
  }
  throw new Error(`the server was not ready within ${startLimitMs / 1000} s`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill('SIGTERM');
  const isLate = await Promise.race([ended.then(() => false), wait(10_000, true, { ref: false })]);
  if (isLate) server.kill('SIGKILL');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
