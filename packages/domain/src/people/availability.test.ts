import { describe, expect, it } from 'vitest';
import { hour, monday } from '../../test/request-world.js';
import { allTimesOfWeek, timesOfWeek } from './availability.js';

const day = 24 * hour;

describe('the parts of the week that windows touch', () => {
  it('are read in Chinese time', () => {
    // monday is nine o'clock in China, one o'clock UTC.
    expect(timesOfWeek([{ startsAt: monday, endsAt: monday + hour }])).toEqual([{ weekday: 1, halfDay: 'MORNING' }]);
    // Eleven at night UTC on Sunday is Monday, seven in the morning, in China.
    expect(timesOfWeek([{ startsAt: monday - 2 * hour, endsAt: monday - hour }])).toEqual([
      { weekday: 1, halfDay: 'MORNING' },
    ]);
  });

  it('end where the window ends', () => {
    expect(timesOfWeek([{ startsAt: monday, endsAt: monday + 3 * hour }])).toHaveLength(1);
    expect(timesOfWeek([{ startsAt: monday, endsAt: monday + 3 * hour + 1 }])).toHaveLength(2);
  });

  it('stand each once, in the order of the week', () => {
    const sunday = { startsAt: monday + 6 * day, endsAt: monday + 6 * day + 12 * hour };
    const twice = [sunday, { startsAt: monday, endsAt: monday + 6 * hour }, sunday];
    expect(timesOfWeek(twice).map((time) => `${time.weekday} ${time.halfDay}`)).toEqual([
      '1 MORNING',
      '1 AFTERNOON',
      '7 MORNING',
      '7 AFTERNOON',
      '7 EVENING',
    ]);
  });

  it('are all of them for a month, and none for the night or for no window', () => {
    expect(timesOfWeek([{ startsAt: monday, endsAt: monday + 31 * day }])).toEqual(allTimesOfWeek);
    expect(timesOfWeek([{ startsAt: monday - 9 * hour, endsAt: monday - 3 * hour }])).toEqual([]);
    expect(timesOfWeek([])).toEqual([]);
  });

  it('are right before the epoch too', () => {
    // 1969-12-31 was a Wednesday.
    expect(timesOfWeek([{ startsAt: -23 * hour, endsAt: -22 * hour }])).toEqual([{ weekday: 3, halfDay: 'MORNING' }]);
  });
});
