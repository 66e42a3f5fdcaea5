import type { Decision } from '@diandan/domain/decision';
import {
  acceptRequest,
  completeService,
  declineRequest,
  dispatchRequest,
  isOverdue,
  orderService,
  rateService,
  recordVisit,
  rejectRequest,
  requestStates,
  resubmitRequest,
  returnRequest,
  type ServiceRequest,
  startService,
  verifyRequest,
  withdrawRequest,
} from '@diandan/domain/requests';
import { termKeys } from '@diandan/domain/terms';
import { describe, expect, it } from 'vitest';
import { localityPack } from '../localities.js';
import { type LocalityKey, localityKeys } from '../pack.js';
import { demoStory } from './demo-story.js';
import type { DemoRequest, StoryStep } from './story.js';

const now = Date.parse('2026-03-18T10:20:00+08:00');
/** A night, a weekend, a holiday, the last minute of a year. */
const otherTimes = [
  '2026-03-18T03:05:00+08:00',
  '2026-03-22T20:00:00+08:00',
  '2027-10-01T07:31:00+08:00',
  '2027-12-31T23:59:00+08:00',
];

function value<T extends { readonly request: ServiceRequest }>(decision: Decision<T, unknown>): ServiceRequest {
  if ('refusal' in decision) throw new Error(JSON.stringify(decision.refusal));
  return decision.value.request;
}

function play(key: LocalityKey, { ticketHint, stationCode, itemNumber, steps }: DemoRequest): ServiceRequest {
  const pack = localityPack(key);
  const item = pack.menu.categories.flatMap((one) => one.items).find((one) => one.number === itemNumber);
  if (item === undefined) throw new Error(`no item ${itemNumber}`);
  const [order, ...rest] = steps;
  const by = (step: StoryStep) => ({ accountId: step.by.username ?? step.by.name, name: step.by.name });
  let request = value(
    orderService(
      { need: order.need, preferredWindows: order.preferredWindows, onBehalf: order.onBehalf },
      {
        by: by(order),
        id: ticketHint,
        ticketNo: ticketHint,
        station: { id: stationCode, statusKey: 'operating', takesOrders: true },
        itemId: itemNumber,
        item: {
          id: itemNumber,
          version: 1,
          needsVerification: item.needsVerification,
          hours: item.hours,
          capacity: item.capacity ?? null,
        },
        reasonsAgainst: [],
        ordersInPeriod: 0,
        ordererResidentId: order.by.residentKey,
        ordererPhone: null,
        servedResidentId: order.residentKey,
        relationKeys: termKeys('PROXY_RELATION'),
      },
      order.at,
    ),
  );
  for (const step of rest) request = value(take(request, step, item, by(step)));
  return request;

  function take(
    request: ServiceRequest,
    step: StoryStep,
    {
      hours,
      workersNeeded,
    }: { readonly hours: Parameters<typeof dispatchRequest>[2]['hours']; readonly workersNeeded: number },
    by: { readonly accountId: string; readonly name: string },
  ): Decision<{ readonly request: ServiceRequest }, unknown> {
    const expectedVersion = request.version;
    const workerId = step.by.workerKey ?? 'nobody';
    switch (step.action) {
      case 'ORDER':
        throw new Error('ordered twice');
      case 'RETURN':
        return returnRequest(request, { ...step, expectedVersion }, { by }, step.at);
      case 'RESUBMIT':
        return resubmitRequest(request, { ...step, expectedVersion }, { by }, step.at);
      case 'VERIFY':
        return verifyRequest(request, { ...step, expectedVersion }, { by, hours }, step.at);
      case 'REJECT':
        return rejectRequest(
          request,
          { ...step, expectedVersion },
          { by, reasonKeys: termKeys('REJECT_REASON') },
          step.at,
        );
      case 'DISPATCH': {
        const facts = { by, assignmentId: `a${step.at}`, workersNeeded, hours, exclusions: [] };
        return dispatchRequest(request, { ...step, workerIds: step.workerKeys, expectedVersion }, facts, step.at);
      }
      case 'ACCEPT':
        return acceptRequest(request, { expectedVersion }, { by, workerId }, step.at);
      case 'DECLINE': {
        const facts = { by, workerId, reasonKeys: termKeys('DECLINE_REASON') };
        return declineRequest(request, { ...step, expectedVersion }, facts, step.at);
      }
      case 'START':
        return startService(request, { ...step, expectedVersion }, { by, workerId }, step.at);
      case 'RECORD_VISIT':
        return recordVisit(request, { ...step, expectedVersion }, { by, workerId }, step.at);
      case 'COMPLETE':
        return completeService(request, { ...step, expectedVersion }, { by, workerId }, step.at);
      case 'RATE': {
        const isOrderer = step.by.name === order.by.name || step.by.residentKey === order.residentKey;
        const facts = { by, isOrderer, raterWorkerId: null, dimensionKeys: termKeys('RATING_DIMENSION') };
        return rateService(request, { ...step, expectedVersion }, facts, step.at);
      }
      case 'WITHDRAW':
        return withdrawRequest(request, { ...step, expectedVersion }, { by }, step.at);
    }
  }
}

