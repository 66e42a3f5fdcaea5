import type { PackItem } from '../pack.js';
import { newName } from '../person-names.js';
import type { Random } from '../random.js';
import { unrealPhone } from '../unreal-numbers.js';
import type { OrderStep, StoryActor } from './story.js';
import { windowAfter } from './story-calendar.js';
import { type Cast, suits } from './story-cast.js';
import type { Plot } from './story-plots.js';
import type { Tale } from './story-texts.js';

/** An order and who speaks for it from then on. */
export interface Ordered {
  readonly step: OrderStep;
  /** Who answers, takes back and rates. */
  readonly orderer: StoryActor;
  readonly tale: Tale;
}

/** Where an order is placed, and with whom. */
export interface Scene {
  readonly random: Random;
  readonly cast: Cast;
  readonly stationCode: string;
  readonly item: PackItem;
  readonly tales: readonly Tale[];
  readonly taken: Set<string>;
}

type Wish = Pick<OrderStep, 'by' | 'residentKey' | 'onBehalf' | 'need'>;

/** Who is in no register of residents: a teacher or a cadre who orders for somebody. */
const outsiders = ['teacher', 'village-cadre', 'grid-worker'];

/** Somebody orders for a person who is in no register and describes that person. */
function forOther({ random, cast, stationCode, item, taken }: Scene, tale: Tale, relationKey: string): Wish {
  const orderer = cast.neighbourAt(stationCode);
  const birthYear = item.clientCategoryKeys.includes('children') ? 2014 : 1954;
  const by = outsiders.includes(relationKey)
    ? { name: newName(random, 1985, taken), username: null, workerKey: null, residentKey: null }
    : cast.asResident(orderer);
  const phone = random.chance(0.5) ? unrealPhone(99, random.between(1, 9999)) : null;
  const place = orderer.address.replace(/\d.*$/u, '');
  const address = `${place}${random.between(1, 30)}号`;
  return {
    by,
    residentKey: null,
    onBehalf: { name: newName(random, birthYear, taken), relationKey, phone, address },
    need: tale.need,
  };
}

/** Whom the tale is about and who tells it, or null where nobody at the station fits the item. */
function wishOf(scene: Scene, plot: Plot): (Omit<Ordered, 'step'> & { readonly wish: Wish }) | null {
  const { random, cast, stationCode, item } = scene;
  const isDemo = plot.isByDemoResident === true;
  const tales = scene.tales.filter((one) => one.isCrisis === (plot.urgency === 'CRISIS'));
  const other = isDemo || !random.chance(0.16) ? undefined : tales.find((one) => one.relationKey !== null);
  if (other !== undefined && other.relationKey !== null) {
    const wish = forOther(scene, other, other.relationKey);
    return { wish, orderer: wish.by, tale: other };
  }
  const own = tales.filter((one) => one.relationKey === null);
  if (own.length === 0 || (isDemo && !suits(item, cast.demoResident))) return null;
  const served = isDemo ? cast.demoResident : cast.residentFor(stationCode, item);
  if (served === null) return null;
  const tale = random.pick(own);
  const orderer = cast.asResident(cast.guardianOf(served));
  // A child's guardian orders in person: who rings up for another could not rate afterwards.
  const isByPhone = !isDemo && served.guardianKey === null && random.chance(0.1);
  const by = isByPhone ? cast.dispatcherOf(stationCode) : orderer;
  return { wish: { by, residentKey: served.key, onBehalf: null, need: tale.need }, orderer, tale };
}

/** The order that a plot begins with, or null where nobody at the station fits the item. */
export function writeOrder(scene: Scene, plot: Plot, at: number): Ordered | null {
  const found = wishOf(scene, plot);
  if (found === null) return null;
  const { wish, orderer, tale } = found;
  const hasWindow = plot.urgency === undefined && scene.random.chance(0.5);
  const preferredWindows = hasWindow ? [windowAfter(scene.random, at)] : [];
  return { step: { action: 'ORDER', at, ...wish, preferredWindows }, orderer, tale };
}
