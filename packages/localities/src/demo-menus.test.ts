import { brokenRules, type ItemRuleFacts, itemTermKinds } from '@diandan/domain/catalog';
import { termKeys } from '@diandan/domain/terms';
import { expect, it } from 'vitest';
import { demoMenus } from './demo-menus.js';
import { localityPack } from './localities.js';

const pack = localityPack('shunqing');
const items = pack.menu.categories.flatMap((category) => category.items);

it('names only stations, headings and items that are there, and gives new items new numbers', () => {
  for (const { stationCode, dropped, adapted, changed, added } of demoMenus('shunqing')) {
    expect(pack.stations.some((station) => station.code === stationCode)).toBe(true);
    for (const number of [...dropped, ...adapted.map((one) => one.number), ...changed.map((one) => one.number)]) {
      expect(items.some((item) => item.number === number)).toBe(true);
    }
    for (const line of added) {
      expect(items.some((item) => item.number === line.number)).toBe(false);
      expect(line.content.isIllustrative).toBe(true);
    }
  }
});

it('shows an overlay in force, a version that is scheduled, and a draft in work', () => {
  expect(demoMenus('shunqing').map((menu) => menu.state)).toEqual(['IN_FORCE', 'SCHEDULED', 'DRAFT']);
  expect(demoMenus('ganzhou')).toEqual([]);
});

it('breaks no rule of items', () => {
  const knownKeys = Object.fromEntries(itemTermKinds.map((kind) => [kind, termKeys(kind)]));
  const facts: ItemRuleFacts = { divisionCode: '511302', knownKeys: knownKeys as ItemRuleFacts['knownKeys'] };
  for (const { added } of demoMenus('shunqing')) {
    for (const { content } of added) expect(brokenRules(content, facts)).toEqual([]);
  }
});
