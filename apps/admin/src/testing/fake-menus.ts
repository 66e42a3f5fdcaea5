import {
  checkMenu,
  defaultItemContent,
  differencesOf,
  draftFieldName,
  editEdition,
  type ItemContent,
  type MenuContent,
  type MenuEdit,
  type MenuEdition,
  menuDifferenceText,
  menuProblemText,
  resolveEditionConflict,
  startEdition,
  submitEdition,
  urgencies,
} from '@diandan/domain/catalog';
import type { ConflictChoice, MenuEditInput } from '../graphql/generated/graphql';
import { connection, type FakeViews } from './fake-views';
import type { FakeWorld } from './world';

const line = (itemId: string, categoryId: string, number: string, name: string) => ({
  itemId,
  itemVersion: 1,
  categoryId,
  number,
  offering: 'OFFERED' as const,
  content: { ...defaultItemContent, name },
});

const published: MenuContent = {
  categories: [
    { id: 'cat_1', number: '1', name: '困难帮扶', nameEn: null },
    { id: 'cat_2', number: '2', name: '为老服务', nameEn: null },
  ],
  lines: [
    line('itm_1', 'cat_1', '1-1', '困难家庭入户探访'),
    line('itm_2', 'cat_1', '1-2', '临时救助申请协助'),
    line('itm_3', 'cat_2', '2-1', '独居老人陪伴就医'),
  ],
  adaptations: [],
};

/** What is said of an item; no test changes the hours, which the API writes otherwise than the domain. */
const contentOf = (content: object | null | undefined): Partial<ItemContent> => ({ ...content });

/** The edits that the tests make; the server reads them all. */
function editOf({ setLine, moveLine, addLine, removeLine }: MenuEditInput): MenuEdit {
  if (setLine) {
    const { itemId, content, number, offering } = setLine;
    const own = Object.fromEntries(Object.entries({ number, offering }).filter(([, value]) => value !== undefined));
    return { kind: 'SET_LINE', itemId: String(itemId), fields: { ...contentOf(content), ...own } };
  }
  const idOf = (id: string | number | null | undefined): string | null =>
    id === null || id === undefined ? null : String(id);
  if (moveLine) {
    const { itemId, categoryId, beforeId } = moveLine;
    return { kind: 'MOVE_LINE', itemId: String(itemId), categoryId: idOf(categoryId), beforeId: idOf(beforeId) };
  }
  if (addLine) {
    const { itemId, categoryId, beforeId, number } = addLine;
    const place = { itemId: idOf(itemId), categoryId: idOf(categoryId), beforeId: idOf(beforeId) };
    return {
      kind: 'ADD_LINE',
      ...place,
      number,
      offering: 'OFFERED',
      content: contentOf(addLine.content),
    };
  }
  return { kind: 'REMOVE_LINE', itemId: String(removeLine) };
}

