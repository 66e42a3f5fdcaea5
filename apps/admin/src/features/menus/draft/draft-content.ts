import {
  isSameValue,
  type ItemContent,
  type LineInForce,
  type MenuContent,
  type MenuInForce,
  type MenuLine,
  startDraft,
  urgencies,
} from '@diandan/domain/catalog';
import type {
  EditionContentFragment,
  InheritedLinePartsFragment,
  MenuAboveQuery,
  MenuItemContentFragment,
  MenuLinePartsFragment,
} from '../../../graphql/generated/graphql';

/** A menu above as the server tells it. */
export type MenuAbove = NonNullable<MenuAboveQuery['inheritedMenu']>;

/** The content of an item as the domain writes it. */
export function itemContentOf(given: MenuItemContentFragment): ItemContent {
  const {
    __typename: _,
    eligibility,
    fee,
    capacity,
    hours,
    ...others
  } = given as typeof given & { __typename?: string };
  const byUrgency = urgencies.map((urgency) => {
    const found = hours.find((one) => one.urgency === urgency);
    return [urgency, { respond: found?.respondHours ?? 1, complete: found?.completeHours ?? null }] as const;
  });
  const { excludedCategoryKeys, minAge, maxAge, placeCodes, excludedPlaceCodes, householdKeys } = eligibility;
  const { model, amountFen, payer } = fee;
  return {
    ...others,
    eligibility: { excludedCategoryKeys, minAge, maxAge, placeCodes, excludedPlaceCodes, householdKeys },
    fee: { model, amountFen, payer },
    capacity:
      capacity === null
        ? null
        : { amount: capacity.amount, period: capacity.period, hasWaitingList: capacity.hasWaitingList },
    hours: Object.fromEntries(byUrgency) as ItemContent['hours'],
  };
}

function lineOf(line: MenuLinePartsFragment): MenuLine {
  const { itemId, itemVersion, categoryId, number, offering, content } = line;
  return { itemId, itemVersion, categoryId, number, offering, content: itemContentOf(content) };
}

/** What stands in a version, as the domain writes it. */
export function menuContentOf(edition: EditionContentFragment): MenuContent {
  const content: MenuContent = {
    categories: edition.categories
      .filter(({ isInherited }) => !isInherited)
      .map(({ id, number, name, nameEn }) => ({ id, number, name, nameEn })),
    lines: [...edition.categories.flatMap(({ lines }) => lines), ...edition.looseLines].map(lineOf),
    adaptations: edition.adaptations.map(({ itemId, offering, changedFields, content: said }) => {
      const own = said === null ? null : itemContentOf(said);
      const changes = own === null ? [] : changedFields.map((field) => [field, own[field]] as const);
      return { itemId, offering, changes: Object.fromEntries(changes) };
    }),
  };
  // A draft writes its lines in the order of their headings.
  return startDraft(content).content;
}

/** The next content, with whatever is as before being the very same: what did not change is not drawn again. */
export function likeBefore(before: MenuContent, next: MenuContent): MenuContent {
  const lines = new Map(before.lines.map((line) => [line.itemId, line]));
  const categories = new Map(before.categories.map((category) => [category.id, category]));
  const kept = <T>(old: T | undefined, now: T): T => (old !== undefined && isSameValue(old, now) ? old : now);
  return {
    ...next,
    lines: next.lines.map((line) => kept(lines.get(line.itemId), line)),
    categories: next.categories.map((category) => kept(categories.get(category.id), category)),
  };
}

function inForceAbove(line: InheritedLinePartsFragment): LineInForce {
  const content = itemContentOf(line.content);
  const origin = { menuId: '', stationId: line.originStation.id, version: 0 };
  const { itemId, number, isMandatory } = line;
  return {
    itemId,
    itemVersion: null,
    number,
    content,
    published: content,
    isMandatory,
    origin,
    offeringOrigin: origin,
    fieldOrigins: {},
  };
}

/** The menu above as the checks of the domain know it. */
export function inheritedOf(above: MenuAbove): MenuInForce {
  return {
    sources: [],
    ignored: [],
    categories: above.categories.map(({ id, number, name, nameEn, lines }) => ({
      id,
      number,
      name,
      nameEn,
      origin: { menuId: '', stationId: lines[0]?.originStation.id ?? '', version: 0 },
      lines: lines.map(inForceAbove),
    })),
    withheld: above.withheld.map((line) => ({
      line: inForceAbove(line),
      categoryId: line.categoryId,
      reason: line.withheldReason ?? 'NOT_TAKEN',
    })),
  };
}

/** Every line from above with its heading, offered there or not. */
export const linesAbove = (
  inherited: MenuInForce,
): readonly { readonly line: LineInForce; readonly categoryId: string | null; readonly isOffered: boolean }[] => [
  ...inherited.categories.flatMap(({ id, lines }) => lines.map((line) => ({ line, categoryId: id, isOffered: true }))),
  ...inherited.withheld.map(({ line, categoryId }) => ({ line, categoryId, isOffered: false })),
];
