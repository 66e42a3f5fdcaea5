import { expect, it } from 'vitest';
import { WeighedCache } from './weighed-cache.js';

it('lets go of what was used longest ago once it weighs too much', () => {
  const cache = new WeighedCache<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 4);
  expect(cache.get('a')).toBe('A');
  cache.set('c', 'C', 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
});

it('weighs a value that is put in again once', () => {
  const cache = new WeighedCache<string>(10);
  for (let n = 0; n < 5; n++) cache.set('a', `A${n}`, 6);
  cache.set('b', 'B', 4);
  expect([cache.get('a'), cache.get('b')]).toEqual(['A4', 'B']);
});

it('keeps the newest value even when it alone is too heavy', () => {
  const cache = new WeighedCache<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 40);
  expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'B']);
});
