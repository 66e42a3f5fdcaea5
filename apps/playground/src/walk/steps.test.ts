import { describe, expect, it } from 'vitest';
import { nothingCarried, walkSteps } from './steps';

const stepOf = (example: string) => {
  const found = walkSteps.find((step) => step.example === example);
  if (found === undefined) throw new Error(`no step shows ${example}`);
  return found;
};

describe('the walk through the loop', () => {
  it('goes from the order to the rating in the order of the loop', () => {
    const steps = walkSteps.map(({ zh }) => zh);
    const wanted = ['点单', '核单', '派单', '接单', '开始服务', '办结', '评单'];
    expect(steps.filter((name) => wanted.includes(name))).toEqual(wanted);
  });

  it('casts three people of one locality, even when another locality comes first but lacks a worker', () => {
    const account = (role: string, localityName: string) => ({
      username: `${localityName}-${role}`,
      role,
      localityName,
      displayName: role,
    });
    const demoAccounts = [
      account('RESIDENT', 'a'),
      account('DISPATCHER', 'a'),
      account('RESIDENT', 'b'),
      account('DISPATCHER', 'b'),
      account('WORKER', 'b'),
    ];
    const carried = stepOf('loop-01-people').learn({ demoAccounts }, nothingCarried('round'));
    expect(carried).toMatchObject({ resident: 'b-RESIDENT', dispatcher: 'b-DISPATCHER', worker: 'b-WORKER' });
  });

  it('takes every step on the version that the step before has answered', () => {
    const before = { ...nothingCarried('round'), requestId: 'req_1', version: 1 };
    const after = stepOf('loop-04-verify').learn(
      {
        verifyRequest: { __typename: 'VerifyRequestSuccess', request: { id: 'req_1', state: 'VERIFIED', version: 2 } },
      },
      before,
    );
    expect(stepOf('loop-06-dispatch').variables({ ...after, workerId: 'wkr_1' })).toEqual({
      input: { requestId: 'req_1', expectedVersion: 2, workerIds: ['wkr_1'], idempotencyKey: 'round-dispatch' },
    });
  });

  it('dispatches to the best candidate whose demo account can be entered next', () => {
    const candidates = ['甲', '乙', '丙'].map((name, index) => ({ worker: { id: `wkr_${index + 1}`, name } }));
    const workers = [
      { username: 'w-3', displayName: '丙（社工）' },
      { username: 'w-2', displayName: '乙（社工）' },
    ];
    const before = { ...nothingCarried('round'), workers, worker: 'w-3' };
    const carried = stepOf('loop-05-candidates').learn({ candidates: { candidates } }, before);
    expect(carried).toMatchObject({ workerId: 'wkr_2', worker: 'w-2' });
  });

  it('orders a service that the station verifies and one worker can do', () => {
    const entry = (id: string, needsVerification: boolean, workersNeeded: number, skills: number) => ({
      workersNeeded,
      item: { id, needsVerification, requiredSkills: Array(skills).fill({}), requiredCertificates: [] },
    });
    const entries = [entry('a', false, 1, 0), entry('b', true, 2, 0), entry('c', true, 1, 2), entry('d', true, 1, 1)];
    const data = {
      viewer: { resident: { id: 'rsd_1', station: { id: 'stn_1', menu: { categories: [{ entries }] } } } },
    };
    expect(stepOf('loop-02-menu').learn(data, nothingCarried('round')).itemId).toBe('d');
  });

  it('leaves out the verification of what is verified already', () => {
    expect(stepOf('loop-04-verify').isDone?.({ ...nothingCarried('round'), state: 'VERIFIED' })).toBe(true);
    expect(stepOf('loop-04-verify').isDone?.({ ...nothingCarried('round'), state: 'SUBMITTED' })).toBe(false);
  });
});
