import { pinyin } from 'pinyin-pro';

/** How a Chinese name is found by its sound. */
export interface Sound {
  /** The whole sound without tones and blanks: beichengjiedao. */
  readonly pinyin: string;
  /** The first letter of each syllable: bcjd. */
  readonly initials: string;
}

const written = (syllable: string): string => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const known = new Map<string, string | null>();

/** The one sound of a character, or null where words decide among several. */
function onlySound(character: string): string | null {
  let sound = known.get(character);
  if (sound === undefined) {
    const sounds = new Set(
      pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).map(written),
    );
    const [first] = sounds;
    sound = sounds.size === 1 && first !== undefined ? first : null;
    known.set(character, sound);
  }
  return sound;
}

/** Looking into words costs a hundred times what single characters do; most names have no character that needs it. */
function syllablesOf(name: string): readonly string[] {
  const syllables: string[] = [];
  for (const character of name) {
    const sound = onlySound(character);
    if (sound === null) return pinyin(name, { toneType: 'none', type: 'array', v: true }).map(written);
    syllables.push(sound);
  }
  return syllables;
}

/** The sound of a name; Latin letters and digits in it stand for themselves. */
export function soundOf(name: string): Sound {
  const syllables = syllablesOf(name);
  return { pinyin: syllables.join(''), initials: syllables.map((one) => one.slice(0, 1)).join('') };
}
