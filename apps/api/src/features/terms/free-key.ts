import { type TermBook, type TermKind } from '@diandan/domain/terms';
import { soundOf } from '../../pinyin.js';

/** Letters of a made key: the sound of a long name is cut. */
const LONGEST = 36;

/** A key for a name that nobody has given a key: its sound, numbered where that is taken. */
export function freeKey(terms: TermBook, kind: TermKind, zh: string): string {
  const sound = soundOf(zh.trim()).pinyin.slice(0, LONGEST);
  // Names may begin with a digit, or have no sound at all; keys may not.
  const stem = /^[a-z]/.test(sound) ? sound : `term-${sound}`.replace(/-$/, '');
  for (let n = 1; ; n++) {
    const key = n === 1 ? stem : `${stem}-${n}`;
    if (terms.find(kind, key) === null) return key;
  }
}
