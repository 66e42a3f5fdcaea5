import { describe, expect, it } from 'vitest';
import { accessTexts } from '../features/access/texts';
import { homeTexts } from '../features/home/texts';
import { menuTexts } from '../features/menus/texts';
import { peopleTexts } from '../features/people/texts';
import { requestTexts } from '../features/requests/texts';
import { stationTexts } from '../features/stations/texts';
import { shellTexts } from '../shell/shell-texts';
import type { TextPair } from './texts';
import { uiTexts } from './ui-texts';
import * as words from './words';

const tables = [accessTexts, homeTexts, menuTexts, peopleTexts, requestTexts, stationTexts, shellTexts, uiTexts];
const wordTables = Object.values(words).filter((table) => 'namespace' in table);
const places = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort((a, b) => a.localeCompare(b));

describe('the texts of the screens', () => {
  it('have both languages with the same places to fill', () => {
    for (const { namespace, table } of [...tables, ...wordTables]) {
      for (const [key, [zh, en]] of Object.entries<TextPair>(table)) {
        expect(zh, `${namespace}.${key}`).not.toBe('');
        expect(en, `${namespace}.${key}`).not.toBe('');
        expect(places(en), `${namespace}.${key}`).toEqual(places(zh));
      }
    }
  });
});
