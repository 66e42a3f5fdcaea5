import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Question } from './terminal.js';

/** A terminal that is typed into with these lines, and what stands on its screen. */
function typing(text: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined });
  const output = new PassThrough();
  let screen = '';
  output.on('data', (chunk) => (screen += String(chunk)));
  const terminal = openTerminal({ input, output });
  input.end(text);
  return { terminal, screen: () => screen };
}

const name: Question = { words: 'name', check: (answer) => (answer.length < 3 ? 'too short' : null) };
const password: Question = { words: 'password', check: name.check, isSecret: true };

describe('questions in the terminal', () => {
  it('says at once what is wrong with an answer and asks again', async () => {
    const { terminal, screen } = typing('al\nalice\n', false);
    expect(await terminal.ask(name)).toBe('alice');
    expect(screen()).toBe('name: \n  too short\nname: \n');
  });

  it('asks twice for a secret and never shows it', async () => {
    const { terminal, screen } = typing('secret-1\rsecret-2\rsecret-1\rsecret-1\r');
    expect(await terminal.ask(password)).toBe('secret-1');
    expect(screen()).toContain('The two do not match');
    expect(screen()).not.toContain('secret');
  });

  it('names what is missing when the answers end', async () => {
    const { terminal } = typing('alice\n', false);
    await terminal.ask(name);
    await expect(terminal.ask(password)).rejects.toThrow(/还缺：password/);
  });
});
