import type { MenuLineFragment, MenuStationFragment } from '../../graphql/generated/types';

/** A station as its public page shows it. */
export type PublicStation = MenuStationFragment;

/** The menu of a station. */
export type Menu = NonNullable<MenuStationFragment['menu']>;

/** One line of a station's menu. */
export type MenuEntry = MenuLineFragment;

/**
 * The menu as everybody may see it. Staff who are signed in get restricted services from the server as well; a page that
 * stands open on a counter must not show them.
 */
export function publicMenu(menu: Menu): Menu {
  const categories = menu.categories
    .map((category) => ({
      ...category,
      entries: category.entries.filter(({ conditions }) => conditions.confidentiality !== 'RESTRICTED'),
    }))
    .filter(({ entries }) => entries.length > 0);
  return { ...menu, categories };
}

/** True when orders can be placed at a station in this status. */
export const takesOrders = ({ countsAs }: Pick<PublicStation['status'], 'countsAs'>): boolean =>
  !countsAs.includes('CLOSED') && (countsAs.includes('OPERATING') || countsAs.includes('FULL_SERVICE'));

/** The nearest station above that takes orders; undefined where none does. */
export const nearestOpenAbove = (station: PublicStation) =>
  station.ancestors.findLast(({ status }) => takesOrders(status));
