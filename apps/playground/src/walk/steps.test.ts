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

  it('dispatches to the worker whose demo account can be entered next, not to the best candidate', () => {
    const data = {
      candidates: { candidates: [{ worker: { id: 'wkr_1', name: '甲' } }, { worker: { id: 'wkr_2', name: '乙' } }] },
    };
    const carried = stepOf('loop-05-candidates').learn(data, { ...nothingCarried('round'), workerName: '乙（社工）' });
    expect(carried.workerId).toBe('wkr_2');
  });
});
