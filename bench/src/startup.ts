import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf, type ServerProcess, startServer } from './measure/processes.js';
import { median } from './measure/statistics.js';
import { apiMain, root } from './paths.js';
import { join } from 'node:path';

/** How long a start takes and what it holds when nobody asks. */
export interface Startup {
  /** `npm start` with everything installed and built, until it prints its address; seconds. */
  readonly seconds: number;
  /** Memory of the server process, started and left alone; MB. */
  readonly idleMegabytes: number;
}

const environment = (file: string) => ({ DATABASE_URL: `sqlite:${file}`, DEMO: '1' });

/** The product as it is served, on a file of ours. */
export const startProduct = (file: string): Promise<ServerProcess> =>
  startServer([apiMain, 'serve'], environment(file));

/** Starts the product as a person does, several times; each one is stopped before the next. */
export async function measureStartup(file: string, times: number): Promise<Startup> {
  const seconds: number[] = [];
  for (let n = 0; n < times; n++) {
    const server = await startServer([join(root, 'scripts', 'run.mjs'), 'start'], environment(file));
    seconds.push(server.readyAfter / 1_000);
    await server.stop();
  }
  const server = await startProduct(file);
  await wait(3_000);
  const idleMegabytes = memoryOf(server.pid);
  await server.stop();
  return { seconds: median(seconds), idleMegabytes };
}
