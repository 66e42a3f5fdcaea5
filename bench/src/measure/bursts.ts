import { connect, post } from './client.js';
import { cpuOf } from './processes.js';
import { median, quantile } from './statistics.js';

/** A server that takes part in the comparison. */
export interface Candidate {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  readonly cookie: string | null;
}

/** What one burst came to. */
export interface Burst {
  readonly requests: number;
  readonly perSecond: number;
  /** CPU of the server per request, in milliseconds. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const CLIENTS = 4;

/** Asks the same things in turn, over and over, from four connections, until the time is up or so many answers have come. */
export async function burst(
  candidate: Candidate,
  path: string,
  bodies: readonly string[],
  end: { readonly milliseconds: number; readonly requests?: number },
): Promise<Burst> {
  const connections = connect(candidate.port, candidate.cookie);
  const toSend = bodies.map((body) => Buffer.from(body));
  const latencies: number[] = [];
  let bytes = 0;
  const cpuBefore = cpuOf(candidate.pid);
  const began = performance.now();
  const limit = end.requests ?? Number.POSITIVE_INFINITY;
  let sent = 0;
  try {
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        for (let now = performance.now(); now - began < end.milliseconds && sent < limit; now = performance.now()) {
          const body = toSend[sent++ % toSend.length] ?? '';
          const reply = await post(connections, path, body);
          if (reply.status !== 200)
            throw new Error(`${candidate.name} answered ${reply.status}: ${String(reply.body)}`);
          latencies.push(performance.now() - now);
          bytes = reply.body.length;
        }
      }),
    );
    const elapsed = performance.now() - began;
    return {
      requests: latencies.length,
      perSecond: (latencies.length * 1_000) / elapsed,
      cpu: (cpuOf(candidate.pid) - cpuBefore) / latencies.length,
      p50: median(latencies),
      p99: quantile(latencies, 0.99),
      bytes,
    };
  } finally {
    connections.agent.destroy();
  }
}
