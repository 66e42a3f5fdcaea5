// What is asked of the machine before the long work begins.
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { sentences } from './sentences.mjs';

/** The sentence to say when nothing can be written into the folder, else undefined. */
export function refuseReadOnlyFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    writeFileSync(probe, '');
    rmSync(probe);
    return undefined;
  } catch {
    return sentences.readOnlyFolder(folder);
  }
}

/** The sentence to say when the server could not listen where it is told to, else undefined. */
export async function refuseUnusablePort(environment) {
  const text = environment.PORT || '4000';
  const port = Number(text);
  // 0 is any free port, which the server prints.
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return sentences.badPort(text);
  const problem = await tryToListen(port, environment.HOST || '127.0.0.1');
  if (problem === 'EADDRINUSE') return sentences.busyPort(port);
  if (problem === 'EACCES') return sentences.forbiddenPort(port);
  // Anything else (an unknown HOST, say) is the server's to explain.
  return undefined;
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
