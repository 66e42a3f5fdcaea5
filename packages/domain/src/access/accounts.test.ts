import { describe, expect, it } from 'vitest';
import type { InputIssue } from '../input-issues.js';
import {
  accountScope,
  fitRole,
  grantableReach,
  grantableRoles,
  mayManageAccount,
  openAccount,
  type OpenAccountFacts,
  readPassword,
  rolesFitting,
  rolesToGive,
} from './accounts.js';
import type { Actor, Role } from './actor.js';

const actor = (role: Role, stationPath: string): Actor => ({
  accountId: 'acc_1',
  displayName: '某人',
  grants: [{ role, stationId: 'stn_1', stationPath }],
  workerId: null,
  residentId: null,
});

const facts: OpenAccountFacts = { rolesToGive: ['DISPATCHER', 'WORKER'], isUsernameTaken: false, person: null };
const wish = { username: 'li.paidan', displayName: '李派单', role: 'DISPATCHER' } as const;

describe('giving roles', () => {
  it('reaches down the tree, never up or aside', () => {
    const head = actor('STATION_HEAD', '00010002');
    expect(rolesToGive(head, '000100020003')).toEqual(grantableRoles.STATION_HEAD);
    expect(rolesToGive(head, '0001')).toEqual([]);
    expect(rolesToGive(head, '00010003')).toEqual([]);
    expect(accountScope(head)).toEqual(['00010002']);
    expect(accountScope(actor('DISPATCHER', '0001'))).toEqual([]);
  });

  it('lets nobody give a role above the own one', () => {
    expect(rolesToGive(actor('STATION_HEAD', '0001'), '0001')).not.toContain('COUNTY_ADMIN');
    expect(rolesToGive(actor('STATION_HEAD', '0001'), '0001')).not.toContain('STATION_HEAD');
    expect(rolesToGive(actor('COUNTY_ADMIN', '0001'), '0001')).not.toContain('SYSTEM_ADMIN');
  });

  it('lets a head manage the accounts whose every role the head could give', () => {
    const head = actor('STATION_HEAD', '0001');
    expect(mayManageAccount(head, [{ role: 'DISPATCHER', stationPath: '00010001' }])).toBe(true);
    const both = [
      { role: 'DISPATCHER', stationPath: '00010001' },
      { role: 'COUNTY_ADMIN', stationPath: '0001' },
    ] as const;
    expect(mayManageAccount(head, both)).toBe(false);
    expect(mayManageAccount(head, [])).toBe(false);
  });
});

describe('the reach of giving', () => {
  it('names each part of the network with the roles to give there, and nothing for whoever gives none', () => {
    expect(grantableReach(actor('STATION_HEAD', '0001'))).toEqual([
      { stationPath: '0001', roles: grantableRoles.STATION_HEAD },
    ]);
    expect(grantableReach(actor('SUPERVISOR', '0001'))).toEqual([]);
  });
});

describe('a role', () => {
  it('fits an account that rests on the register it needs', () => {
    const nobody = { workerId: null, residentId: null };
    expect(fitRole('DISPATCHER', nobody).ok).toBe(true);
    expect(fitRole('VOLUNTEER', { ...nobody, workerId: 'wrk_1' }).ok).toBe(true);
    expect(fitRole('WORKER', { ...nobody, residentId: 'res_1' })).toMatchObject({
      refusal: { kind: 'REGISTER_ENTRY_MISSING', role: 'WORKER', holder: 'WORKER' },
    });
    expect(fitRole('RESIDENT', { ...nobody, workerId: 'wrk_1' })).toMatchObject({ refusal: { holder: 'RESIDENT' } });
    expect(rolesFitting(['DISPATCHER', 'WORKER', 'RESIDENT'], nobody)).toEqual(['DISPATCHER']);
  });
});

describe('opening an account', () => {
  it('takes the name that was given, or that of the register', () => {
    expect(openAccount(wish, facts)).toEqual({ ok: true, value: { username: 'li.paidan', displayName: '李派单' } });
    const worker = openAccount(
      { username: 'ding', role: 'WORKER' },
      { ...facts, person: { name: '丁一心', hasAccount: false } },
    );
    expect(worker).toEqual({ ok: true, value: { username: 'ding', displayName: '丁一心' } });
  });

  it('names every field that is wrong', () => {
    const refused = openAccount({ username: '李', displayName: ' ', role: 'WORKER' }, facts);
    expect(refused).toMatchObject({ refusal: { kind: 'INVALID_INPUT' } });
    const issues = !refused.ok && refused.refusal.kind === 'INVALID_INPUT' ? refused.refusal.issues : [];
    expect(issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)).toEqual([
      'username MALFORMED',
      'workerId REQUIRED',
      'displayName REQUIRED',
    ]);
  });

  it('refuses a role that is not the actor’s to give, a taken name, and a second account for one person', () => {
    expect(openAccount({ ...wish, role: 'COUNTY_ADMIN' }, facts)).toMatchObject({
      refusal: { kind: 'ROLE_NOT_YOURS' },
    });
    expect(openAccount(wish, { ...facts, isUsernameTaken: true })).toMatchObject({
      refusal: { kind: 'USERNAME_TAKEN' },
    });
    const person = { name: '丁一心', hasAccount: true };
    expect(openAccount({ username: 'ding', role: 'WORKER' }, { ...facts, person })).toMatchObject({
      refusal: { kind: 'HAS_ACCOUNT_ALREADY' },
    });
  });
});

describe('a password', () => {
  const problems = (password: string): readonly string[] => {
    const issues: InputIssue[] = [];
    readPassword(issues, ['password'], password, 'ding');
    return issues.map((issue) => issue.code);
  };

  it('is long enough, not endless, and not the name', () => {
    expect(problems('一二三四五六七八九十')).toEqual([]);
    expect(problems('short')).toEqual(['TOO_SHORT']);
    expect(problems('x'.repeat(200))).toEqual(['TOO_LONG']);
    expect(problems('Ding-2026-secret')).toEqual(['MALFORMED']);
  });
});