/** The menu of the county's main station: one version in force and one draft, kept by the rules of the product. */
export function createFakeMenus(world: FakeWorld, { stationById }: FakeViews) {
  const at = world.now.getTime();
  const start = (id: string, version: number, content: MenuContent, accountId: string): MenuEdition => {
    const facts = { id, stationId: 'stn_0', version, openEditionId: null, basis: null, content, accountId, at };
    const decision = startEdition('WHOLE', facts);
    if (!decision.ok) throw new Error(decision.refusal.kind);
    return decision.value;
  };
  const inForce: MenuEdition = {
    ...start('mnu_1', 1, published, 'acc_first'),
    state: 'PUBLISHED',
    draft: null,
    publishedAt: at,
    effectiveFrom: at - 86_400_000,
  };
  let draft = start('mnu_2', 2, published, 'me');
  let count = 10;
  const facts = {
    divisionCode: '511302',
    publishedNumbers: new Map<string, string>(),
    inherited: null,
    knownKeys: {
      SERVICE_DOMAIN: [],
      CLIENT_CATEGORY: [],
      SKILL: [],
      CERTIFICATE_TYPE: [],
      LANGUAGE: [],
      DOCUMENT: [],
      CONSENT: [],
      HOUSEHOLD: [],
    },
  };
  const problems = () => checkMenu(draft.content, 'WHOLE', { ...facts, conflicts: draft.draft?.conflicts ?? [] });
  const instant = (ms: number): string => new Date(ms).toISOString();
  const side = ({ value, accountId, at: since }: { value: unknown; accountId: string; at: number }) => ({
    text: `“${String(value)}”`,
    authorName: accountId === 'me' ? '演示管理员' : '另一位管理员',
    isYours: accountId === 'me',
    at: instant(since),
  });
  const lineView = (one: MenuContent['lines'][number]) => {
    const hours = urgencies.map((urgency) => {
      const { respond, complete } = one.content.hours[urgency];
      return { urgency, respondHours: respond, completeHours: complete };
    });
    return { ...one, content: { ...one.content, hours } };
  };
  const view = (edition: MenuEdition) => ({
    ...edition,
    __typename: 'MenuEdition',
    station: stationById('stn_0'),
    createdAt: instant(at),
    submittedAt: edition.submittedAt === null ? null : instant(edition.submittedAt),
    publishedAt: edition.publishedAt === null ? null : instant(edition.publishedAt),
    effectiveAt: edition.effectiveFrom === null ? null : instant(edition.effectiveFrom),
    availableActions: { DRAFT: ['EDIT', 'SUBMIT'], IN_REVIEW: ['RETURN'], PUBLISHED: [], DISCARDED: [] }[edition.state],
    history: [{ action: 'START', at: instant(at), actorName: '演示管理员', note: null }],
    categories: edition.content.categories.map((category) => ({
      ...category,
      isInherited: false,
      lines: edition.content.lines.filter(({ categoryId }) => categoryId === category.id).map(lineView),
    })),
    looseLines: edition.content.lines.filter(({ categoryId }) => categoryId === null).map(lineView),
    adaptations: [],
    problems: (edition === draft && draft.draft !== null ? problems() : []).map((problem) => ({
      code: problem.code,
      targetKind: problem.target?.kind ?? null,
      targetId: problem.target?.id ?? null,
      field: problem.field,
      message: menuProblemText(problem, 'zh-CN'),
    })),
    conflicts: (edition.draft?.conflicts ?? []).map(({ id, target, field, ours, theirs }) => ({
      id,
      targetKind: target.kind,
      targetId: target.id,
      targetName: null,
      field,
      fieldName: draftFieldName(field, 'zh-CN'),
      ours: side(ours),
      theirs: side(theirs),
    })),
  });
  const done = (name: string, more: object = {}) => ({ __typename: name, edition: view(draft), ...more });
  const lay = (accountId: string, seenRevision: number, edits: readonly MenuEdit[]) => {
    const newIds = edits.map(() => `itm_${(count += 1)}`);
    const known = { knownItemIds: new Set<string>(), knownCategoryIds: new Set<string>() };
    const decision = editEdition(draft, { seenRevision, edits }, { ...known, newIds, accountId, at });
    if (!decision.ok) return { __typename: 'NotFound', message: decision.refusal.kind };
    draft = decision.value;
    return done('EditMenuDraftSuccess', { addedIds: newIds.filter((_, index) => edits[index]?.kind === 'ADD_LINE') });
  };
  const lookup = { term: (_: string, key: string) => key, place: String, category: String, item: String };
  return {
    /** Changes the draft as another person would, at their own screen. */
    elsewhere: (edits: readonly MenuEdit[]) => lay('other', draft.revision, edits),
    content: () => draft.content,
    fields: {
      menuEdition: ({ id }: { id: string }) => [inForce, draft].filter((one) => one.id === id).map(view)[0] ?? null,
      menuEditions: (page: { first: number }) => connection([draft, inForce].map(view), page),
      inheritedMenu: () => null,
      menuDifferences: () =>
        differencesOf(inForce.content, draft.content).map((difference) => ({
          ...difference,
          targetKind: difference.target.kind,
          targetId: difference.target.id,
          text: menuDifferenceText(difference, lookup, 'zh-CN'),
        })),
      itemsToCheck: () => [
        { itemId: 'itm_1', number: '1-1', name: '困难家庭入户探访', lastCheckedAt: null, lastCheckedByName: null },
      ],
      confirmItems: () => ({ __typename: 'ConfirmItemsSuccess', items: [] }),
      itemUse: (page: { first: number }) => connection([], page),
      editMenuDraft: ({ input }: { input: { seenRevision: number; edits: MenuEditInput[] } }) =>
        lay('me', input.seenRevision, input.edits.map(editOf)),
      resolveMenuConflict: ({ input }: { input: { conflictId: string; choice: ConflictChoice } }) => {
        const decision = resolveEditionConflict(draft, input.conflictId, input.choice, { accountId: 'me', at });
        if (decision.ok) draft = decision.value;
        return done('ResolveMenuConflictSuccess');
      },
      submitMenu: ({ input }: { input: { expectedRevision: number } }) => {
        const decision = submitEdition(draft, input, { accountId: 'me', at });
        if (decision.ok) draft = decision.value;
        return done('SubmitMenuSuccess');
      },
    },
  };
}