describe.each(localityKeys)('the story of %s', (key) => {
  const story = [...demoStory(key, now)];
  const requests = story.map((one) => play(key, one));

  it('passes every decision of the domain and leaves requests in every state that has a step leading to it', () => {
    const states = new Set(requests.map((request) => request.state));
    expect([...states].sort()).toEqual(requestStates.filter((state) => state !== 'MERGED').sort());
    expect(story).toHaveLength(key === 'shunqing' ? 160 : 60);
  });

  it('passes every decision whatever the hour it is told at, and never reaches into the future', () => {
    for (const time of [now, ...otherTimes.map((text) => Date.parse(text))]) {
      for (const one of demoStory(key, time)) {
        play(key, one);
        const times = one.steps.map((step) => step.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.at(-1)).toBeLessThan(time);
        expect(times[0]).toBeGreaterThan(time - 32 * 86_400_000);
      }
    }
  });

  it('is the same for the same moment', () => {
    expect([...demoStory(key, now)]).toEqual(story);
    expect(new Set(story.map((one) => one.ticketHint)).size).toBe(story.length);
  });

  it('orders every item of the menu', () => {
    const items = localityPack(key).menu.categories.flatMap((one) => one.items.map((item) => item.number));
    expect([...new Set(story.map((one) => one.itemNumber))].sort()).toEqual([...items].sort());
  });

  it('has urgent and critical, overdue, proxied, declined and badly rated requests', () => {
    expect(new Set(requests.map((request) => request.urgency))).toEqual(new Set(['CRISIS', 'URGENT', 'NORMAL']));
    const overdue = requests.filter((request) => isOverdue(request, now));
    expect(overdue.length).toBeGreaterThan(3);
    expect(overdue.length).toBeLessThan(requests.length / 10);
    expect(requests.some((request) => request.contact !== null)).toBe(true);
    expect(story.some((one) => one.steps.filter((step) => step.action === 'DISPATCH').length > 1)).toBe(true);
    const scores = new Set(requests.flatMap((request) => (request.rating === null ? [] : [request.rating.score])));
    expect(Math.min(...scores)).toBeLessThan(4);
    expect(scores.size).toBeGreaterThan(2);
  });

  it('gives each demo account something to do', () => {
    const { demoAccounts } = localityPack(key);
    const of = (role: string) => demoAccounts.find((one) => one.role === role);
    const [worker, resident, dispatcher] = [of('WORKER'), of('RESIDENT'), of('DISPATCHER')];
    const mine = requests.filter((request) =>
      request.assignment?.members.some((member) => member.workerId === worker?.workerKey),
    );
    expect(mine.map((request) => request.state)).toEqual(
      expect.arrayContaining(['DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'DELIVERED', 'CLOSED']),
    );
    const ordered = requests.filter((request) => request.orderer.residentId === resident?.residentKey);
    expect(ordered.map((request) => request.state)).toEqual(
      expect.arrayContaining(['RETURNED', 'IN_SERVICE', 'DELIVERED']),
    );
    const waiting = requests.filter((request) => request.stationId === dispatcher?.stationCode);
    expect(waiting.map((request) => request.state)).toEqual(expect.arrayContaining(['SUBMITTED', 'VERIFIED']));
  });

  it('gives nobody more than they can carry, played by time or request by request', () => {
    const workers = new Map(localityPack(key).workers.map((one) => [one.key, one]));
    const ends = ['DECLINE', 'COMPLETE', 'WITHDRAW'];
    const byRequest = story.flatMap((one) => one.steps.map((step) => ({ step, hint: one.ticketHint })));
    const byTime = [...byRequest].sort((a, b) => a.step.at - b.step.at);
    for (const moves of [byRequest, byTime]) {
      const loads = new Map<string, number>();
      const holders = new Map<string, readonly string[]>();
      for (const { step, hint } of moves) {
        if (step.action === 'DISPATCH') {
          for (const worker of step.workerKeys) {
            const load = loads.get(worker) ?? 0;
            expect(load).toBeLessThan(workers.get(worker)?.caseloadCap ?? 0);
            loads.set(worker, load + 1);
          }
          holders.set(hint, step.workerKeys);
        } else if (ends.includes(step.action)) {
          for (const worker of holders.get(hint) ?? []) loads.set(worker, (loads.get(worker) ?? 0) - 1);
          holders.delete(hint);
        }
      }
    }
  });

  it('sends only workers who were trained for the work before', () => {
    const workers = new Map(localityPack(key).workers.map((one) => [one.key, one]));
    for (const step of story.flatMap((one) => one.steps)) {
      for (const worker of step.action === 'DISPATCH' ? step.workerKeys : []) {
        const trainedOn = workers.get(worker)?.onboardedOn ?? null;
        expect(trainedOn).not.toBeNull();
        expect(Date.parse(trainedOn ?? '')).toBeLessThan(step.at);
      }
    }
  });

  it('lets nobody rate the own service and names a worker for each step of one', () => {
    for (const { steps } of story) {
      for (const step of steps) {
        expect(step.by.name).not.toBe('');
        const isOfWorker = ['ACCEPT', 'DECLINE', 'START', 'RECORD_VISIT', 'COMPLETE'].includes(step.action);
        expect(step.by.workerKey !== null).toBe(isOfWorker);
      }
    }
  });
});
