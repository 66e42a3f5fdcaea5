import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from './calendar-dates.js';
import type { InputIssue } from './input-issues.js';
import { isPhone } from './phone.js';
import { codePointCount, readText } from './text-rules.js';

describe('reading text', () => {
  it('answers it unchanged, counts characters as people do, and takes blank space for nothing', () => {
    const issues: InputIssue[] = [];
    expect(readText(issues, ['name'], ' 𠮷👩‍👩‍👧 ', { max: 10 })).toBe(' 𠮷👩‍👩‍👧 ');
    expect(readText(issues, ['name'], ' \u3000 ', { max: 10 })).toBeNull();
    expect(readText(issues, ['name'], undefined, { max: 10 })).toBeNull();
    expect(issues).toEqual([]);
    expect(codePointCount('𠮷a')).toBe(2);
  });

  it('never loses or changes what it takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const issues: InputIssue[] = [];
        const read = readText(issues, ['note'], text, { max: 1000, multiline: true });
        expect(read).toBe(text.trim() === '' ? null : text);
      }),
    );
  });

  it.each([
    ['\u0000', true, true],
    ['\u001b', true, true],
    ['\u007f', true, true],
    ['\u0085', true, true],
    ['\n', true, false],
    ['\t', true, false],
    ['\r', true, true],
    ['，', false, false],
  ])('refuses %j in a line: %s, in a note: %s', (character, inLine, inText) => {
    const refuses = (multiline: boolean) => {
      const issues: InputIssue[] = [];
      readText(issues, ['x'], `a${character}b`, { max: 10, multiline });
      return issues.length > 0;
    };
    expect(refuses(false)).toBe(inLine);
    expect(refuses(true)).toBe(inText);
  });
});

describe('phone numbers', () => {
  it.each(['13812345678', '+86 13812345678', '0817-2222222', '0797-8123456-802', '2222222', '12349', '400-123-4567'])(
    'take %s',
    (text) => {
      expect(isPhone(text)).toBe(true);
    },
  );

  it.each(['', '1', '12812345678', '138123456789', 'abc', '138 1234 5678 x', '１３８１２３４５６７８'])(
    'refuse %j',
    (text) => {
      expect(isPhone(text)).toBe(false);
    },
  );
});

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2026-12-31'])('take %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2100-02-29', '1899-12-31', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401'])(
    'refuse %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );
});
