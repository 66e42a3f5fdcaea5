import { type DemoNeed, demoNeeds, type LocalityKey } from '@diandan/localities';
import type { FeatureParts } from '../feature.js';
import { createMenuReader } from '../features/catalog/index.js';
import { dayInChina, needCommands } from '../features/needs/index.js';
import { demoActor, must } from './demo-actor.js';
import type { SeedPack } from './pack.js';
import type { SeededPack } from './seed-pack.js';

const DAY = 86_400_000;
/** Somebody looks at a need so long after it was heard. */
const ANSWERED_AFTER = 2 * DAY;

/** Has the needs of the demonstration written down and answered, through the same commands that people use. */
export async function seedNeeds(
  parts: FeatureParts,
  key: LocalityKey,
  pack: SeedPack,
  seeded: SeededPack,
): Promise<void> {
  const now = parts.clock.now();
  let present = now;
  const commands = needCommands({ ...parts, clock: { now: () => present }, menus: createMenuReader(parts.terms) });
  const [admin, resident] = [demoActor(pack, seeded, 'COUNTY_ADMIN'), demoActor(pack, seeded, 'RESIDENT')];

  const record = ({ source, text, ...need }: DemoNeed, idempotencyKey: string) =>
    source === 'RESIDENT'
      ? commands.record(resident, { text, idempotencyKey })
      : commands.record(admin, {
          stationId: must(seeded.stations.get(need.stationCode), need.stationCode).id,
          source,
          text,
          clientCategoryKeys: need.clientCategoryKeys,
          domainKeys: need.domainKeys,
          peopleCount: need.peopleCount,
          heardOn: dayInChina(present),
          evidence: need.evidence,
          idempotencyKey,
        });

  const answer = ({ itemNumbers, planned, dismissed }: DemoNeed, needId: string, idempotencyKey: string) => {
    const step = { needId, expectedVersion: 1, idempotencyKey };
    if (itemNumbers.length > 0) {
      return commands.link(admin, {
        ...step,
        itemIds: itemNumbers.map((number) => must(seeded.itemIds.get(number), number)),
      });
    }
    if (planned !== null) return commands.plan(admin, { ...step, reason: planned });
    return dismissed === null ? null : commands.dismiss(admin, { ...step, reason: dismissed });
  };

  await parts.database.unitOfWork.run(async () => {
    for (const [n, need] of demoNeeds(key).entries()) {
      present = now - need.heardDaysAgo * DAY;
      const recorded = await record(need, `${key}-need-${n}`);
      if (!recorded.ok) throw new Error(`${need.text} was refused: ${JSON.stringify(recorded.refusal)}`);
      present = Math.min(now, present + ANSWERED_AFTER);
      const answered = await answer(need, recorded.value, `${key}-answer-${n}`);
      if (answered !== null && !answered.ok) {
        throw new Error(`${need.text} was not answered: ${JSON.stringify(answered.refusal)}`);
      }
    }
    return { ok: true };
  });
}
