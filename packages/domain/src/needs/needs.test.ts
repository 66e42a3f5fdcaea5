import { describe, expect, it } from 'vitest';
import { defaultTermBook } from '../terms/index.js';
import { acceptanceShare, averageOf, minutesOf } from './item-demand.js';
import {
  dismissNeed,
  linkNeed,
  mergeNeeds,
  type Need,
  needActionLabel,
  needActions,
  needActionsFrom,
  needMergeProblems,
  needMergeProblemText,
  needSourceLabel,
  needSources,
  needStatuses,
  needStatusLabel,
  planNeed,
  recordNeed,
  type RecordNeedFacts,
  reopenNeed,
} from './index.js';

const facts: RecordNeedFacts = {
  id: 'ned_1',
  stationId: 'stn_east',
  isStaff: true,
  residentId: null,
  today: '2026-03-05',
  terms: defaultTermBook,
};

const need = (rest: Partial<Need> = {}): Need => ({
  id: 'ned_1',
  stationId: 'stn_east',
  source: 'SURVEY',
  text: '想有人陪着去镇上赶集',
  clientCategoryKeys: ['elderly-alone'],
  domainKeys: [],
  peopleCount: 12,
  heardOn: '2026-02-01',
  evidence: '二月入户调研',
  itemIds: [],
  status: 'OPEN',
  reason: null,
  residentId: null,
  mergedIntoId: null,
  version: 1,
  ...rest,
});

const issuesOf = (done: ReturnType<typeof recordNeed>) => {
  if (done.ok) throw new Error('nothing was refused');
  return done.refusal.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
};

describe('recording a need', () => {
  it('keeps what staff have found, open and without items', () => {
    const done = recordNeed(
      {
        text: ' 想有人陪着去镇上赶集 ',
        source: 'SURVEY',
        clientCategoryKeys: ['elderly-alone'],
        peopleCount: 12,
        heardOn: '2026-02-01',
        evidence: '二月入户调研',
      },
      facts,
    );
    expect(done).toEqual({ ok: true, value: need() });
  });

  it('takes a resident at the word: one person, today, nothing else', () => {
    const done = recordNeed({ text: '菜单上没有我需要的：理发' }, { ...facts, isStaff: false, residentId: 'res_1' });
    expect(done).toMatchObject({
      ok: true,
      value: { source: 'RESIDENT', peopleCount: 1, heardOn: '2026-03-05', residentId: 'res_1', evidence: null },
    });
  });

  it('leaves the count unknown where nobody has counted', () => {
    expect(recordNeed({ text: '想学用手机' }, facts)).toMatchObject({ value: { source: 'STAFF', peopleCount: null } });
  });

  it('names every problem at once', () => {
    expect(
      issuesOf(
        recordNeed(
          { text: ' ', clientCategoryKeys: ['none'], domainKeys: ['none'], peopleCount: 0, heardOn: '2026-03-06' },
          facts,
        ),
      ),
    ).toEqual([
      'text REQUIRED',
      'clientCategoryKeys.0 UNKNOWN_KEY',
      'domainKeys.0 UNKNOWN_KEY',
      'peopleCount OUT_OF_RANGE',
      'heardOn DATE_IN_FUTURE',
    ]);
  });

  it('keeps numbers of persons out of texts that others read', () => {
    for (const text of ['找王大爷 13800001111', '138-0000-1111', '身份证51130219450505001X']) {
      expect(issuesOf(recordNeed({ text, evidence: text }, facts))).toEqual([
        'text PERSONAL_NUMBER',
        'evidence PERSONAL_NUMBER',
      ]);
    }
    expect(recordNeed({ text: '2026 年 3 月有 1380 户要理发' }, facts).ok).toBe(true);
  });

  it('lets a resident speak for nobody else, and keeps those who answered a survey out of it', () => {
    const resident = { ...facts, isStaff: false, residentId: 'res_1' };
    expect(
      issuesOf(recordNeed({ text: '理发', source: 'SURVEY', peopleCount: 9, evidence: '听说' }, resident)),
    ).toEqual(['source NOT_YOURS', 'peopleCount NOT_YOURS', 'evidence NOT_YOURS']);
    expect(issuesOf(recordNeed({ text: '理发', source: 'SURVEY' }, { ...facts, residentId: 'res_1' }))).toEqual([
      'residentId MALFORMED',
    ]);
  });
});

