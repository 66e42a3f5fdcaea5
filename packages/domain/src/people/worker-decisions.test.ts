import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, refused } from '../../test/request-world.js';
import { defaultTermBook, mergeTerms, retireTerm, type TermEntry, type TermKind, withEntries } from '../terms/index.js';
import { isCertified, isValidOn } from './worker.js';
import { createWorker, updateWorker } from './worker-decisions.js';

const facts = { id: 'wrk_1', stationId: 'stn_1', today: '2026-03-02', terms: defaultTermBook };

const found = (kind: TermKind, key: string): TermEntry => {
  const entry = defaultTermBook.find(kind, key);
  if (entry === null) throw new Error(`no ${key}`);
  return entry;
};

const mergedInto = (kind: TermKind, from: string, into: string): TermEntry =>
  accepted(mergeTerms(found(kind, from), found(kind, into), { expectedVersion: 1 }, defaultTermBook));

describe('entering a worker', () => {
  it('starts active, with the cap of the kind and nothing assumed', () => {
    expect(accepted(createWorker({ name: '赵社工', kind: 'STAFF' }, facts))).toEqual({
      id: 'wrk_1',
      stationId: 'stn_1',
      name: '赵社工',
      kind: 'STAFF',
      status: 'ACTIVE',
      phone: null,
      skillKeys: [],
      certificates: [],
      onboardedOn: null,
      weeklyAvailability: [],
      caseloadCap: 12,
      version: 1,
    });
    expect(accepted(createWorker({ name: '志愿者', kind: 'VOLUNTEER' }, facts)).caseloadCap).toBe(4);
  });

  it('lists every problem of the input', () => {
    const command = {
      name: '',
      kind: 'STAFF' as const,
      phone: '1',
      skillKeys: ['elder-care', 'magic', 'elder-care'],
      certificates: [
        { typeKey: 'social-worker', issuedOn: '2026-03-03', validUntil: '2026-02-30' },
        { typeKey: 'first-aid', issuedOn: '2025-01-01', validUntil: '2024-01-01' },
      ],
      onboardedOn: '2027-01-01',
      weeklyAvailability: [
        { weekday: 0, halfDay: 'MORNING' as const },
        { weekday: 1, halfDay: 'EVENING' as const },
        { weekday: 1, halfDay: 'EVENING' as const },
      ],
      caseloadCap: -1,
    };
    expect(issuesOf(createWorker(command, facts))).toEqual([
      'name REQUIRED',
      'phone PHONE_INVALID',
      'skillKeys.1 UNKNOWN_KEY',
      'skillKeys.2 DUPLICATE',
      'certificates.0.issuedOn DATE_IN_FUTURE',
      'certificates.0.validUntil DATE_INVALID',
      'certificates.1.validUntil DATE_ORDER',
      'onboardedOn DATE_IN_FUTURE',
      'weeklyAvailability.0.weekday OUT_OF_RANGE',
      'weeklyAvailability.2 DUPLICATE',
      'caseloadCap OUT_OF_RANGE',
    ]);
  });
});

describe('changing a worker', () => {
  const worker = accepted(
    createWorker({ name: '𠮷社工', kind: 'STAFF', phone: '13800000001', skillKeys: ['elder-care'] }, facts),
  );

  it('changes what is named and leaves the rest', () => {
    const command = { expectedVersion: 1, status: 'ON_LEAVE' as const, phone: null, skillKeys: [] };
    expect(accepted(updateWorker(worker, command, facts))).toEqual({
      ...worker,
      status: 'ON_LEAVE',
      phone: null,
      skillKeys: [],
      version: 2,
    });
  });

  it('keeps a skill that is no longer in use, but gains none, and counts a merged one as what it became', () => {
    const retired = accepted(retireTerm(found('SKILL', 'elder-care'), { expectedVersion: 1 }));
    const terms = withEntries(defaultTermBook, [retired, mergedInto('SKILL', 'tutoring', 'child-care')]);
    const changed = (skillKeys: readonly string[], to = worker) =>
      updateWorker(to, { expectedVersion: 1, skillKeys }, { ...facts, terms });
    expect(accepted(changed(['elder-care', 'tutoring'])).skillKeys).toEqual(['elder-care', 'child-care']);
    expect(issuesOf(changed(['elder-care'], { ...worker, skillKeys: [] }))).toEqual(['skillKeys.0 RETIRED_KEY']);
  });

  it('is refused on an old picture', () => {
    expect(refused(updateWorker(worker, { expectedVersion: 2 }, facts))).toEqual({
      kind: 'CHANGED_MEANWHILE',
      currentVersion: 1,
    });
  });
});

describe('a certificate', () => {
  it('holds to the end of its last day, or for ever', () => {
    const certificate = { typeKey: 'social-worker', issuedOn: null, validUntil: '2026-03-02' };
    expect(isValidOn(certificate, '2026-03-02')).toBe(true);
    expect(isValidOn(certificate, '2026-03-03')).toBe(false);
    expect(isValidOn({ ...certificate, validUntil: null }, '2099-01-01')).toBe(true);
  });

  it('makes a certified worker only when it is a social worker’s and valid', () => {
    const holding = (typeKey: string, validUntil: string | null, terms = defaultTermBook) =>
      isCertified({ certificates: [{ typeKey, issuedOn: null, validUntil }] }, '2026-03-02', terms);
    expect(holding('assistant-social-worker', null)).toBe(true);
    expect(holding('senior-social-worker', '2026-03-01')).toBe(false);
    expect(holding('first-aid', null)).toBe(false);
    const merged = withEntries(defaultTermBook, [mergedInto('CERTIFICATE_TYPE', 'first-aid', 'social-worker')]);
    expect(holding('first-aid', null, merged)).toBe(true);
    const renamed = withEntries(defaultTermBook, [mergedInto('CERTIFICATE_TYPE', 'social-worker', 'first-aid')]);
    expect(holding('social-worker', null, renamed)).toBe(true);
  });
});
