import { describe, expect, it } from 'vitest';
import { countyStation, profile } from '../../test/network-world.js';
import { accepted, issuesOf, refused } from '../../test/request-world.js';
import { updateStation } from './update-station.js';

describe('changing a station', () => {
  it('changes what is named, leaves the rest and counts the version', () => {
    const station = { ...countyStation, address: '北湖路 1 号', phone: '0817-2222222' };
    const command = { expectedVersion: 4, statusKey: 'closed', address: null };
    expect(accepted(updateStation(station, command, profile))).toEqual({
      ...station,
      statusKey: 'closed',
      address: null,
      version: 5,
    });
  });

  it('is refused on an old picture before anything else', () => {
    const command = { expectedVersion: 3, statusKey: 'nonsense' };
    expect(refused(updateStation(countyStation, command, profile))).toEqual({
      kind: 'CHANGED_MEANWHILE',
      currentVersion: 4,
    });
  });

  it('lists every problem of the input', () => {
    const command = { expectedVersion: 4, name: '', statusKey: 'nonsense', phone: 'call me', openingHours: '9\u0000' };
    expect(issuesOf(updateStation(countyStation, command, profile))).toEqual([
      'statusKey UNKNOWN_KEY',
      'name REQUIRED',
      'openingHours CONTROL_CHARACTER',
      'phone PHONE_INVALID',
    ]);
  });
});
