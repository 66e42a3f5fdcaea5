import { type Actor, availableActions, standingsTowards } from '@diandan/domain/access';
import type { RequestAction } from '@diandan/domain/requests';
import { termKeys } from '@diandan/domain/terms';
import { type RequestCommands, requestCommands } from '../src/features/requests/index.js';
import { toDomain } from '../src/features/requests/request.repository.js';
import {
  type MemberRow,
  type RequestRow,
  selectedColumns,
  selectMembers,
} from '../src/features/requests/request-row.js';
import { actorOf } from './actors.js';
import type { TestApi } from './harness.js';

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const people = [
  'admin',
  'east-head',
  'east-dispatcher',
  'west-dispatcher',
  'ding',
  'wen',
  'xi',
  'gu',
  'ji',
  'xu',
] as const;

/** How a random walk through the loop went. */
export interface Walk {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly accepted: number;
  readonly refused: number;
}

/** Lets anybody try anything: orders, and then random steps of random people on random requests, most with the right version. */
export async function walkAtRandom(api: TestApi, steps: number, seed: number): Promise<Walk> {
  const roll = dice(seed);
  const pick = <One>(list: readonly One[]): One => {
    const one = list[roll(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const { read } = api.app.database;
  const actors = new Map<string, Actor>();
  for (const name of people) actors.set(name, await actorOf(api, name));
  const stations = await read.all<{ id: string }>('SELECT id FROM stations ORDER BY path');
  const items = await read.all<{ id: string }>('SELECT id FROM service_items ORDER BY number');
  const workers = await read.all<{ id: string }>('SELECT id FROM workers ORDER BY name');
  const commands = requestCommands(api.app.parts);
  const ids: string[] = [];
  let accepted = 0;
  let refused = 0;

  const order = async (by: Actor, key: string) =>
    commands.order(by, {
      stationId: pick(stations).id,
      itemId: pick(items).id,
      ...(roll(3) === 0 ? { onBehalf: { name: '某人', relationKey: pick(termKeys('PROXY_RELATION')) } } : {}),
      need: pick(['想请人上门', '需要帮助', null]),
      idempotencyKey: key,
    });

  type Step = Exclude<keyof RequestCommands, 'order'>;
  const act = async (by: Actor, name: Step, id: string, version: number, key: string) => {
    const base = { requestId: id, expectedVersion: version, idempotencyKey: key };
    const steps: Readonly<Record<Step, () => Promise<{ readonly ok: boolean }>>> = {
      verify: () =>
        commands.verify(by, { ...base, urgency: pick(['CRISIS', 'URGENT', 'NORMAL', 'LOW', null] as const) }),
      return: () => commands.return(by, { ...base, missing: '请补充' }),
      resubmit: () => commands.resubmit(by, base),
      reject: () => commands.reject(by, { ...base, reasonKey: pick(termKeys('REJECT_REASON')) }),
      dispatch: () =>
        commands.dispatch(by, { ...base, workerIds: [pick(workers).id, ...(roll(3) ? [] : [pick(workers).id])] }),
      accept: () => commands.accept(by, base),
      decline: () => commands.decline(by, { ...base, reasonKey: pick(termKeys('DECLINE_REASON')) }),
      start: () => commands.start(by, base),
      recordVisit: () => commands.recordVisit(by, { ...base, note: '走访' }),
      complete: () => commands.complete(by, base),
      rate: () => commands.rate(by, { ...base, score: 1 + roll(5) }),
      withdraw: () => commands.withdraw(by, base),
    };
    return steps[name]();
  };

  const stepOf: Readonly<Partial<Record<RequestAction, Step>>> = {
    VERIFY: 'verify',
    RETURN: 'return',
    RESUBMIT: 'resubmit',
    REJECT: 'reject',
    DISPATCH: 'dispatch',
    ACCEPT: 'accept',
    DECLINE: 'decline',
    START: 'start',
    RECORD_VISIT: 'recordVisit',
    COMPLETE: 'complete',
    RATE: 'rate',
    WITHDRAW: 'withdraw',
  };

  /** Mostly a step that is offered, the most useful one more often than others; sometimes anything by anybody. */
  const tryStep = async (key: string) => {
    // Mostly the newest ones: a walk that spreads over everything would bring nothing to its end.
    const id = roll(4) === 0 ? pick(ids) : pick(ids.slice(-8));
    const row = await read.get<RequestRow>(`SELECT ${selectedColumns} FROM service_requests r WHERE r.id = ?`, [id]);
    if (row === undefined) throw new Error('a request vanished');
    const members = await read.all<MemberRow>(`${selectMembers} WHERE a.request_id = ?`, [id]);
    const request = toDomain(row, members);
    const able = [...actors.values()].flatMap((actor) => {
      const offered = availableActions(request, standingsTowards(actor, request, row.station_path));
      return offered.length === 0 ? [] : [{ actor, offered }];
    });
    if (able.length === 0 || roll(4) === 0) {
      const name = pick(Object.values(stepOf));
      const by = pick([...actors.values()]);
      return act(by, name, id, row.version - (roll(6) === 0 ? 1 : 0), key);
    }
    const { actor, offered } = pick(able);
    const action = roll(3) === 0 ? pick(offered) : (offered[0] ?? 'VERIFY');
    return act(actor, stepOf[action] ?? 'verify', id, row.version, key);
  };

  for (let n = 0; n < steps; n++) {
    api.clock.advance(roll(30) * 60_000);
    const key = `random-walk-${seed}-${n}`;
    const isOrder = ids.length === 0 || roll(4) === 0;
    const answer = await (isOrder ? order(pick([...actors.values()]), key) : tryStep(key));
    if (answer.ok) accepted++;
    else refused++;
    if (isOrder && answer.ok && 'value' in answer) ids.push((answer.value as { requestId: string }).requestId);
  }
  return { actors, accepted, refused };
}
