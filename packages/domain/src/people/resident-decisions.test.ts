import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, refused } from '../../test/request-world.js';
import { defaultTermBook } from '../terms/index.js';
import { createResident, updateResident } from './resident-decisions.js';

const facts = {
  id: 'res_1',
  stationId: 'stn_1',
  divisionCode: '511302004001',
  today: '2026-03-02',
  terms: defaultTermBook,
};

describe('entering a resident', () => {
  it('takes the birthday from the ID number and writes the check digit large', () => {
    const resident = accepted(createResident({ name: '𠮷秀兰', idNumber: '11010519491231002x' }, facts));
    expect(resident).toMatchObject({
      name: '𠮷秀兰',
      idNumber: '11010519491231002X',
      bornOn: '1949-12-31',
      version: 1,
    });
  });

  it('lists every problem of the input', () => {
    const command = {
      name: 'x'.repeat(51),
      phone: 'none',
      idNumber: '110105194912310021',
      address: 'a\nb',
      bornOn: '2030-01-01',
      categoryKeys: ['elderly-alone', 'rich'],
    };
    expect(issuesOf(createResident(command, { ...facts, divisionCode: '5' }))).toEqual([
      'divisionCode DIVISION_INVALID',
      'name TOO_LONG',
      'idNumber ID_NUMBER_INVALID',
      'bornOn DATE_IN_FUTURE',
      'phone PHONE_INVALID',
      'address CONTROL_CHARACTER',
      'categoryKeys.1 UNKNOWN_KEY',
    ]);
  });

  it('refuses a birthday other than that of the ID number', () => {
    const command = { name: '王', idNumber: '11010519491231002X', bornOn: '1950-01-01' };
    expect(issuesOf(createResident(command, facts))).toEqual(['bornOn ID_NUMBER_BIRTHDAY']);
  });
});

describe('changing a resident', () => {
  const resident = accepted(createResident({ name: '王秀兰', phone: '13800000001', address: '北湖社区' }, facts));

  it('changes what is named, empties what is null and leaves the rest', () => {
    const command = { expectedVersion: 1, phone: null, categoryKeys: ['elderly-alone'] };
    expect(accepted(updateResident(resident, command, facts))).toEqual({
      ...resident,
      phone: null,
      memberships: [{ categoryKey: 'elderly-alone', since: '2026-03-02', until: null }],
      version: 2,
    });
  });

  it('is refused on an old picture', () => {
    expect(refused(updateResident(resident, { expectedVersion: 0 }, facts))).toEqual({
      kind: 'CHANGED_MEANWHILE',
      currentVersion: 1,
    });
  });
});
