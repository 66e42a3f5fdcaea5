import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../paths.js';

/** Everything we started and that has not ended. */
const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) {
    try {
      // Each child leads a group of its own, so that what it started ends with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  }
  running.clear();
}

/** Ends every child on every way out of this process, and the process itself when it takes too long. */
export function guardChildren(deadlineMs: number): void {
  process.once('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  setTimeout(() => {
    console.error(`the benchmark took more than ${deadlineMs / 60_000} minutes and was ended`);
    process.exit(1);
  }, deadlineMs).unref();
}

function start(program: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs one of our modules to its end; its failure is ours. */
export function runToEnd(module: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(process.execPath, [module, ...args], {});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}\n${output}`)),
    );
  });
}

/** A server that answers. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process to its first sign of life, in milliseconds. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

const READY_WITHIN = 60_000;

/** Starts a server and waits until it prints the address it listens on. */
export function startServer(args: readonly string[], env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const began = performance.now();
  const child = start(process.execPath, args, { HOST: '127.0.0.1', PORT: '0', ...env });
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`${args.join(' ')}: ${why}\n${output.slice(-2_000)}`));
    };
    const timer = setTimeout(() => fail('was not ready in time'), READY_WITHIN);
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr?.on('data', (text) => (output += String(text)));
    child.stdout?.on('data', (text) => {
      output += String(text);
      const port = /http:\/\/(?:localhost|127[.]0[.]0[.]1):(\d+)/.exec(output)?.[1];
      if (port === undefined || child.pid === undefined) return;
      clearTimeout(timer);
      child.stdout?.removeAllListeners('data').resume();
      resolve({
        pid: child.pid,
        port: Number(port),
        readyAfter: performance.now() - began,
        async stop() {
          child.kill('SIGTERM');
          const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
          await ended;
          clearTimeout(late);
        },
      });
    });
  });
}

const ticksPerSecond = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
let millisecondsPerTick: number | null = null;

/** CPU time a process has used so far, in user and kernel mode, in milliseconds. */
export function cpuOf(pid: number): number {
  millisecondsPerTick ??= 1_000 / ticksPerSecond();
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; what follows it does not.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}

/** Memory a process holds, in MB. */
export function memoryOf(pid: number): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(found ?? Number.NaN) / 1_024;
}
