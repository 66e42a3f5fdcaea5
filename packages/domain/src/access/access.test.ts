import { describe, expect, it } from 'vitest';
import { requestIn } from '../../test/request-world.js';
import { implementedActions, possibleFrom, requestActions, requestStates } from '../requests/index.js';
import { locales } from '../words.js';
import { type Actor, type Role, roles } from './actor.js';
import { capabilities, may, maySomewhere, scopePaths } from './capabilities.js';
import { roleLabel } from './labels.js';
import {
  availableActions,
  maySeeContact,
  maySeeRequest,
  mayStep,
  type Standing,
  standings,
  standingsTowards,
} from './request-access.js';

const nobody: Actor = { accountId: 'acc_x', displayName: '某人', grants: [], workerId: null, residentId: null };

function holder(role: Role, stationPath: string): Actor {
  return { ...nobody, grants: [{ role, stationId: 'stn', stationPath }] };
}

/** Written by hand and apart from the sheet: what each standing may do with the steps that exist today. */
const expected: Readonly<Record<Standing, readonly string[]>> = {
  ORDERER: ['RATE', 'RESUBMIT', 'WITHDRAW'],
  SERVED: ['RATE', 'RESUBMIT', 'WITHDRAW'],
  OFFERED_WORKER: ['ACCEPT', 'DECLINE'],
  ACCEPTED_WORKER: ['COMPLETE', 'DECLINE', 'RECORD_VISIT', 'START'],
  DISPATCHER: ['DISPATCH', 'REJECT', 'RETURN', 'VERIFY'],
  STATION_HEAD: ['DISPATCH', 'REJECT', 'RETURN', 'VERIFY'],
  SUPERVISOR: [],
  COUNTY_ADMIN: ['DISPATCH', 'REJECT', 'RETURN', 'VERIFY'],
};

describe.each(standings)('standing as %s', (standing) => {
  it.each(implementedActions)('may take %s exactly when the hand-written list says so', (action) => {
    expect(mayStep(action, [standing])).toBe(expected[standing].includes(action));
  });

  it('is offered in each state what both the flow and the sheet allow', () => {
    for (const state of requestStates) {
      const allowed = implementedActions.filter(
        (action) => possibleFrom(action).includes(state) && expected[standing].includes(action),
      );
      expect(availableActions({ state }, [standing]).toSorted()).toEqual(allowed.toSorted());
    }
  });
});

describe('permission to take a step', () => {
  it('is denied to everyone without a standing', () => {
    for (const action of requestActions) expect(mayStep(action, [])).toBe(false);
    for (const state of requestStates) expect(availableActions({ state }, [])).toEqual([]);
  });

  it('never lets who served rate, even when that person also ordered', () => {
    expect(mayStep('RATE', ['ORDERER', 'ACCEPTED_WORKER'])).toBe(false);
    expect(availableActions({ state: 'DELIVERED' }, ['ORDERER', 'ACCEPTED_WORKER'])).toEqual([]);
  });

  it('offers what moves the request on before what ends it', () => {
    expect(availableActions({ state: 'SUBMITTED' }, ['DISPATCHER', 'ORDERER'])).toEqual([
      'VERIFY',
      'RETURN',
      'REJECT',
      'WITHDRAW',
    ]);
  });
});