describe('linking a need', () => {
  const offered = { offeredItemIds: new Set(['itm_1', 'itm_2']) };

  it('names the items that answer it, and may be done anew', () => {
    const first = linkNeed(
      need({ status: 'PLANNED', reason: '拟新增' }),
      { expectedVersion: 1, itemIds: ['itm_1'] },
      offered,
    );
    expect(first).toMatchObject({ value: { status: 'LINKED', itemIds: ['itm_1'], reason: null, version: 2 } });
    if (!first.ok) throw new Error('refused');
    expect(linkNeed(first.value, { expectedVersion: 2, itemIds: ['itm_2'] }, offered)).toMatchObject({
      value: { itemIds: ['itm_2'], version: 3 },
    });
  });

  it('refuses items that stand on no menu in force here, naming all of them; an old link may stay', () => {
    expect(linkNeed(need(), { expectedVersion: 1, itemIds: ['itm_8', 'itm_1', 'itm_9'] }, offered)).toEqual({
      ok: false,
      refusal: { kind: 'ITEMS_NOT_ON_MENU', itemIds: ['itm_8', 'itm_9'] },
    });
    const linked = need({ status: 'LINKED', itemIds: ['itm_8'] });
    expect(linkNeed(linked, { expectedVersion: 1, itemIds: ['itm_8', 'itm_1'] }, offered).ok).toBe(true);
  });

  it('asks for one item at least, each once', () => {
    const refusal = (itemIds: readonly string[]) => linkNeed(need(), { expectedVersion: 1, itemIds }, offered);
    expect(refusal([])).toMatchObject({ refusal: { issues: [{ code: 'TOO_FEW' }] } });
    expect(refusal(['itm_1', 'itm_1'])).toMatchObject({ refusal: { issues: [{ path: ['itemIds', '1'] }] } });
  });
});

describe('the life of a need', () => {
  it('offers exactly what can be done, and nothing once it counts with another', () => {
    expect(needActionsFrom(need())).toEqual(['LINK', 'PLAN', 'DISMISS', 'MERGE']);
    expect(needActionsFrom(need({ status: 'DISMISSED' }))).toEqual(['REOPEN']);
    expect(needActionsFrom(need({ status: 'LINKED' }))).toEqual(['LINK', 'REOPEN', 'MERGE']);
    expect(needActionsFrom(need({ mergedIntoId: 'ned_2' }))).toEqual([]);
  });

  it('wants a reason for planning and dismissing', () => {
    expect(planNeed(need(), { expectedVersion: 1, reason: '四月起试点理发' })).toMatchObject({
      value: { status: 'PLANNED', reason: '四月起试点理发', version: 2 },
    });
    expect(dismissNeed(need(), { expectedVersion: 1, reason: ' ' })).toMatchObject({
      refusal: { kind: 'INVALID_INPUT', issues: [{ path: ['reason'], code: 'REQUIRED' }] },
    });
  });

  it('opens again without items and without the reason', () => {
    const linked = need({ status: 'LINKED', itemIds: ['itm_1'], version: 4 });
    expect(reopenNeed(linked, { expectedVersion: 4 })).toMatchObject({
      value: { status: 'OPEN', itemIds: [], reason: null, version: 5 },
    });
  });

  it('refuses steps on what has changed, and steps from the wrong place', () => {
    expect(reopenNeed(need({ version: 3 }), { expectedVersion: 2 })).toEqual({
      ok: false,
      refusal: { kind: 'CHANGED_MEANWHILE', currentVersion: 3 },
    });
    expect(reopenNeed(need(), { expectedVersion: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'NEED_IN_WRONG_STATUS', status: 'OPEN', mergedIntoId: null },
    });
  });
});

