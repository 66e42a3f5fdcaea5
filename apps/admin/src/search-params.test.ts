import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestsSearch, type RequestsSearch } from './features/requests/request-search';
import { parseSearchText, stringifySearchText } from './search-params';
import { allStates } from './ui/words';

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');

describe('the address of the board', () => {
  it('brings back every filter that was put into it', () => {
    fc.assert(
      fc.property(
        some(fc.subarray([...allStates], { minLength: 1 })),
        some(words),
        fc.boolean(),
        some(words),
        some(fc.constantFrom('ordered' as const, 'due' as const, 'urgency' as const)),
        (states, station, overdue, text, order) => {
          const search: RequestsSearch = {
            ...(states ? { states } : {}),
            ...(station ? { station } : {}),
            ...(overdue ? { overdue: true } : {}),
            ...(text ? { text } : {}),
            ...(order ? { order } : {}),
          };
          expect(parseRequestsSearch(parseSearchText(stringifySearchText({ ...search })))).toEqual(search);
        },
      ),
    );
  });

  it('is read by people, not by machines', () => {
    expect(stringifySearchText({ states: ['SUBMITTED', 'VERIFIED'], overdue: true, text: undefined })).toBe(
      '?states=SUBMITTED,VERIFIED&overdue=true',
    );
  });

  it('never throws, whatever is typed there', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(() => parseRequestsSearch(parseSearchText(search))).not.toThrow();
      }),
    );
  });
});