describe('the standing of an actor', () => {
  const request = requestIn('DISPATCHED', ['wrk_1', 'wrk_2']);
  const path = '00010002';

  it('comes from the part played in the request', () => {
    expect(standingsTowards({ ...nobody, accountId: 'acc_resident' }, request, path)).toEqual(['ORDERER']);
    expect(standingsTowards({ ...nobody, residentId: 'res_1' }, request, path)).toEqual(['ORDERER', 'SERVED']);
    expect(standingsTowards({ ...nobody, residentId: 'res_2' }, request, path)).toEqual([]);
    expect(standingsTowards({ ...nobody, workerId: 'wrk_1' }, request, path)).toEqual(['OFFERED_WORKER']);
    expect(standingsTowards({ ...nobody, workerId: 'wrk_1' }, requestIn('ACCEPTED'), path)).toEqual([
      'ACCEPTED_WORKER',
    ]);
    expect(standingsTowards({ ...nobody, workerId: 'wrk_9' }, request, path)).toEqual([]);
  });

  it('comes from a role over the subtree of the station, never from one beside or below it', () => {
    for (const role of ['DISPATCHER', 'STATION_HEAD', 'COUNTY_ADMIN', 'SUPERVISOR'] as const) {
      expect(standingsTowards(holder(role, '0001'), request, path)).toEqual([role]);
      expect(standingsTowards(holder(role, path), request, path)).toEqual([role]);
      expect(standingsTowards(holder(role, '00010001'), request, path)).toEqual([]);
      expect(standingsTowards(holder(role, '000100020001'), request, path)).toEqual([]);
    }
  });

  it('does not come from any other role: a worker sees only what was offered to that worker', () => {
    const others = roles.filter((role) => !['DISPATCHER', 'STATION_HEAD', 'COUNTY_ADMIN', 'SUPERVISOR'].includes(role));
    for (const role of others) expect(standingsTowards(holder(role, '0001'), request, path)).toEqual([]);
  });

  it('shows the request to anyone who has one, and the person to visit only to those who need it', () => {
    expect(maySeeRequest([])).toBe(false);
    for (const standing of standings) {
      expect(maySeeRequest([standing])).toBe(true);
      expect(maySeeContact([standing])).toBe(['ORDERER', 'SERVED', 'ACCEPTED_WORKER'].includes(standing));
    }
  });
});

describe('capabilities', () => {
  it('hold in the subtree of the grant only', () => {
    const head = holder('STATION_HEAD', '00010002');
    expect(may(head, 'WORKER_EDIT', '00010002')).toBe(true);
    expect(may(head, 'WORKER_EDIT', '000100020001')).toBe(true);
    expect(may(head, 'WORKER_EDIT', '0001')).toBe(false);
    expect(may(head, 'WORKER_EDIT', '00010003')).toBe(false);
  });

  it('are all the county administrator’s; the system’s has the dictionaries alone, residents and the others none', () => {
    for (const capability of capabilities) {
      expect(may(holder('COUNTY_ADMIN', '0001'), capability, '0001')).toBe(true);
      for (const role of ['RESIDENT', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'DEVELOPER'] as const) {
        const isTheirs = role === 'SYSTEM_ADMIN' && capability === 'TERM_EDIT';
        expect(may(holder(role, '0001'), capability, '0001')).toBe(isTheirs);
      }
      expect(may(nobody, capability, '0001')).toBe(false);
    }
  });

  it('of the whole deployment ask for the role, wherever it is held', () => {
    expect(maySomewhere(holder('COUNTY_ADMIN', '0001'), 'TERM_EDIT')).toBe(true);
    expect(maySomewhere(holder('DISPATCHER', '0001'), 'TERM_EDIT')).toBe(false);
    expect(maySomewhere(nobody, 'TERM_EDIT')).toBe(false);
  });

  it('let a dispatcher create residents but not change them, workers or stations', () => {
    const granted = capabilities.filter((capability) => may(holder('DISPATCHER', '0001'), capability, '0001'));
    expect(granted).toEqual([
      'STATION_VIEW',
      'WORKER_VIEW',
      'RESIDENT_VIEW',
      'RESIDENT_CREATE',
      'REQUEST_VIEW',
      'REQUEST_ORDER_FOR_RESIDENT',
      'REQUEST_DISPATCH',
      'CANDIDATES_VIEW',
      'NEED_VIEW',
      'NEED_EDIT',
    ]);
  });

  it('give the tops of the scope, none inside another', () => {
    const grants = ['00010002', '0001', '00030001', '0003000100zz'].map((stationPath) => ({
      role: 'STATION_HEAD' as const,
      stationId: stationPath,
      stationPath,
    }));
    const actor = { ...nobody, grants: [...grants, { role: 'WORKER' as const, stationId: 'w', stationPath: '0009' }] };
    expect(scopePaths(actor, 'RESIDENT_VIEW')).toEqual(['0001', '00030001']);
    expect(scopePaths(actor, 'STATION_VIEW')).toEqual(['0001', '00030001', '0009']);
    expect(scopePaths(nobody, 'STATION_VIEW')).toEqual([]);
  });
});

describe('the words for roles', () => {
  it.each(locales)('are complete in %s', (locale) => {
    expect(new Set(roles.map((role) => roleLabel(role, locale))).size).toBe(roles.length);
  });
});
