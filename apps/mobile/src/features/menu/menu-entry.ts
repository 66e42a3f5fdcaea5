import type { MenuStationFragment } from '../../graphql/generated/types';

/** A station's menu as the pages ask for it. */
export type Menu = NonNullable<MenuStationFragment['menu']>;

/** One line of a station's menu. */
export type MenuEntry = Menu['categories'][number]['entries'][number];
