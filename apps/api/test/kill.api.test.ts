import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDatabase } from '../src/database/database.js';
import { clientAt, startTestApi, testDialect } from './harness.js';
import { castOfTheEast, runLoop } from './loop.js';

/** Rounds of `kill -9`; the long proof takes ten times as many. */
const ROUNDS = process.env['FULL'] === '1' ? 200 : 20;
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

async function startServer(database: string): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: database, DEMO: '1', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/localhost:(\d+)\/graphql/.exec(output);
      if (found !== null) resolve(`http://127.0.0.1:${found[1]}`);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  server.removeAllListeners('exit');
  return { process: server, url };
}

it.runIf(testDialect === 'sqlite')(
  `loses no acknowledged step when the server is killed during writes, ${ROUNDS} times`,
  async () => {
    // The world is made once; every round works on the same file, as a station's server would after each crash.
    const api = await startTestApi();
    if (api.location.kind !== 'sqlite') throw new Error('this proof is about the SQLite file');
    // What a blow cuts off stays open, and must not fill up the worker's caseload.
    await api.app.database.unitOfWork.run(async (tx) => {
      await tx.run('UPDATE workers SET caseload_cap = 100000');
      return { ok: true };
    });
    await api.app.close();
    let steps = 0;
    const acknowledged = new Map<string, { readonly version: number; readonly state: string }>();
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startServer(`sqlite:${api.location.file}`);
      const enter = async (username: string) => {
        const client = clientAt(server.url);
        await client.ask('mutation ($input: EnterDemoInput!) { enterDemo(input: $input) { __typename } }', {
          input: { username },
        });
        return client;
      };
      const cast = await castOfTheEast(enter);
      let isAlive = true;
      const work = Array.from({ length: 4 }, async () => {
        while (isAlive)
          await runLoop(cast, (request) => {
            steps++;
            acknowledged.set(request.id, request);
          });
      });
      let isOver = false;
      const settled = Promise.allSettled(work).then(() => {
        isOver = true;
      });
      // The blow falls in the middle of the writes, however fast or slow this machine is today.
      const enough = steps + 5 + Math.floor(Math.random() * 25);
      while (steps < enough && !isOver) await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
      isAlive = false;
      server.process.kill('SIGKILL');
      await once(server.process, 'exit');
      await settled;
    }
    const database = await openDatabase(api.location);
    const rows = await database.read.all<{ id: string; version: number; state: string; last_sequence: number }>(
      'SELECT id, version, state, last_sequence FROM service_requests',
    );
    const stored = new Map(rows.map((row) => [row.id, row]));
    const lost = [...acknowledged].filter(([id, said]) => (stored.get(id)?.version ?? 0) < said.version);
    const torn = await database.read.all(
      `SELECT r.id FROM service_requests r LEFT JOIN request_events e ON e.request_id = r.id AND e.sequence = r.last_sequence
       WHERE e.to_state IS NULL OR e.to_state <> r.state`,
    );
    const check = await database.read.get<{ integrity_check: string }>('PRAGMA integrity_check');
    await database.close();
    await api.close();
    expect(steps).toBeGreaterThanOrEqual(ROUNDS * 5);
    expect(lost).toEqual([]);
    expect(torn).toEqual([]);
    expect(check?.integrity_check).toBe('ok');
  },
  ROUNDS * 10_000,
);
