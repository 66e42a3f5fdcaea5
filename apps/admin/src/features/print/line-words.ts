import type { PrintStationFragment } from '../../graphql/generated/graphql';
import type { SaySheet } from './texts';

type Menu = NonNullable<PrintStationFragment['menu']>;

/** One heading of a sheet with its lines. */
export type SheetCategory = Menu['categories'][number];

/** One line of a sheet. */
export type SheetLine = SheetCategory['entries'][number];

/** What may hang on a wall: restricted services, which staff get from the server, never stand on paper. */
export function publicCategories(menu: Menu): readonly SheetCategory[] {
  return menu.categories
    .map((category) => ({
      ...category,
      entries: category.entries.filter(({ conditions }) => conditions.confidentiality !== 'RESTRICTED'),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** What I pay, and below it who pays instead. */
export function feeLines({ fee }: SheetLine, say: SaySheet): readonly string[] {
  const { model, amountFen, payer } = fee;
  if (model === 'FREE') return [say('free')];
  if (model === 'PURCHASED')
    return payer === null ? [say('purchased')] : [say('purchased'), say('purchasedBy', { payer })];
  return [amountFen === null ? say('lowFeePlain') : say('lowFee', { yuan: amountFen / 100 })];
}

const names = (named: readonly { readonly name: string }[], say: SaySheet): string =>
  named.map(({ name }) => name).join(say('comma'));

/** For whom a line is, in words. */
export function forWhomText({ conditions }: SheetLine, say: SaySheet): string {
  const { clientCategories, excludedCategories, households, minAge, maxAge, placeCodes, excludedPlaceCodes } =
    conditions;
  const ages =
    minAge !== null && maxAge !== null
      ? say('ages', { from: minAge, to: maxAge })
      : minAge !== null
        ? say('fromAge', { from: minAge })
        : maxAge === null
          ? ''
          : say('toAge', { to: maxAge });
  const isForSomePlaces = placeCodes.length + excludedPlaceCodes.length > 0;
  const isForAll = clientCategories.length + households.length === 0 && !isForSomePlaces && ages === '';
  const parts = [
    isForAll ? say('everybody') : names(clientCategories, say),
    ages,
    names(households, say),
    excludedCategories.length > 0 ? say('not', { names: names(excludedCategories, say) }) : '',
    isForSomePlaces ? say('somePlaces') : '',
  ].filter((part) => part !== '');
  return parts.join(say('sentence'));
}

/** How soon somebody answers when nothing is urgent; empty where the menu does not say. */
export function soonText({ conditions }: SheetLine, say: SaySheet): string {
  const hours = conditions.times.find(({ urgency }) => urgency === 'NORMAL')?.respondHours;
  if (hours === undefined) return '';
  if (hours === 24) return say('oneDay');
  return hours >= 24 && hours % 24 === 0 ? say('days', { n: hours / 24 }) : say('hours', { n: hours });
}

/** Papers to bring; empty where none are asked for. */
export const documentsText = ({ conditions }: SheetLine, say: SaySheet): string => names(conditions.documents, say);
