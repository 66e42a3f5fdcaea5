import { benchNames } from './data/bench-pack.js';
import type { DataFile } from './data/data-files.js';
import type { Candidate } from './measure/bursts.js';
import { type ServerProcess, startServer } from './measure/processes.js';
import { ownModule } from './paths.js';
import { enter, stationIdOf } from './session.js';
import { startProduct } from './startup.js';

/** Both servers on one file. */
export interface Pair {
  readonly ours: Candidate;
  readonly raw: Candidate;
}

/** Everybody who takes part in the comparison of reading. */
export interface Candidates {
  readonly rootId: string;
  /** Rooms of the measured county, spread over its townships. */
  readonly roomIds: readonly string[];
  readonly small: Pair;
  readonly big: Pair | null;
  close(): Promise<void>;
}

/** Starts the product and the yardstick on each database. The product's viewer is the county's administrator. */
export async function openCandidates(small: DataFile, big: DataFile | null): Promise<Candidates> {
  const servers: ServerProcess[] = [];
  const pairOn = async (size: string, { file }: DataFile): Promise<Pair> => {
    const product = await startProduct(file);
    const yardstick = await startServer([ownModule('raw/read-server.js'), file], {});
    servers.push(product, yardstick);
    const cookie = await enter(product.port, benchNames.administrator(0));
    return {
      ours: { name: `ours ${size}`, pid: product.pid, port: product.port, cookie },
      raw: { name: `raw ${size}`, pid: yardstick.pid, port: yardstick.port, cookie: null },
    };
  };
  const pair = await pairOn('small', small);
  return {
    rootId: await stationIdOf(pair.ours.port, benchNames.root(0)),
    roomIds: await Promise.all(benchNames.rooms(0).map((code) => stationIdOf(pair.ours.port, code))),
    small: pair,
    big: big === null ? null : await pairOn('big', big),
    async close() {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}
