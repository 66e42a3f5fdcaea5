import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, mustStep, runLoop, step } from '../../../test/loop.js';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
});
afterAll(() => api.close());

interface Ranking {
  readonly requestId: string;
  readonly candidates: readonly {
    readonly rank: number;
    readonly score: number;
    readonly worker: { readonly name: string };
    readonly reasons: readonly { readonly factor: string; readonly contribution: number; readonly text: string }[];
  }[];
  readonly exclusions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly worker: { readonly name: string };
      readonly reasons: readonly { readonly code: string; readonly text: string; readonly fix: string | null }[];
    }[];
  };
  readonly nobodyFits: {
    readonly text: string;
    readonly nearest: readonly { readonly worker: { readonly name: string } }[];
  } | null;
}

const query = `query Candidates($id: ID!, $first: Int = 50, $after: String) { candidates(requestId: $id) {
  requestId
  candidates { rank score worker { name } reasons { factor contribution text } }
  exclusions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { worker { name } reasons { code text fix } } }
  nobodyFits { text nearest { worker { name } } }
} }`;

async function ranking(client: Client, id: string, rest: object = {}, headers = {}): Promise<Ranking> {
  const { data, errors } = await client.ask<{ candidates: Ranking }>(query, { id, ...rest }, headers);
  expect(errors).toBeUndefined();
  return data.candidates;
}

async function verified(itemNumber: string, rest: object = {}) {
  const { itemId } = await castOfTheEast(api.as, itemNumber);
  const request = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId, ...rest });
  return mustStep(cast.dispatcher, 'verifyRequest', { requestId: request.id, expectedVersion: 1 });
}

describe('candidates', () => {
  it('make everyone in the viewer’s subtree a candidate or excluded, and nobody both', async () => {
    const { id } = await verified('1-01');
    const seen = await ranking(cast.dispatcher, id);
    const candidates = seen.candidates.map((one) => one.worker.name);
    const excluded = seen.exclusions.nodes.map((one) => one.worker.name);
    expect(candidates.toSorted()).toEqual(['丁一心', '文二心', '林三心'].toSorted());
    expect(excluded).toEqual(['新四心']);
    expect(seen.nobodyFits).toBeNull();
    const county = await ranking(await api.as('admin'), id);
    const everyone = [...county.candidates, ...county.exclusions.nodes].map((one) => one.worker.name);
    expect(everyone.toSorted()).toEqual(['丁一心', '文二心', '林三心', '新四心', '西五心'].toSorted());
    expect(county.exclusions.nodes.find((one) => one.worker.name === '西五心')?.reasons).toEqual([
      { code: 'OUT_OF_AREA', text: '不在服务范围内', fix: '可由上级站点派单，或换本站人员' },
    ]);
  });

  it('are ranked by scores that are the sum of explained parts', async () => {
    const { id } = await verified('1-01');
    const { candidates } = await ranking(cast.dispatcher, id);
    expect(candidates.map((one) => one.rank)).toEqual([1, 2, 3]);
    for (const { score, reasons } of candidates) {
      expect(reasons.reduce((sum, reason) => sum + reason.contribution, 0)).toBe(score);
      for (const reason of reasons) expect(reason.text).not.toBe('');
    }
    const scores = candidates.map((one) => one.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('prefer who has served the resident before', async () => {
    await runLoop(cast);
    const { id } = await verified('1-01');
    const { candidates } = await ranking(cast.dispatcher, id);
    expect(candidates[0]?.worker.name).toBe('丁一心');
    const continuity = candidates[0]?.reasons.find((reason) => reason.factor === 'CONTINUITY');
    expect(continuity?.text).toContain('此前服务过');
  });

  it('say every reason against somebody, in the language asked for', async () => {
    const { id } = await verified('2-01');
    const { exclusions } = await ranking(cast.dispatcher, id, {}, { 'accept-language': 'en' });
    const newcomer = exclusions.nodes.find((one) => one.worker.name === '新四心');
    expect(newcomer?.reasons.map((reason) => reason.text)).toEqual([
      'Lacks the skill: Counselling',
      'Lacks the certificate: Social worker',
    ]);
  });

  it('leave out who has declined, and a dispatch holds the same conditions', async () => {
    const request = await verified('1-01');
    const offered = await mustStep(cast.dispatcher, 'dispatchRequest', {
      requestId: request.id,
      expectedVersion: request.version,
      workerIds: [cast.workerId],
    });
    const back = await mustStep(cast.worker, 'declineRequest', {
      requestId: request.id,
      expectedVersion: offered.version,
      reasonKey: 'time-conflict',
    });
    const { exclusions } = await ranking(cast.dispatcher, request.id);
    const ding = exclusions.nodes.find((one) => one.worker.name === '丁一心');
    expect(ding?.reasons.map((reason) => reason.code)).toEqual(['DECLINED']);
    const again = await step(cast.dispatcher, 'dispatchRequest', {
      requestId: request.id,
      expectedVersion: back.version,
      workerIds: [cast.workerId],
    });
    expect(again.data['dispatchRequest']?.__typename).toBe('WorkersNotEligible');
  });

  it('are paged where they are excluded, without losing or doubling anybody', async () => {
    const { id } = await verified('2-01');
    const admin = await api.as('admin');
    const whole = await ranking(admin, id);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { exclusions }: Ranking = await ranking(admin, id, { first: 1, after });
      names.push(...exclusions.nodes.map((one) => one.worker.name));
      after = exclusions.pageInfo.hasNextPage ? exclusions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(whole.exclusions.nodes.map((one) => one.worker.name));
    expect(whole.exclusions.totalCount).toBe(names.length);
  });

  it('are named the nearest when nobody fits, with how many fail which condition', async () => {
    const { id } = await verified('1-01', {
      preferredWindows: [{ startsAt: '2026-03-08T19:00:00+08:00', endsAt: '2026-03-08T20:00:00+08:00' }],
    });
    await api.app.database.unitOfWork.run(async (tx) => {
      await tx.run(`UPDATE workers SET weekly_availability = '[{"weekday":1,"halfDay":"MORNING"}]'`);
      return { ok: true };
    });
    const seen = await ranking(cast.dispatcher, id);
    expect(seen.candidates).toEqual([]);
    expect(seen.nobodyFits?.text).toContain('4 人时间不合');
    expect(seen.nobodyFits?.nearest.length).toBeGreaterThan(0);
  });

  it('are nothing for residents and workers', async () => {
    const { id } = await verified('1-01');
    for (const client of [cast.resident, cast.worker]) {
      const answer = await client.ask(query, { id });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
