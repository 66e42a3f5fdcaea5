// npm run dev: compilers in watch mode, the api restarted when it changes, and one Vite server per front end.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnvironment, run } from './processes.mjs';
import { root } from './workspace.mjs';

/** In this order: each reads what those before it have compiled. */
const compiled = ['packages/domain', 'packages/matching', 'packages/localities', 'apps/api'];
const frontEnds = { 'apps/admin': 5173, 'apps/mobile': 5174, 'apps/playground': 5175 };

/** Runs until one part ends or the user stops it; the others are stopped by the same signal. */
export async function develop() {
  const parts = [];
  for (const folder of compiled) {
    const { end, firstRound } = startCompiler(folder);
    parts.push(end);
    // A compiler writes everything anew in its first round; the next one must not read files that are half written.
    if (!(await Promise.race([firstRound, end.then(() => false)]))) return endAll(parts);
  }
  parts.push(
    run(process.execPath, ['--watch', '--enable-source-maps', 'apps/api/dist/main.js', 'serve'], { cwd: root }),
    ...Object.entries(frontEnds)
      .filter(([folder]) => existsSync(join(root, folder, 'vite.config.ts')))
      .map(([folder, port]) => startFrontEnd(folder, port)),
  );
  for (const [folder, port] of Object.entries(frontEnds)) console.log(`${folder}  http://localhost:${port}`);
  return endAll(parts);
}

/** Waits for the first part that ends, ends the others and answers the code of the first. */
async function endAll(parts) {
  const { code } = await Promise.race(parts);
  process.kill(process.pid, 'SIGTERM');
  await Promise.all(parts);
  return code;
}

/** One compiler, whose lines are told with the folder they are about; `firstRound` is kept once it has looked at everything. */
function startCompiler(folder) {
  const { promise: firstRound, resolve } = withResolver();
  const tell = (line) => {
    if (/Watching for file changes/.test(line)) resolve(true);
    if (line.trim() !== '' && !/Starting (incremental )?compilation/.test(line)) console.log(`${folder}  ${line}`);
    return false;
  };
  const args = ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];
  return { firstRound, end: run(bin(folder, 'tsc'), args, { cwd: join(root, folder), capture: tell, ownGroup: true }) };
}

/** A Vite server that asks the api where it listens now. */
function startFrontEnd(folder, port) {
  const api = process.env.DIANDAN_API || `http://127.0.0.1:${process.env.PORT || 4000}`;
  const env = { ...quietEnvironment, DIANDAN_API: api };
  return run(bin(folder, 'vite'), ['--port', String(port)], { cwd: join(root, folder), env });
}

function bin(folder, name) {
  return join(root, folder, 'node_modules', '.bin', name);
}

function withResolver() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
