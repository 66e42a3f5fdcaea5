import { describe, expect, it } from 'vitest';
import { isFeeConsistent } from './service-item.js';
import { entryCount, findEntry, menuInForce, type ServiceMenu } from './service-menu.js';
import { urgencies, urgencyRank } from './urgency.js';

const fee = { model: 'FREE', amountFen: null, payer: null } as const;
const entry = {
  id: 'ent_1',
  number: '1.1',
  name: '入户探访',
  itemId: 'itm_1',
  fee,
  durationMinutes: 60,
  workersNeeded: 1,
};

function menu(stationId: string, version: number, publishedAt: number | null): ServiceMenu {
  const categories = [
    { id: 'cat_1', number: '1', name: '为老服务', entries: [entry, { ...entry, id: 'ent_2', itemId: 'itm_2' }] },
  ];
  return { id: `${stationId}@${version}`, stationId, version, publishedAt, categories };
}

describe('the menu in force', () => {
  it('is that of the nearest station that publishes one', () => {
    const published = [menu('county', 1, 1), menu('township', 1, 1)];
    expect(menuInForce(['room', 'township', 'county'], published)?.originStationId).toBe('township');
    expect(menuInForce(['room-2', 'township-2', 'county'], published)?.originStationId).toBe('county');
  });

  it('is the newest that is published, never a draft', () => {
    const published = [menu('county', 2, 20), menu('county', 1, 10), menu('county', 3, null)];
    expect(menuInForce(['county'], published)?.menu.version).toBe(2);
  });

  it('is none where nobody above publishes one', () => {
    expect(menuInForce(['room', 'county'], [menu('elsewhere', 1, 1), menu('room', 1, null)])).toBeNull();
  });

  it('finds its entries by item and counts them', () => {
    expect(findEntry(menu('county', 1, 1), 'itm_2')?.id).toBe('ent_2');
    expect(findEntry(menu('county', 1, 1), 'itm_9')).toBeNull();
    expect(entryCount(menu('county', 1, 1))).toBe(2);
  });
});

describe('a fee', () => {
  it('has a price where the resident pays and none where nobody does', () => {
    expect(isFeeConsistent(fee)).toBe(true);
    expect(isFeeConsistent({ ...fee, amountFen: 100 })).toBe(false);
    expect(isFeeConsistent({ model: 'LOW_FEE', amountFen: 500, payer: null })).toBe(true);
    for (const amountFen of [null, 0, -5, 1.5]) {
      expect(isFeeConsistent({ model: 'LOW_FEE', amountFen, payer: null })).toBe(false);
    }
    expect(isFeeConsistent({ model: 'PURCHASED', amountFen: null, payer: '区民政局' })).toBe(true);
  });
});

describe('urgency', () => {
  it('puts a crisis at the head', () => {
    expect(urgencies.map(urgencyRank)).toEqual([0, 1, 2, 3]);
    expect(urgencies[0]).toBe('CRISIS');
  });
});
