import { describe, expect, it } from 'vitest';
import { editFacts, menu } from '../../test/menu-world.js';
import { accepted, issuesOf, monday, refused } from '../../test/request-world.js';
import type { Decision } from '../decision.js';
import { locales } from '../words.js';
import { type EditionAction, editionActions, editionFlow, type EditionState, editionStates } from './edition-flow.js';
import { editionActionLabel, editionRefusalText, editionStateLabel } from './edition-words.js';
import {
  availableMenuActions,
  cancelEdition,
  discardEdition,
  editEdition,
  type EditionRefusal,
  isOpenEdition,
  type MenuEdition,
  publishEdition,
  resolveEditionConflict,
  returnEdition,
  startEdition,
  submitEdition,
} from './menu-editions.js';

const author = { accountId: 'acc_a', at: monday };
const reviewer = { accountId: 'acc_r', at: monday + 1_000 };
const day = 86_400_000;
const start = {
  ...author,
  id: 'men_2',
  stationId: 'stn_1',
  version: 2,
  openEditionId: null,
  basis: { id: 'men_1', content: menu },
};
const seen = (edition: MenuEdition) => ({ expectedRevision: edition.revision });

const draft = accepted(startEdition('WHOLE', start));
const inReview = accepted(submitEdition(draft, { ...seen(draft), note: '请审核' }, author));
const publish = (edition: MenuEdition, more = {}, facts = {}) =>
  publishEdition(edition, { ...seen(edition), ...more }, { ...reviewer, problems: [], laterScheduled: null, ...facts });
const scheduled = accepted(publish(inReview, { effectiveFrom: monday + day }));

const editions: Readonly<Record<EditionState, MenuEdition>> = {
  DRAFT: draft,
  IN_REVIEW: inReview,
  PUBLISHED: scheduled,
  DISCARDED: accepted(discardEdition(draft, seen(draft))),
};

const change = { kind: 'SET_LINE', itemId: 'itm_1', fields: { name: '上门探访' } } as const;
const edit = (edition: MenuEdition, accountId = 'acc_a') =>
  editEdition(edition, { seenRevision: edition.revision, edits: [change] }, { ...editFacts, accountId });

const attempts: Readonly<
  Record<Exclude<EditionAction, 'START'>, (edition: MenuEdition, expected?: number) => Decision<MenuEdition, unknown>>
> = {
  EDIT: (edition) => edit(edition),
  SUBMIT: (edition, expectedRevision = edition.revision) => submitEdition(edition, { expectedRevision }, author),
  RETURN: (edition, expectedRevision = edition.revision) =>
    returnEdition(edition, { expectedRevision, note: '编号不对' }),
  PUBLISH: (edition, expectedRevision = edition.revision) => publish(edition, { expectedRevision }),
  DISCARD: (edition, expectedRevision = edition.revision) => discardEdition(edition, { expectedRevision }),
  CANCEL: (edition, expectedRevision = edition.revision) => cancelEdition(edition, { expectedRevision }, monday),
};
const actions = Object.keys(attempts) as (keyof typeof attempts)[];

describe.each(editionStates)('a version in %s', (state) => {
  it.each(actions)('takes or refuses %s as the table says', (action) => {
    const edition = editions[state];
    const decision = attempts[action](edition);
    const possibleFrom: readonly EditionState[] = editionFlow[action].from;
    if (!possibleFrom.includes(state)) {
      expect(decision).toEqual({ ok: false, refusal: { kind: 'MENU_IN_WRONG_STATE', state, possibleFrom } });
      return;
    }
    const after = accepted(decision);
    expect(after.state).toBe(editionFlow[action].to);
    expect(after.revision).toBe(edition.revision + 1);
    expect(after.draft?.revision ?? after.revision).toBe(after.revision);
    expect(isOpenEdition(after)).toBe(after.draft !== null);
  });

  it.each(actions.filter((action) => action !== 'EDIT'))('refuses %s on an older picture', (action) => {
    const { revision } = editions[state];
    expect(attempts[action](editions[state], revision - 1)).toEqual({
      ok: false,
      refusal: { kind: 'CHANGED_MEANWHILE', currentRevision: revision },
    });
  });

  it('offers what the table and the permissions allow, and nothing else', () => {
    const edition = editions[state];
    const all = { accountId: 'acc_r', mayEdit: true, mayReview: true };
    const possible = actions.filter((action) => (editionFlow[action].from as readonly EditionState[]).includes(state));
    expect(availableMenuActions(edition, all, monday)).toEqual(possible);
    expect(availableMenuActions(edition, { ...all, mayEdit: false, mayReview: false }, monday)).toEqual([]);
    const viewed = availableMenuActions(edition, { ...all, mayEdit: false }, monday);
    expect(viewed.every((action) => editionFlow[action].by === 'REVIEWER')).toBe(true);
  });
});

describe('publishing before a version that waits', () => {
  const laterScheduled = { version: 3, effectiveFrom: monday + 2 * day };

  it('is refused with that version named, until it is said to be known', () => {
    const refusal = refused(publish(inReview, {}, { laterScheduled }));
    expect(refusal).toEqual({ kind: 'LATER_VERSION_SCHEDULED', ...laterScheduled });
    for (const locale of locales) expect(editionRefusalText(refusal, locale)).toMatch(/3.*\d{4}-\d{2}-\d{2}/);
    expect(accepted(publish(inReview, { alsoThoughScheduled: true }, { laterScheduled })).state).toBe('PUBLISHED');
  });
});