describe('merging needs', () => {
  const kept = { need: need(), stationPath: '00010001' };
  const other = (rest: Partial<Need>, stationPath = '000100010001') => ({
    need: need({ id: 'ned_2', peopleCount: 3, heardOn: '2026-02-20', ...rest }),
    stationPath,
    expectedVersion: 1,
  });

  it('adds counts, takes groups, items and the latest day, and leaves the words with the duplicates', () => {
    const duplicates = [
      other({ clientCategoryKeys: ['disabled'], text: '没人陪我出门' }),
      other({ id: 'ned_3', peopleCount: null, itemIds: ['itm_1'], status: 'LINKED', heardOn: '2026-01-01' }),
    ];
    const done = mergeNeeds(kept, duplicates, { expectedVersion: 1 });
    if (!done.ok) throw new Error('refused');
    expect(done.value.kept).toMatchObject({
      peopleCount: 15,
      clientCategoryKeys: ['elderly-alone', 'disabled'],
      heardOn: '2026-02-20',
      itemIds: ['itm_1'],
      status: 'LINKED',
      version: 2,
    });
    expect(done.value.duplicates).toMatchObject([
      { id: 'ned_2', text: '没人陪我出门', peopleCount: 3, mergedIntoId: 'ned_1', version: 2 },
      { id: 'ned_3', mergedIntoId: 'ned_1' },
    ]);
  });

  it('leaves an unknown count unknown', () => {
    const unknown = { ...kept, need: need({ peopleCount: null }) };
    expect(mergeNeeds(unknown, [other({ peopleCount: null })], { expectedVersion: 1 })).toMatchObject({
      value: { kept: { peopleCount: null } },
    });
  });

  it('names every duplicate that stands in the way, with every reason', () => {
    const duplicates = [
      { ...kept, expectedVersion: 1 },
      other({ mergedIntoId: 'ned_9', version: 2 }, '00010002'),
      other({ id: 'ned_3', status: 'DISMISSED' }),
      other({ id: 'ned_4' }),
    ];
    expect(mergeNeeds(kept, duplicates, { expectedVersion: 1 })).toEqual({
      ok: false,
      refusal: {
        kind: 'NEEDS_NOT_MERGEABLE',
        problems: [
          { needId: 'ned_1', problem: 'SAME_NEED' },
          { needId: 'ned_2', problem: 'ALREADY_MERGED' },
          { needId: 'ned_2', problem: 'ELSEWHERE' },
          { needId: 'ned_2', problem: 'CHANGED_MEANWHILE' },
          { needId: 'ned_3', problem: 'DISMISSED' },
        ],
      },
    });
  });

  it('asks for one duplicate at least, each once', () => {
    expect(mergeNeeds(kept, [], { expectedVersion: 1 })).toMatchObject({ refusal: { issues: [{ code: 'TOO_FEW' }] } });
    expect(mergeNeeds(kept, [other({}), other({})], { expectedVersion: 1 })).toMatchObject({
      refusal: { issues: [{ path: ['duplicates', '1'], code: 'DUPLICATE' }] },
    });
  });
});

describe('figures of an item', () => {
  it('average three ratings at least, and never count a service unrated as zero', () => {
    expect([averageOf(0, 0), averageOf(10, 2), averageOf(14, 3)]).toEqual([null, null, 4.7]);
  });

  it('share nothing where nothing was ordered', () => {
    expect([acceptanceShare(0, 0), acceptanceShare(1, 4)]).toEqual([null, 0.25]);
    expect([minutesOf(null), minutesOf(90_000)]).toEqual([null, 2]);
  });
});

describe('the words for needs', () => {
  it('are complete in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(new Set(needSources.map((one) => needSourceLabel(one, locale))).size).toBe(needSources.length);
      expect(new Set(needStatuses.map((one) => needStatusLabel(one, locale))).size).toBe(needStatuses.length);
      expect(new Set(needActions.map((one) => needActionLabel(one, locale))).size).toBe(needActions.length);
      expect(new Set(needMergeProblems.map((one) => needMergeProblemText(one, locale))).size).toBe(5);
    }
  });
});
