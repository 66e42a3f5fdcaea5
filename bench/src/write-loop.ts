import { randomUUID } from 'node:crypto';
import { benchNames } from './data/bench-pack.js';
import { loopClients } from './data/sizes.js';
import { ask, connect, type Connections } from './measure/client.js';
import { cpuOf } from './measure/processes.js';
import { median, quantile } from './measure/statistics.js';
import { enter, stationIdOf } from './session.js';

/** 点单 → 核单 → 派单 → 接单 → 开始 → 办结 → 评单. */
export const stepsPerLoop = 7;

interface Stepped {
  readonly id: string;
  readonly version: number;
}

/** One loop from order to rating, each step on what the one before has answered. `timed` hears of each step. */
type RunLoop = (timed: (milliseconds: number) => void) => Promise<void>;

/** A server with the loops of its eight clients. */
export interface Writer {
  readonly name: string;
  readonly pid: number;
  /** Opens the connections of a burst. */
  open(): { readonly loops: readonly RunLoop[]; readonly close: () => void };
}

/** What a burst of loops came to. */
export interface WriteBurst {
  readonly loopsPerSecond: number;
  readonly stepsPerSecond: number;
  /** CPU of the server per step, in milliseconds. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const mutationOf = (name: string): string =>
  `mutation Step($input: ${capital(name)}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
   ... on ${capital(name)}Success { request { id version state } } } }`;

async function step(who: Connections, name: string, input: object): Promise<Stepped> {
  const data = await ask<Record<string, { readonly request?: Stepped; readonly message?: string }>>(who, '/graphql', {
    query: mutationOf(name),
    variables: { input: { idempotencyKey: randomUUID(), ...input } },
  });
  const request = data[name]?.request;
  if (request === undefined) throw new Error(`${name} was refused: ${JSON.stringify(data)}`);
  return request;
}

interface Cast {
  readonly stationId: string;
  readonly workerId: string;
  readonly residentCookie: string;
  readonly workerCookie: string;
}

async function castOf(port: number, n: number): Promise<Cast> {
  const [residentCookie, workerCookie] = [
    await enter(port, benchNames.loopResident(n)),
    await enter(port, benchNames.loopWorker(n)),
  ];
  const connections = connect(port, workerCookie);
  const data = await ask<{ viewer: { worker: { id: string } } }>(connections, '/graphql', {
    query: '{ viewer { worker { id } } }',
  });
  connections.agent.destroy();
  return {
    stationId: await stationIdOf(port, benchNames.loopStation(n)),
    workerId: data.viewer.worker.id,
    residentCookie,
    workerCookie,
  };
}

/** The product: each step is a mutation of the person who may take it, with a key of its own. */
export async function productWriter(server: {
  readonly pid: number;
  readonly port: number;
  readonly cookie: string;
  readonly itemId: string;
}): Promise<Writer> {
  const casts: Cast[] = [];
  for (let n = 0; n < loopClients; n++) casts.push(await castOf(server.port, n));
  return {
    name: 'ours',
    pid: server.pid,
    open() {
      const staff = connect(server.port, server.cookie);
      const agents = [staff.agent];
      const loops = casts.map((cast): RunLoop => {
        const resident = { ...connect(server.port, cast.residentCookie) };
        const worker = { ...connect(server.port, cast.workerCookie) };
        agents.push(resident.agent, worker.agent);
        const steps: readonly (readonly [Connections, string, object])[] = [
          [staff, 'verifyRequest', {}],
          [staff, 'dispatchRequest', { workerIds: [cast.workerId] }],
          [worker, 'acceptRequest', {}],
          [worker, 'startService', {}],
          [worker, 'completeService', { outcome: '已上门，情况良好。' }],
          [resident, 'rateService', { score: 5 }],
        ];
        return async (timed) => {
          let began = performance.now();
          const order = { stationId: cast.stationId, itemId: server.itemId, need: '想请人上门看看老人。' };
          let request = await step(resident, 'orderService', order);
          timed(performance.now() - began);
          for (const [who, name, rest] of steps) {
            began = performance.now();
            request = await step(who, name, { requestId: request.id, expectedVersion: request.version, ...rest });
            timed(performance.now() - began);
          }
        };
      });
      return { loops, close: () => agents.forEach((agent) => agent.destroy()) };
    },
  };
}

const rawActions = ['VERIFY', 'DISPATCH', 'ACCEPT', 'START', 'COMPLETE', 'RATE'];

/** The yardstick: the same seven transitions with nothing around them. */
export function rawWriter(
  name: string,
  server: { readonly pid: number; readonly port: number },
  order: { readonly stationId: string; readonly itemId: string },
): Writer {
  return {
    name,
    pid: server.pid,
    open() {
      const agents: Connections['agent'][] = [];
      const loops = Array.from({ length: loopClients }, (_, n): RunLoop => {
        const client = connect(server.port);
        agents.push(client.agent);
        const send = async (timed: (milliseconds: number) => void, input: object): Promise<Stepped> => {
          const began = performance.now();
          const { request } = await ask<{ request: Stepped }>(client, '/', { accountId: `acc_${n}`, ...input });
          timed(performance.now() - began);
          return request;
        };
        return async (timed) => {
          let request = await send(timed, { action: 'ORDER', residentId: `res_${n}`, ...order });
          for (const action of rawActions) {
            request = await send(timed, { action, requestId: request.id, expectedVersion: request.version });
          }
        };
      });
      return { loops, close: () => agents.forEach((agent) => agent.destroy()) };
    },
  };
}

/** Eight clients run loops until the time is up; a loop that has begun is run to its end. */
export async function writeBurst(writer: Writer, milliseconds: number): Promise<WriteBurst> {
  const { loops, close } = writer.open();
  const latencies: number[] = [];
  let finished = 0;
  const cpuBefore = cpuOf(writer.pid);
  const began = performance.now();
  try {
    await Promise.all(
      loops.map(async (run) => {
        while (performance.now() - began < milliseconds) {
          await run((took) => latencies.push(took));
          finished++;
        }
      }),
    );
    const seconds = (performance.now() - began) / 1_000;
    return {
      loopsPerSecond: finished / seconds,
      stepsPerSecond: latencies.length / seconds,
      cpu: (cpuOf(writer.pid) - cpuBefore) / latencies.length,
      p50: median(latencies),
      p99: quantile(latencies, 0.99),
    };
  } finally {
    close();
  }
}