describe('a new version', () => {
  it('begins empty, or with the content of another one, which stays as it is', () => {
    expect(draft).toMatchObject({ state: 'DRAFT', version: 2, revision: 1, basedOnId: 'men_1', editorIds: ['acc_a'] });
    expect(draft.content).toEqual(menu);
    const empty = accepted(startEdition('OVERLAY', { ...start, basis: null }));
    expect(empty.content).toEqual({ categories: [], lines: [], adaptations: [] });
  });

  it('is the only one in work', () => {
    expect(refused(startEdition('WHOLE', { ...start, openEditionId: 'men_9' }))).toEqual({
      kind: 'DRAFT_ALREADY_OPEN',
      editionId: 'men_9',
    });
  });
});

describe('publishing', () => {
  it('is for a second person: neither who submitted nor who edited', () => {
    expect(refused(publish(inReview, {}, { accountId: 'acc_a' }))).toEqual({
      kind: 'SAME_PERSON_REVIEWS',
      part: 'SUBMITTER',
    });
    const changed = accepted(edit(draft, 'acc_b'));
    const submitted = accepted(submitEdition(changed, seen(changed), author));
    expect(refused(publish(submitted, {}, { accountId: 'acc_b' }))).toMatchObject({ part: 'EDITOR' });
    expect(accepted(publish(submitted)).publishedBy).toBe('acc_r');
    const offered = availableMenuActions(submitted, { accountId: 'acc_b', mayEdit: true, mayReview: true }, monday);
    expect(offered).toEqual(['RETURN', 'DISCARD']);
  });

  it('is refused with every problem, and never for a day gone by', () => {
    const problem = { code: 'NOTHING_OFFERED', target: null, targetName: null, field: null, params: {} } as const;
    expect(refused(publish(inReview, {}, { problems: [problem, problem] }))).toMatchObject({
      kind: 'MENU_NOT_PUBLISHABLE',
      problems: [problem, problem],
    });
    expect(issuesOf(publish(inReview, { effectiveFrom: monday }))).toEqual(['effectiveFrom DATE_ORDER']);
    expect(issuesOf(publish(inReview, { effectiveFrom: monday + 1_000 * day }))).toEqual([
      'effectiveFrom DATE_INVALID',
    ]);
  });

  it('holds at once, or from the day named', () => {
    expect(accepted(publish(inReview)).effectiveFrom).toBe(reviewer.at);
    expect(scheduled.effectiveFrom).toBe(monday + day);
  });

  it('can be cancelled until the day comes', () => {
    expect(refused(cancelEdition(scheduled, seen(scheduled), monday + day))).toEqual({
      kind: 'MENU_ALREADY_IN_FORCE',
      effectiveFrom: monday + day,
    });
    expect(availableMenuActions(scheduled, { accountId: 'x', mayEdit: true, mayReview: true }, monday + day)).toEqual(
      [],
    );
  });
});

describe('the work on a draft', () => {
  it('is handed back with a reason and goes on', () => {
    expect(issuesOf(returnEdition(inReview, { ...seen(inReview), note: ' ' }))).toEqual(['note REQUIRED']);
    const back = accepted(returnEdition(inReview, { ...seen(inReview), note: '缺英文名称' }));
    expect(back).toMatchObject({ state: 'DRAFT', submittedBy: null, note: '缺英文名称' });
    const again = accepted(edit(back));
    expect(again.content.lines[0]?.content.name).toBe('上门探访');
    expect(accepted(edit(again))).toBe(again);
  });

  it('keeps a conflict over a change of hands until somebody chooses', () => {
    const first = accepted(edit(draft));
    const other = { ...change, fields: { name: '电话探访' } };
    const second = accepted(
      editEdition(first, { seenRevision: 1, edits: [other] }, { ...editFacts, accountId: 'acc_b' }),
    );
    expect(second.draft?.conflicts).toHaveLength(1);
    const chosen = accepted(resolveEditionConflict(second, '3.1', 'THEIRS', { accountId: 'acc_c', at: monday }));
    expect(chosen.content.lines[0]?.content.name).toBe('电话探访');
    expect(chosen.editorIds).toEqual(['acc_a', 'acc_b', 'acc_c']);
    expect(refused(resolveEditionConflict(chosen, '3.1', 'OURS', author))).toMatchObject({
      kind: 'CONFLICT_NOT_FOUND',
    });
  });
});

describe('the words of the life of a menu', () => {
  const refusals: readonly EditionRefusal[] = [
    { kind: 'MENU_IN_WRONG_STATE', state: 'DRAFT', possibleFrom: ['IN_REVIEW'] },
    { kind: 'CHANGED_MEANWHILE', currentRevision: 2 },
    { kind: 'CONFLICT_NOT_FOUND', conflictId: '1' },
    { kind: 'SAME_PERSON_REVIEWS', part: 'EDITOR' },
    { kind: 'SAME_PERSON_REVIEWS', part: 'SUBMITTER' },
    { kind: 'MENU_NOT_PUBLISHABLE', problems: [] },
    { kind: 'DRAFT_ALREADY_OPEN', editionId: 'x' },
    { kind: 'MENU_ALREADY_IN_FORCE', effectiveFrom: 0 },
    { kind: 'INVALID_INPUT', issues: [] },
  ];

  it.each(locales)('are complete in %s', (locale) => {
    for (const state of editionStates) expect(editionStateLabel(state, locale)).not.toBe('');
    for (const action of editionActions) expect(editionActionLabel(action, locale)).not.toBe('');
    for (const refusal of refusals) expect(editionRefusalText(refusal, locale)).not.toBe('');
  });
});
