import { pinyin } from 'pinyin-pro';

/** How a Chinese name is found by its sound. */
export interface Sound {
  /** The whole sound without tones and blanks: beichengjiedao. */
  readonly pinyin: string;
  /** The first letter of each syllable: bcjd. */
  readonly initials: string;
}

/** The sound of a name; Latin letters and digits in it stand for themselves. */
export function soundOf(name: string): Sound {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const written = syllables.map((one) => one.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  return { pinyin: written.join(''), initials: written.map((one) => one.slice(0, 1)).join('') };
}
