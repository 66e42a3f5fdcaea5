import { benchNames } from './data/bench-pack.js';
import { ask, connect } from './measure/client.js';
import { startServer } from './measure/processes.js';
import { inTurn, ratioOf } from './measure/rounds.js';
import { median } from './measure/statistics.js';
import { ownModule } from './paths.js';
import type { WriteResult } from './report/result.js';
import { enter, stationIdOf } from './session.js';
import { startProduct } from './startup.js';
import { productWriter, rawWriter, type WriteBurst, writeBurst } from './write-loop.js';

/** An item that the station verifies, that one worker serves, and that asks for no certificate. */
const itemNumber = '6-002';

const names = {
  ours: 'ours',
  normal: 'yardstick, NORMAL',
  full: 'yardstick, FULL',
} as const;

async function itemIdAt(port: number, stationId: string): Promise<string> {
  const connections = connect(port);
  const { menu } = await ask<{
    menu: { categories: { entries: { number: string; item: { id: string } }[] }[] };
  }>(connections, '/graphql', {
    query: 'query($id: ID!) { menu(stationId: $id) { categories { entries { number item { id } } } } }',
    variables: { id: stationId },
  });
  connections.agent.destroy();
  const entry = menu.categories.flatMap((one) => one.entries).find((one) => one.number === itemNumber);
  if (entry === undefined) throw new Error(`there is no ${itemNumber} on the menu`);
  return entry.item.id;
}

/** Runs full loops against the product and both yardsticks in turn, each on a copy of its own. */
export async function measureWrites(
  ourFile: string,
  normalFile: string,
  fullFile: string,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<readonly WriteResult[]> {
  const product = await startProduct(ourFile);
  const [normal, full] = [
    await startServer([ownModule('raw/write-server.js'), normalFile, 'NORMAL'], {}),
    await startServer([ownModule('raw/write-server.js'), fullFile, 'FULL'], {}),
  ];
  const cookie = await enter(product.port, benchNames.administrator(0));
  const stationId = await stationIdOf(product.port, benchNames.loopStation(0));
  const itemId = await itemIdAt(product.port, stationId);
  const writers = [
    rawWriter(names.normal, normal, { stationId, itemId }),
    await productWriter({ pid: product.pid, port: product.port, cookie, itemId }),
    rawWriter(names.full, full, { stationId, itemId }),
  ];
  for (const writer of writers) await writeBurst(writer, milliseconds);
  const found = await inTurn(
    writers.map((writer) => ({ name: writer.name, run: () => writeBurst(writer, milliseconds) })),
    rounds,
  );
  await Promise.all([product, normal, full].map((server) => server.stop()));
  return writers.map(({ name }) => {
    const bursts = found.get(name) ?? [];
    const middle = (figure: (burst: WriteBurst) => number) => median(bursts.map(figure));
    return {
      name,
      loopsPerSecond: middle((one) => one.loopsPerSecond),
      stepsPerSecond: middle((one) => one.stepsPerSecond),
      p50: middle((one) => one.p50),
      p99: middle((one) => one.p99),
      throughputRatio: ratioOf(found, name, names.normal, (one) => one.stepsPerSecond),
      cpuRatio: ratioOf(found, name, names.normal, (one) => one.cpu),
    };
  });
}
