import type { MenuContent, MenuEdit } from '@diandan/domain/catalog';
import { type DemoMenu, demoMenus, type LocalityKey } from '@diandan/localities';
import type { FeatureParts } from '../feature.js';
import { editionCommands, type EditionCommands } from '../features/catalog/index.js';
import { demoActor, must } from './demo-actor.js';
import type { SeedPack } from './pack.js';
import type { SeededPack } from './seed-pack.js';

const DAY = 86_400_000;

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: unknown };

async function mustDo<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const done = await answer;
  if (!done.ok) throw new Error(`a menu of the demonstration was refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}

/** What a version says, as the edits by which an editor would say it. */
function editsOf(menu: DemoMenu, seeded: SeededPack, categoryIds: ReadonlyMap<string, string>): readonly MenuEdit[] {
  const itemId = (number: string): string => must(seeded.itemIds.get(number), number);
  const categoryId = (number: string | null): string | null =>
    number === null ? null : must(categoryIds.get(number), number);
  return [
    ...menu.dropped.map(
      (number): MenuEdit => ({
        kind: 'SET_ADAPTATION',
        itemId: itemId(number),
        offering: 'OUT',
        changes: {},
        clear: [],
      }),
    ),
    ...menu.adapted.map(
      ({ number, changes }): MenuEdit => ({
        kind: 'SET_ADAPTATION',
        itemId: itemId(number),
        changes,
        clear: [],
      }),
    ),
    ...menu.changed.map(
      ({ number, content }): MenuEdit => ({
        kind: 'SET_LINE',
        itemId: itemId(number),
        fields: content,
      }),
    ),
    ...menu.added.map(
      ({ number, categoryNumber, content }): MenuEdit => ({
        kind: 'ADD_LINE',
        itemId: null,
        categoryId: categoryId(categoryNumber),
        beforeId: null,
        number,
        offering: 'OFFERED',
        content,
      }),
    ),
  ];
}

/**
 * Has the other versions of a demonstration's menus written, handed in and published by two people, through the same
 * commands that stations use: an overlay in force, one that waits for its day, a draft in work.
 */
export async function seedMenuVersions(
  parts: FeatureParts,
  key: LocalityKey,
  pack: SeedPack,
  seeded: SeededPack,
): Promise<void> {
  const menus = demoMenus(key);
  if (menus.length === 0) return;
  const now = parts.clock.now();
  let present = now;
  const commands: EditionCommands = editionCommands({ ...parts, clock: { now: () => present } });
  const [author, reviewer] = [demoActor(pack, seeded, 'COUNTY_ADMIN'), demoActor(pack, seeded, 'SUPERVISOR')];
  const publisher = must(seeded.stations.get(pack.menu.stationCode), pack.menu.stationCode);
  const stored = await parts.database.read.get<{ content: string }>(
    'SELECT content FROM menus WHERE station_id = ? AND version = 1',
    [publisher.id],
  );
  const { categories } = JSON.parse(must(stored, 'menu').content) as MenuContent;
  const categoryIds = new Map(categories.map((category) => [category.number, category.id]));

  await parts.database.unitOfWork.run(async () => {
    for (const [n, menu] of menus.entries()) {
      const keyOf = (step: string): string => `${key}-menu-${n}-${step}`;
      present = now - menu.begunDaysAgo * DAY;
      const stationId = must(seeded.stations.get(menu.stationCode), menu.stationCode).id;
      const begun = await mustDo(
        commands.start(author, { stationId, basis: 'IN_FORCE', idempotencyKey: keyOf('start') }),
      );
      const { editionId } = begun;
      const edits = editsOf(menu, seeded, categoryIds);
      await mustDo(commands.edit(author, { editionId, seenRevision: 1, edits, idempotencyKey: keyOf('edit') }));
      if (menu.state === 'DRAFT') continue;
      present += DAY;
      const handedIn = { editionId, expectedRevision: 2, note: menu.note, idempotencyKey: keyOf('submit') };
      await mustDo(commands.submit(author, handedIn));
      present += DAY;
      const effectiveFrom = menu.state === 'SCHEDULED' ? now + menu.inForceInDays * DAY : null;
      const step = { editionId, expectedRevision: 3, effectiveFrom, idempotencyKey: keyOf('publish') };
      await mustDo(commands.publish(reviewer, step));
    }
    return { ok: true };
  });
}
