import { describe, expect, it } from 'vitest';
import { countyStation, openCommand, openFacts, profile } from '../../test/network-world.js';
import { accepted, issuesOf, refused } from '../../test/request-world.js';
import { locales } from '../words.js';
import { phaseLabel, stationRefusalText } from './labels.js';
import { type OpenStationCommand, type OpenStationFacts, openStation } from './open-station.js';
import { stationPhases, takesOrders } from './profile.js';

function open(command: Partial<OpenStationCommand> = {}, facts: Partial<OpenStationFacts> = {}) {
  return openStation({ ...openCommand, ...command }, { ...openFacts, ...facts });
}

function problemOf(decision: ReturnType<typeof open>): unknown {
  const refusal = refused(decision);
  return refusal.kind === 'STATION_NOT_ALLOWED_HERE' ? refusal.problem : refusal;
}

describe('opening a station', () => {
  it('puts it right below its parent, of the first kind in the chain when none is named', () => {
    expect(accepted(open())).toMatchObject({
      id: 'stn_new',
      path: '00010001',
      parentId: 'stn_county',
      profileKey: 'shunqing',
      tierKey: 'township',
      kindKey: 'regular',
      version: 1,
    });
  });

  it('refuses a tier that is not the next one and says which may stand there', () => {
    expect(refused(open({ tierKey: 'room' }))).toEqual({
      kind: 'STATION_NOT_ALLOWED_HERE',
      problem: 'TIER_NOT_BELOW_PARENT',
      allowedTierKeys: ['township'],
      parentDivisionCode: '511302',
    });
    expect(problemOf(open({ tierKey: 'county' }))).toBe('TIER_NOT_BELOW_PARENT');
    expect(problemOf(open({ tierKey: null }))).toBe('TIER_MISSING');
  });

  it('refuses a fourth tier under the last until the profile adds it', () => {
    const room = {
      ...countyStation,
      id: 'stn_room',
      tierKey: 'room',
      divisionCode: '511302004001',
      path: '000100010001',
    };
    const command = { tierKey: 'courtyard', divisionCode: '511302004001' };
    expect(issuesOf(open(command, { parent: room }))).toEqual(['tierKey UNKNOWN_KEY']);
    const courtyard = { rank: 4, key: 'courtyard', name: { zh: '小区（大院）', en: 'Courtyard' } };
    const longer = { ...profile, tiers: [...profile.tiers, courtyard] };
    expect(open(command, { parent: room, profile: longer }).ok).toBe(true);
  });

  it('lets a profile name other tiers to stand under', () => {
    const tiers = profile.tiers.map((tier) => (tier.key === 'room' ? { ...tier, underTierKeys: ['county'] } : tier));
    expect(open({ tierKey: 'room' }, { profile: { ...profile, tiers } }).ok).toBe(true);
  });

  it("refuses a division outside the parent's, and takes the parent's own", () => {
    expect(problemOf(open({ divisionCode: '511303001' }))).toBe('DIVISION_OUTSIDE_PARENT');
    expect(open({ divisionCode: '511302' }).ok).toBe(true);
  });

  it('lets a station outside the tiers stand anywhere, in any division, but with no tier', () => {
    const post = { kindKey: 'company-post', tierKey: null, divisionCode: '360702001' };
    expect(accepted(open(post)).tierKey).toBeNull();
    expect(problemOf(open({ ...post, tierKey: 'room' }))).toBe('KIND_HAS_NO_TIER');
    const parent = { ...countyStation, tierKey: null, kindKey: 'company-post' };
    expect(open(post, { parent }).ok).toBe(true);
    expect(problemOf(open({}, { parent }))).toBe('PARENT_OUTSIDE_CHAIN');
  });

  it('lists every problem of the input', () => {
    const command = { name: ' ', divisionCode: '5', tierKey: 'x', kindKey: 'y', statusKey: 'z', phone: '12' };
    expect(issuesOf(open(command))).toEqual([
      'name REQUIRED',
      'phone PHONE_INVALID',
      'divisionCode DIVISION_INVALID',
      'tierKey UNKNOWN_KEY',
      'kindKey UNKNOWN_KEY',
      'statusKey UNKNOWN_KEY',
    ]);
    expect(issuesOf(open({}, { divisionExists: false }))).toEqual(['divisionCode UNKNOWN_KEY']);
  });
});

describe('a status', () => {
  it('takes orders where the station works and is not closed', () => {
    expect(profile.statuses.map(takesOrders)).toEqual([false, true, false]);
  });
});

describe('the words of the network', () => {
  it.each(locales)('are complete in %s', (locale) => {
    expect(stationPhases.every((phase) => phaseLabel(phase, locale).length > 0)).toBe(true);
    expect(stationRefusalText('TIER_MISSING', locale).length).toBeGreaterThan(0);
  });
});
