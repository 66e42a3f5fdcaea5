import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { PlainFailure } from './plain-failure.js';

/** One thing to be asked of the person at the terminal. */
export interface Question {
  readonly words: string;
  /** What is wrong with an answer, in a sentence; null when it will do. */
  readonly check: (answer: string) => Promise<string | null> | string | null;
  /** True for what must not stand on the screen; it is then asked twice. */
  readonly isSecret?: boolean;
}

/** Asks until an answer will do. */
export interface Terminal {
  ask(question: Question): Promise<string>;
  close(): void;
}

interface Streams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const differs = '两次输入不一样，请再来。The two do not match; please try again.';

/** Asks on these streams. Whoever leaves before all is answered is told what is still missing. */
export function openTerminal({ input, output }: Streams = { input: process.stdin, output: process.stdout }): Terminal {
  // Readline writes what is typed to its output; what is typed ahead, or for a secret, it writes to nowhere.
  let isHidden = true;
  const echo = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input, output: echo, terminal: input.isTTY === true });
  // Answers may be piped in faster than they are asked for: lines wait here, and so does the end.
  const lines = reader[Symbol.asyncIterator]();

  async function read(words: string, isSecret: boolean): Promise<string> {
    output.write(`${words}: `);
    isHidden = isSecret;
    const { done, value } = await lines.next();
    if (isSecret || input.isTTY !== true) output.write('\n');
    isHidden = true;
    if (done === true) throw new PlainFailure(`\n没有完成，还缺：${words}。Not finished; this is still missing.`);
    return isSecret ? value : value.trim();
  }

  return {
    async ask({ words, check, isSecret = false }) {
      for (;;) {
        const answer = await read(words, isSecret);
        const wrong = await check(answer);
        if (wrong !== null) output.write(`  ${wrong}\n`);
        else if (!isSecret || (await read(`${words}（再输一遍 / again）`, true)) === answer) return answer;
        else output.write(`  ${differs}\n`);
      }
    },
    close: () => reader.close(),
  };
}
