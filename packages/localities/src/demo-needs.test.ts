import { termKeys } from '@diandan/domain/terms';
import { describe, expect, it } from 'vitest';
import { demoNeeds } from './demo-needs.js';
import { localityPack } from './localities.js';
import { localityKeys } from './pack.js';

describe.each(localityKeys)('the needs of %s', (key) => {
  const pack = localityPack(key);
  const needs = demoNeeds(key);

  it('stand at stations and name items, groups and fields that are there', () => {
    const stations = pack.stations.map((station) => station.code);
    const numbers = pack.menu.categories.flatMap((category) => category.items.map((item) => item.number));
    for (const need of needs) {
      expect(stations).toContain(need.stationCode);
      expect(numbers).toEqual(expect.arrayContaining([...need.itemNumbers]));
      expect(termKeys('CLIENT_CATEGORY')).toEqual(expect.arrayContaining([...need.clientCategoryKeys]));
      expect(termKeys('SERVICE_DOMAIN')).toEqual(expect.arrayContaining([...need.domainKeys]));
    }
  });

  it('show gaps of the menu as well as needs that it answers, and no number of a person', () => {
    expect(needs.filter((need) => need.itemNumbers.length > 0).length).toBeGreaterThan(1);
    expect(needs.filter((need) => need.itemNumbers.length === 0 && need.dismissed === null).length).toBeGreaterThan(1);
    for (const need of needs) expect(`${need.text}${need.evidence}`).not.toMatch(/\d{5}/);
  });
});
