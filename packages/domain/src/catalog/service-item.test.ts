import { describe, expect, it } from 'vitest';
import { isFeeConsistent, residentPays } from './service-item.js';
import { urgencies, urgencyRank } from './urgency.js';

describe('a fee', () => {
  it('has a price where the resident pays and none where nobody does', () => {
    expect(isFeeConsistent({ model: 'FREE', amountFen: null, payer: null })).toBe(true);
    expect(isFeeConsistent({ model: 'FREE', amountFen: 100, payer: null })).toBe(false);
    expect(isFeeConsistent({ model: 'LOW_FEE', amountFen: 500, payer: null })).toBe(true);
    for (const amountFen of [null, 0, -5, 1.5]) {
      expect(isFeeConsistent({ model: 'LOW_FEE', amountFen, payer: null })).toBe(false);
    }
    expect(isFeeConsistent({ model: 'PURCHASED', amountFen: null, payer: '区民政局' })).toBe(true);
  });

  it('costs the resident only where it is low', () => {
    expect(residentPays({ model: 'LOW_FEE', amountFen: 500, payer: null })).toBe(500);
    expect(residentPays({ model: 'PURCHASED', amountFen: 9_000, payer: '区民政局' })).toBe(0);
  });
});

describe('urgency', () => {
  it('puts a crisis at the head', () => {
    expect(urgencies.map(urgencyRank)).toEqual([0, 1, 2, 3]);
    expect(urgencies[0]).toBe('CRISIS');
  });
});
