import { type LocalityKey, localityPack } from '@diandan/localities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import { mustStep, step } from '../../../test/loop.js';
import { seedPack } from '../../seed/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (const key of ['shunqing', 'ganzhou'] as const)
    await seedPack(api.app.parts, localityPack(key), 'nobody signs in');
}, 60_000);
afterAll(() => api.close());

const menuQuery = `query Menu($code: String!) { stationByCode(code: $code) {
  id menu { categories { entries { number item { id } } } } } }`;
const candidatesQuery = `query Candidates($id: ID!) { candidates(requestId: $id, first: 100) {
  candidates { worker { name } }
} }`;
// Whoever has a single reason against them comes first among the excluded.
const exclusionsQuery = `query Exclusions($id: ID!) { candidates(requestId: $id) {
  exclusions(first: 20) { nodes { worker { id name } reasons { code text fix } } }
} }`;

interface Ranking {
  readonly candidates: readonly { readonly worker: { readonly name: string } }[];
  readonly exclusions: {
    readonly nodes: readonly {
      readonly worker: { readonly id: string; readonly name: string };
      readonly reasons: readonly { readonly code: string; readonly text: string; readonly fix: string | null }[];
    }[];
  };
}

/** A worker of the demo station with every skill asked for and nothing against them but the training that is missing. */
function untrainedFor(key: LocalityKey, itemNumber: string) {
  const { demoAccounts, menu, workers } = localityPack(key);
  const stationCode = demoAccounts.find((one) => one.role === 'DISPATCHER')?.stationCode;
  const item = menu.categories.flatMap((one) => one.items).find((one) => one.number === itemNumber);
  const worker = workers.find(
    (one) =>
      one.stationCode === stationCode &&
      one.status === 'ACTIVE' &&
      one.onboardedOn === null &&
      item?.requiredSkillKeys.every((skill) => one.skillKeys.includes(skill)),
  );
  if (stationCode === undefined || worker === undefined)
    throw new Error(`${key} has nobody untrained for ${itemNumber}`);
  return { stationCode, name: worker.name };
}

/** A request of the demo resident, ranked by the dispatcher. */
async function rankedAt(key: LocalityKey, stationCode: string, itemNumber: string) {
  const [resident, dispatcher] = await Promise.all([api.as(`${key}-resident`), api.as(`${key}-dispatcher`)]);
  const { data: found } = await resident.ask<{
    stationByCode: { id: string; menu: { categories: { entries: { number: string; item: { id: string } }[] }[] } };
  }>(menuQuery, { code: stationCode });
  const entries = found.stationByCode.menu.categories.flatMap((one) => one.entries);
  const itemId = entries.find((one) => one.number === itemNumber)?.item.id;
  // Both items are ones that nobody verifies: what is ordered waits for its dispatch at once.
  const request = await mustStep(resident, 'orderService', { stationId: found.stationByCode.id, itemId });
  expect(request.state).toBe('VERIFIED');
  const { data: fits } = await dispatcher.ask<{ candidates: Ranking }>(candidatesQuery, { id: request.id });
  const { data: others } = await dispatcher.ask<{ candidates: Ranking }>(exclusionsQuery, { id: request.id });
  const candidates = fits.candidates.candidates.map((one) => one.worker.name);
  return { dispatcher, request, candidates, exclusions: others.candidates.exclusions.nodes };
}

describe('the training for the work', () => {
  it('keeps an untrained worker from every dispatch at Ganzhou and says so', async () => {
    const { stationCode, name } = untrainedFor('ganzhou', '4-01');
    const { dispatcher, request, candidates, exclusions } = await rankedAt('ganzhou', stationCode, '4-01');
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates).not.toContain(name);
    const excluded = exclusions.find((one) => one.worker.name === name);
    expect(excluded?.reasons).toEqual([
      { code: 'ONBOARDING_MISSING', text: '未完成岗前培训', fix: '安排参加下一期岗前培训' },
    ]);
    const answer = await step(dispatcher, 'dispatchRequest', {
      requestId: request.id,
      expectedVersion: request.version,
      workerIds: [excluded?.worker.id],
    });
    expect(answer.data['dispatchRequest']?.__typename).toBe('WorkersNotEligible');
  });

  it('is not asked for at Shunqing, where an untrained worker is a candidate', async () => {
    const item = localityPack('shunqing')
      .menu.categories.flatMap((one) => one.items)
      .find((one) => one.requiredSkillKeys.join() === 'community-work' && one.requiredCertificateKeys.length === 0);
    const { stationCode, name } = untrainedFor('shunqing', item?.number ?? 'none');
    const { candidates } = await rankedAt('shunqing', stationCode, item?.number ?? 'none');
    expect(candidates).toContain(name);
  });
});
