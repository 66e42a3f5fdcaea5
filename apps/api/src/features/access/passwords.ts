import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's 2) with 64 MiB and three passes: some 80 ms of one core, so that guessing is dear. */
const options = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

const AT_ONCE = 2;
const QUEUE_LIMIT = 50;

/** Thrown when more people sign in at once than the machine can check; they may try again in a moment. */
export class TooManySignIns extends Error {}

let running = 0;
const queue: (() => void)[] = [];

/** Lets two hashes run at a time: a flood of sign-ins must not starve everybody else of memory and cores. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (queue.length >= QUEUE_LIMIT) throw new TooManySignIns();
    await new Promise<void>((resolve) => queue.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    queue.shift()?.();
  }
}

/** The PHC string to be stored for a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, options));

let nobody: Promise<string> | null = null;

/** Checks a password; an unknown user costs the same time, so that names cannot be told by the clock. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const against = stored ?? (await nobody);
  const isRight = await inTurn(() => verify(against, password));
  return isRight && stored !== null;
}
