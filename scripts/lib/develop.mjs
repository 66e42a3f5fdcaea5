// npm run dev: compilers in watch mode, the api restarted when it changes, and one Vite server per front end.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { root } from './workspace.mjs';

const compiled = ['packages/domain', 'packages/matching', 'packages/localities', 'apps/api'];
const frontEnds = { 'apps/admin': 5173, 'apps/mobile': 5174, 'apps/playground': 5175 };

/** Runs until one part ends or the user stops it; the others are stopped by the same signal. */
export async function develop() {
  const bin = (folder, name) => join(root, folder, 'node_modules', '.bin', name);
  const parts = [
    ...compiled.map((folder) =>
      run(bin(folder, 'tsc'), ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
        cwd: join(root, folder),
      }),
    ),
    run(process.execPath, ['--watch', '--enable-source-maps', 'apps/api/dist/main.js', 'serve'], { cwd: root }),
    ...Object.entries(frontEnds)
      .filter(([folder]) => existsSync(join(root, folder, 'vite.config.ts')))
      .map(([folder, port]) => run(bin(folder, 'vite'), ['--port', String(port)], { cwd: join(root, folder) })),
  ];
  for (const [folder, port] of Object.entries(frontEnds)) console.log(`${folder}  http://localhost:${port}`);
  const { code } = await Promise.race(parts);
  process.kill(process.pid, 'SIGTERM');
  await Promise.all(parts);
  return code;
}
