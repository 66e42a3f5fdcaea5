// Child processes: their exit code becomes ours, and a signal that reaches us reaches them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

const isWindows = process.platform === 'win32';

/** The environment of everything we start: the tools send no statistics anywhere. */
export const quietEnvironment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/**
 * Runs a program to its end and answers `{ code, output }`.
 * `capture: 'only'` keeps the output without showing it; a function is shown each line and says whether a person should
 * see it too; otherwise the terminal is lent.
 * A program that takes longer than `timeoutMs` is ended and has failed.
 * `ownGroup` is for a program that leaves its work to a child of its own: a signal then reaches that child too.
 */
export function run(program, args, { cwd, env = quietEnvironment, capture, timeoutMs, ownGroup = false } = {}) {
  return new Promise((resolve) => {
    const stdio = capture === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    // On Windows npx, pnpm and turbo are .cmd files, which only a shell can start; node itself needs none.
    const plainEnv = capture === undefined ? env : { ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(program, args, {
      cwd,
      env: plainEnv,
      stdio,
      shell: isWindows && program !== process.execPath,
      detached: ownGroup && !isWindows,
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => chunks.push(chunk));
      if (stream && typeof capture === 'function') {
        createInterface({ input: stream }).on('line', (line) => capture(line) && console.log(line));
      }
    }
    const letGo = passOnSignals(child, ownGroup && !isWindows);
    const timer = timeoutMs === undefined ? undefined : setTimeout(endLateChild, timeoutMs);
    function endLateChild() {
      chunks.push(Buffer.from(`\nended after ${timeoutMs / 1000} s without an answer\n`));
      child.kill('SIGKILL');
    }
    const finish = (code) => {
      clearTimeout(timer);
      letGo();
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${program}: ${error.message}\n`));
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** npm that is told to stop ends its shell but not us, so losing the parent we began with counts as being told to stop. */
const parent = process.ppid;

function passOnSignals(child, leadsGroup) {
  const send = (signal) => (leadsGroup ? signalGroup(child.pid, signal) : child.kill(signal));
  const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const listener = () => {
      // Ctrl+C in a terminal is sent to our whole group: a child in it has it already, and a second one would mean "at once".
      if (leadsGroup || signal !== 'SIGINT' || !process.stdin.isTTY) send(signal);
    };
    process.on(signal, listener);
    return [signal, listener];
  });
  const watch = setInterval(() => process.ppid !== parent && send('SIGTERM'), 500);
  watch.unref();
  return () => {
    clearInterval(watch);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch {
    // Everybody in it has ended by now, or it could not be started.
  }
}
