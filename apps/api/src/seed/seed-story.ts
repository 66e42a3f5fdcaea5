import type { Actor, Role } from '@diandan/domain/access';
import {
  type DemoRequest,
  demoStory,
  type LocalityKey,
  type OrderStep,
  type StoryActor,
  type StoryStep,
} from '@diandan/localities';
import type { FeatureParts } from '../feature.js';
import { requestCommands } from '../features/requests/index.js';
import type { OnStep } from './on-step.js';
import type { SeedPack } from './pack.js';
import type { SeededPack } from './seed-pack.js';

interface Moment {
  readonly request: DemoRequest;
  readonly step: StoryStep;
  readonly n: number;
}

const must = <Value>(value: Value | undefined | null, what: string): Value => {
  if (value === undefined || value === null) throw new Error(`the story names an unknown ${what}`);
  return value;
};

/** The person of the story as somebody who may take the step; who has no account acts as the part demands. */
function actorOf(pack: SeedPack, seeded: SeededPack, who: StoryActor, stationCode: string): Actor {
  const account = pack.demoAccounts.find((one) => one.username === who.username);
  const worker = pack.workers.find((one) => one.key === who.workerKey);
  const resident = pack.residents.find((one) => one.key === who.residentKey);
  const role: Role = account?.role ?? (worker ? 'WORKER' : resident ? 'RESIDENT' : 'DISPATCHER');
  const place = must(
    seeded.stations.get(account?.stationCode ?? worker?.stationCode ?? resident?.stationCode ?? stationCode),
    `station of ${who.name}`,
  );
  const accountId = account === undefined ? undefined : seeded.accountIds.get(account.username);
  return {
    accountId: accountId ?? `acc_story_${who.workerKey ?? who.residentKey ?? who.name}`,
    displayName: who.name,
    grants: [{ role, stationId: place.id, stationPath: place.path }],
    workerId: who.workerKey === null ? null : (seeded.workerIds.get(who.workerKey) ?? null),
    residentId: who.residentKey === null ? null : (seeded.residentIds.get(who.residentKey) ?? null),
  };
}

/** Who is served. A resident who orders for another one is a proxy and describes the person, as on the order form. */
function servedBy(pack: SeedPack, seeded: SeededPack, step: OrderStep) {
  if (step.residentKey === null) return { residentId: null, onBehalf: step.onBehalf };
  const isProxy = step.by.residentKey !== null && step.by.residentKey !== step.residentKey;
  if (!isProxy) return { residentId: must(seeded.residentIds.get(step.residentKey), step.residentKey), onBehalf: null };
  const served = must(
    pack.residents.find((resident) => resident.key === step.residentKey),
    step.residentKey,
  );
  const relationKey = served.guardianKey === step.by.residentKey ? 'guardian' : 'family';
  const { name, phone, address } = served;
  return { residentId: null, onBehalf: { name, phone, address, relationKey } };
}

/** All steps of all requests in the order of time, so that caseloads and ticket numbers grow as they would have. */
function momentsOf(requests: readonly DemoRequest[]): readonly Moment[] {
  return requests
    .flatMap((request) => request.steps.map((step, n) => ({ request, step, n })))
    .toSorted((a, b) => a.step.at - b.step.at || a.n - b.n);
}

/** Steps in one unit of work: few enough to stay far below the deadline of a command on a slow machine. */
const TOGETHER = 20;

/** Lets the month before `now` happen, step by step, through the same commands that people use. */
export async function seedStory(
  parts: FeatureParts,
  key: LocalityKey,
  pack: SeedPack,
  seeded: SeededPack,
  onStep: OnStep,
): Promise<void> {
  const now = parts.clock.now();
  let present = now;
  const commands = requestCommands({ ...parts, clock: { now: () => present } });
  const running = new Map<string, { readonly id: string; readonly version: number }>();
  const moments = momentsOf([...demoStory(key, now)]);

  const take = (moment: Moment) => {
    const { request, step, n } = moment;
    const actor = actorOf(pack, seeded, step.by, request.stationCode);
    const idempotencyKey = `${request.ticketHint}-${n}-story`;
    if (step.action === 'ORDER') {
      const { residentId, onBehalf } = servedBy(pack, seeded, step);
      return commands.order(actor, {
        stationId: must(seeded.stations.get(request.stationCode), request.stationCode).id,
        itemId: must(seeded.itemIds.get(request.itemNumber), request.itemNumber),
        residentId,
        onBehalf,
        need: step.need,
        preferredWindows: step.preferredWindows,
        idempotencyKey,
      });
    }
    const { id: requestId, version: expectedVersion } = must(running.get(request.ticketHint), request.ticketHint);
    const base = { requestId, expectedVersion, idempotencyKey };
    switch (step.action) {
      case 'RETURN':
        return commands.return(actor, { ...base, missing: step.missing });
      case 'RESUBMIT':
        return commands.resubmit(actor, { ...base, need: step.need, note: step.note });
      case 'VERIFY':
        return commands.verify(actor, { ...base, urgency: step.urgency, note: step.note });
      case 'REJECT':
        return commands.reject(actor, { ...base, reasonKey: step.reasonKey, note: step.note });
      case 'DISPATCH':
        return commands.dispatch(actor, {
          ...base,
          workerIds: step.workerKeys.map((worker) => must(seeded.workerIds.get(worker), worker)),
          note: step.note,
        });
      case 'ACCEPT':
        return commands.accept(actor, base);
      case 'DECLINE':
        return commands.decline(actor, { ...base, reasonKey: step.reasonKey, note: step.note });
      case 'START':
        return commands.start(actor, { ...base, note: step.note });
      case 'RECORD_VISIT':
        return commands.recordVisit(actor, { ...base, note: step.note });
      case 'COMPLETE':
        return commands.complete(actor, { ...base, outcome: step.outcome });
      case 'RATE':
        return commands.rate(actor, { ...base, score: step.score, dimensions: step.dimensions, comment: step.comment });
      case 'WITHDRAW':
        return commands.withdraw(actor, { ...base, note: step.note });
    }
  };

  const happen = async (moment: Moment): Promise<void> => {
    present = moment.step.at;
    const decision = await take(moment);
    if (!decision.ok) {
      throw new Error(
        `${key} ${moment.request.ticketHint}: ${moment.step.action} was refused: ${JSON.stringify(decision.refusal)}`,
      );
    }
    const before = running.get(moment.request.ticketHint);
    running.set(moment.request.ticketHint, {
      id: decision.value.requestId,
      version: before === undefined ? 1 : before.version + 1,
    });
  };

  // Steps taken together share one commit; the commands inside join the unit of work around them.
  for (let from = 0; from < moments.length; from += TOGETHER) {
    const together = moments.slice(from, from + TOGETHER);
    await parts.database.unitOfWork.run(async () => {
      for (const moment of together) await happen(moment);
      return { ok: true };
    });
    const done = Math.min(from + TOGETHER, moments.length);
    onStep({ task: `${pack.name.zh}的一个月，办理步骤 steps of a month of requests`, done, total: moments.length });
  }
}
