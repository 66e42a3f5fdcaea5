import {
  type MenuContent,
  type MenuInForce,
  menuInForce,
  type MenuKind,
  type PublishedMenu,
} from '@diandan/domain/catalog';
import { linesAbove } from './draft-content';

/** The menu above as if one station published it. */
function asPublished(inherited: MenuInForce): PublishedMenu {
  const lines = linesAbove(inherited).map(({ line, categoryId, isOffered }) => ({
    itemId: line.itemId,
    itemVersion: null,
    categoryId,
    number: line.number,
    offering: line.isMandatory ? ('MANDATORY' as const) : isOffered ? ('OFFERED' as const) : ('OPTIONAL' as const),
    content: line.content,
  }));
  const categories = inherited.categories.map(({ id, number, name, nameEn }) => ({ id, number, name, nameEn }));
  return {
    id: 'above',
    stationId: 'above',
    version: 0,
    kind: 'WHOLE',
    content: { categories, lines, adaptations: [] },
  };
}

/** The menu that would be in force at the station with this content, as the domain resolves it. */
export function inForceWith(content: MenuContent, kind: MenuKind, inherited: MenuInForce | null): MenuInForce | null {
  const own: PublishedMenu = { id: 'here', stationId: 'here', version: 0, kind, content };
  return menuInForce(kind === 'WHOLE' || inherited === null ? [own] : [asPublished(inherited), own]);
}

/** The menu that residents read: what is restricted is on no public menu. */
export function forResidents(menu: MenuInForce): MenuInForce {
  const categories = menu.categories
    .map((category) => ({
      ...category,
      lines: category.lines.filter((line) => line.content.confidentiality !== 'RESTRICTED'),
    }))
    .filter((category) => category.lines.length > 0);
  return { ...menu, categories };
}
