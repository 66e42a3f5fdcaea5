import type { Actor } from '@diandan/domain/access';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorker } from '../src/features/people/commands/create-worker.js';
import { recheckCertificates } from '../src/features/people/commands/recheck-certificates.js';
import { updateWorker } from '../src/features/people/commands/update-worker.js';
import { openStation } from '../src/features/stations/commands/open-station.js';
import { updateStation } from '../src/features/stations/commands/update-station.js';
import { startTestApi, type TestApi } from './harness.js';
import { countedRollups, storedRollups } from './rollups.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

/** One thing that somebody does to the network; the numbers pick among what there is then. */
type Edit =
  | { readonly kind: 'OPEN'; readonly under: number; readonly statusKey: string }
  | { readonly kind: 'STATUS'; readonly station: number; readonly statusKey: string }
  | { readonly kind: 'HIRE'; readonly station: number; readonly isStaff: boolean; readonly validUntil: string | null }
  | { readonly kind: 'CHANGE'; readonly worker: number; readonly status: 'ACTIVE' | 'ON_LEAVE' | 'LEFT' }
  | { readonly kind: 'CERTIFY'; readonly worker: number; readonly validUntil: string | null }
  | { readonly kind: 'WAIT'; readonly days: number };

const place = fc.nat({ max: 50 });
const statusKey = fc.constantFrom('planned', 'operating', 'closed');
const validUntil = fc.constantFrom(null, '2020-01-01', '2026-04-01', '2031-01-01');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('OPEN' as const), under: place, statusKey }),
  fc.record({ kind: fc.constant('STATUS' as const), station: place, statusKey }),
  fc.record({ kind: fc.constant('HIRE' as const), station: place, isStaff: fc.boolean(), validUntil }),
  fc.record({
    kind: fc.constant('CHANGE' as const),
    worker: place,
    status: fc.constantFrom('ACTIVE' as const, 'ON_LEAVE' as const, 'LEFT' as const),
  }),
  fc.record({ kind: fc.constant('CERTIFY' as const), worker: place, validUntil }),
  fc.record({ kind: fc.constant('WAIT' as const), days: fc.integer({ min: 1, max: 60 }) }),
);

let keys = 0;
const key = () => ({ idempotencyKey: `rollup-test-${++keys}` });

async function apply(one: Edit, actor: Actor): Promise<void> {
  const { parts, database } = api.app;
  const profile = async () =>
    JSON.parse((await database.read.get<{ content: string }>('SELECT content FROM profiles'))?.content ?? '{}');
  const network = { ...parts, profile };
  const stations = await database.read.all<{ id: string; version: number; division_code: string; tier_key: string }>(
    'SELECT id, version, division_code, tier_key FROM stations ORDER BY path',
  );
  const workers = await database.read.all<{ id: string; version: number }>(
    'SELECT id, version FROM workers ORDER BY id',
  );
  const pick = <One>(all: readonly One[], n: number): One => all[n % all.length] as One;
  const certificates = (until: string | null) =>
    until === null ? [] : [{ typeKey: 'social-worker', issuedOn: '2019-01-01', validUntil: until }];
  switch (one.kind) {
    case 'OPEN': {
      const parent = pick(stations, one.under);
      const tierKey = parent.tier_key === 'county' ? 'township' : 'village';
      const { statusKey: status } = one;
      // Refusals (nothing stands below a village room) must leave no trace either.
      await openStation(network, actor, {
        parentId: parent.id,
        name: '新站',
        divisionCode: parent.division_code,
        tierKey,
        statusKey: status,
        ...key(),
      });
      return;
    }
    case 'STATUS': {
      const { id, version } = pick(stations, one.station);
      await updateStation(network, actor, {
        stationId: id,
        expectedVersion: version,
        statusKey: one.statusKey,
        ...key(),
      });
      return;
    }
    case 'HIRE':
      await createWorker(parts, actor, {
        stationId: pick(stations, one.station).id,
        name: '新人',
        kind: one.isStaff ? 'STAFF' : 'VOLUNTEER',
        certificates: certificates(one.validUntil),
        ...key(),
      });
      return;
    case 'CHANGE': {
      const { id, version } = pick(workers, one.worker);
      await updateWorker(parts, actor, { workerId: id, expectedVersion: version, status: one.status, ...key() });
      return;
    }
    case 'CERTIFY': {
      const { id, version } = pick(workers, one.worker);
      const held = certificates(one.validUntil);
      await updateWorker(parts, actor, { workerId: id, expectedVersion: version, certificates: held, ...key() });
      return;
    }
    case 'WAIT':
      api.clock.advance(one.days * 86_400_000);
      await recheckCertificates(parts);
  }
}

it('keeps every sum equal to a count from scratch after any edits', async () => {
  const root = await api.app.database.read.get<{ id: string; path: string }>(
    "SELECT id, path FROM stations WHERE code = 'root'",
  );
  const grant = { role: 'COUNTY_ADMIN' as const, stationId: root?.id ?? '', stationPath: root?.path ?? '' };
  const actor: Actor = {
    accountId: 'acc_test',
    displayName: 'test',
    grants: [grant],
    workerId: null,
    residentId: null,
  };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      for (const one of edits) await apply(one, actor);
      expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
    }),
    { numRuns: 20 },
  );
});

it('lets a certificate end with its last day, in the entry, the list and the sums', async () => {
  const head = await api.as('east-head');
  const state = async () => {
    const { data } = await head.ask<{
      workers: { nodes: { name: string }[] };
      stationByCode: { summary: { certifiedWorkerCount: number } };
    }>(
      '{ workers(filter: { certified: true }) { nodes { name } } stationByCode(code: "east") { summary { certifiedWorkerCount } } }',
    );
    return [data.workers.nodes.length, data.stationByCode.summary.certifiedWorkerCount];
  };
  expect(await state()).toEqual([2, 2]);
  api.clock.set(Date.parse('2030-06-01T23:00:00+08:00'));
  expect(await recheckCertificates(api.app.parts)).toBe(0);
  api.clock.set(Date.parse('2030-06-02T00:30:00+08:00'));
  expect(await recheckCertificates(api.app.parts)).toBe(3);
  const again = await api.as('east-head');
  const { data } = await again.ask<{ workers: { totalCount: number } }>(
    '{ workers(filter: { certified: true }) { totalCount } }',
  );
  expect(data.workers.totalCount).toBe(0);
  expect(await storedRollups(api.app.database.read)).toEqual(await countedRollups(api.app.database.read));
});
