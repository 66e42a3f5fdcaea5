import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other when they are read aloud or copied from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: three groups of five characters, some 74 bits. */
export const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')).join(
    '-',
  );
