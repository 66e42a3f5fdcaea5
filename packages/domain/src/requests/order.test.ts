import { describe, expect, it } from 'vitest';
import { accepted, hour, issuesOf, monday, ordered, orderFacts, refused } from '../../test/request-world.js';
import { orderService } from './order.js';

describe('ordering a service', () => {
  it('starts at SUBMITTED where the item is verified first, and at VERIFIED where it is not', () => {
    expect(ordered().state).toBe('SUBMITTED');
    const item = { ...orderFacts.item!, needsVerification: false };
    expect(ordered({}, { item }).state).toBe('VERIFIED');
  });

  it('keeps the version of the item and promises by its hours', () => {
    const request = ordered();
    expect(request.itemVersion).toBe(3);
    expect(request.dueAt).toBe(monday + 240 * hour);
    expect(request).toMatchObject({ version: 1, lastSequence: 1, cycle: 1, urgency: 'NORMAL' });
  });

  it('tells what happened in one event without a state before', () => {
    const { event } = accepted(orderService({}, orderFacts, monday));
    expect(event).toMatchObject({ sequence: 1, action: 'ORDER', from: null, to: 'SUBMITTED', actorName: '王秀兰' });
  });

  it('is refused at a station that takes no orders', () => {
    const station = { id: 'stn_1', statusKey: 'planned', takesOrders: false };
    expect(refused(orderService({}, { ...orderFacts, station }, monday))).toEqual({
      kind: 'STATION_NOT_OPEN',
      stationId: 'stn_1',
      statusKey: 'planned',
    });
  });

  it('is refused for an item that the menu does not offer', () => {
    expect(refused(orderService({}, { ...orderFacts, item: null }, monday))).toEqual({
      kind: 'ITEM_NOT_ON_MENU',
      stationId: 'stn_1',
      itemId: 'itm_1',
    });
  });

  it('is refused with every reason why the item is not for the one served', () => {
    const reasons = [
      { code: 'AGE', age: 30, minAge: 60, maxAge: null },
      { code: 'CATEGORY_EXCLUDED', keys: ['children'] },
    ] as const;
    expect(refused(orderService({}, { ...orderFacts, reasonsAgainst: reasons }, monday))).toEqual({
      kind: 'ITEM_NOT_FOR_YOU',
      reasons,
    });
  });

  it('is refused when the capacity is used up, and taken where one may wait in line', () => {
    const capacity = { amount: 2, period: 'DAY', hasWaitingList: false } as const;
    const facts = { item: { ...orderFacts.item!, capacity }, ordersInPeriod: 2 };
    expect(refused(orderService({}, { ...orderFacts, ...facts }, monday))).toEqual({
      kind: 'ITEM_FULLY_BOOKED',
      capacity,
    });
    expect(ordered({}, { ...facts, ordersInPeriod: 1 }).state).toBe('SUBMITTED');
    const waiting = { ...facts.item, capacity: { ...capacity, hasWaitingList: true } };
    expect(ordered({}, { ...facts, item: waiting }).state).toBe('SUBMITTED');
  });

  it('records the relation and the person when somebody orders for another', () => {
    const onBehalf = { name: '𠮷田奶奶', relationKey: 'neighbour', phone: '13800000002', address: '北湖社区 2 栋' };
    const request = ordered({ onBehalf }, { servedResidentId: null });
    expect(request.orderer).toMatchObject({ isProxy: true, relationKey: 'neighbour', name: '王秀兰' });
    expect(request.contact).toEqual({ name: '𠮷田奶奶', phone: '13800000002', address: '北湖社区 2 栋' });
    expect(request.residentId).toBeNull();
  });

  it('is by proxy when the one served is not the one who orders', () => {
    expect(ordered().orderer.isProxy).toBe(false);
    expect(ordered({}, { servedResidentId: 'res_2' }).orderer.isProxy).toBe(true);
  });

  it('asks whom to serve when neither a resident nor a description is given', () => {
    expect(issuesOf(orderService({}, { ...orderFacts, servedResidentId: null }, monday))).toEqual([
      'residentId REQUIRED',
    ]);
  });

  it('lists every problem of the input at once', () => {
    const preferredWindows = [
      { startsAt: monday + hour, endsAt: monday + hour },
      { startsAt: monday - 2 * hour, endsAt: monday - hour },
      { startsAt: monday, endsAt: monday + 32 * 24 * hour },
      { startsAt: Number.NaN, endsAt: monday },
    ];
    const onBehalf = { name: ' ', relationKey: 'enemy', phone: 'abc' };
    const command = { need: 'x'.repeat(2_001), preferredWindows, onBehalf };
    expect(issuesOf(orderService(command, orderFacts, monday))).toEqual([
      'need TOO_LONG',
      'preferredWindows.0 WINDOW_ORDER',
      'preferredWindows.1 WINDOW_PAST',
      'preferredWindows.2 WINDOW_TOO_LONG',
      'preferredWindows.3 MALFORMED',
      'onBehalf.relationKey UNKNOWN_KEY',
      'onBehalf.phone PHONE_INVALID',
      'onBehalf.name REQUIRED',
    ]);
  });

  it('takes at most ten windows', () => {
    const preferredWindows = Array.from({ length: 11 }, () => ({ startsAt: monday, endsAt: monday + hour }));
    expect(issuesOf(orderService({ preferredWindows }, orderFacts, monday))).toEqual(['preferredWindows TOO_MANY']);
  });
});
