import { type PeopledPack, peopledPack } from '../localities.js';
import type { LocalityKey, PackItem, PackWorker } from '../pack.js';
import { peoplePlans } from '../people-plans.js';
import { type Random, randomFrom } from '../random.js';
import type { DemoRequest } from './story.js';
import { orderTime, stepTimes } from './story-calendar.js';
import { type Cast, gatherCast, type Span } from './story-cast.js';
import { type Ordered, writeOrder } from './story-order.js';
import { type Beat, outline } from './story-outline.js';
import { type Plot, storyPlots } from './story-plots.js';
import { writeSteps } from './story-steps.js';
import { readStoryTexts, type StoryTexts } from './story-texts.js';

interface Stage {
  readonly random: Random;
  readonly cast: Cast;
  readonly items: readonly PackItem[];
  readonly texts: StoryTexts;
  readonly taken: Set<string>;
  readonly now: number;
}

type Scenario = Pick<DemoRequest, 'stationCode' | 'itemNumber' | 'steps'>;

const swiftHours = 120;

function mayTellOf(item: PackItem, plot: Plot): boolean {
  if (item.workersNeeded > 1 !== (plot.isTeam === true)) return false;
  const isVerified = ['SUBMITTED', 'RETURNED'].includes(plot.ending) || plot.isReturned === true;
  if ((isVerified || plot.urgency !== undefined) && !item.needsVerification) return false;
  return plot.urgency !== 'URGENT' || (item.hours.NORMAL.complete ?? Infinity) <= swiftHours;
}

function timeOf(
  beats: readonly Beat[],
  times: readonly number[],
  actions: readonly Beat['action'][],
  part: number,
): number | null {
  const index = beats.findIndex((beat) => actions.includes(beat.action) && beat.part === part);
  return times[index] ?? null;
}

/** The workers of each offer, or null where the station has not enough who fit; they are busy from then on. */
function castOffers(
  { cast }: Stage,
  item: PackItem,
  plot: Plot,
  { step }: Ordered,
  beats: readonly Beat[],
  times: readonly number[],
  stationCode: string,
): readonly (readonly PackWorker[])[] | null {
  const dispatches = beats.filter((beat) => beat.action === 'DISPATCH');
  const declines = beats.filter((beat) => beat.action === 'DECLINE').length;
  const spans = dispatches.map(({ part }): Span => {
    const from = timeOf(beats, times, ['DISPATCH'], part) ?? step.at;
    const end =
      part < declines ? timeOf(beats, times, ['DECLINE'], part) : timeOf(beats, times, ['COMPLETE', 'WITHDRAW'], 0);
    return { from, to: end };
  });
  const left = new Set<PackWorker>();
  const offers: PackWorker[][] = [];
  for (const [offer, span] of spans.entries()) {
    const isLast = offer >= declines;
    const size = isLast ? item.workersNeeded : 1;
    const fitting = cast
      .workersFor(stationCode, item, step.preferredWindows, span)
      .filter((worker) => !left.has(worker) && (isLast || worker !== cast.demoWorker));
    const isDemo = isLast && plot.isForDemoWorker === true;
    if (isDemo && !fitting.includes(cast.demoWorker)) return null;
    const team = (isDemo ? [cast.demoWorker, ...fitting.filter((one) => one !== cast.demoWorker)] : fitting).slice(
      0,
      size,
    );
    if (team.length < size) return null;
    for (const worker of team) left.add(worker);
    offers.push(team);
  }
  spans.forEach((span, offer) => {
    for (const worker of offers[offer] ?? []) cast.busy(worker, span);
  });
  return offers;
}

function tryItem(stage: Stage, plot: Plot, stationCode: string, item: PackItem): Scenario | null {
  const { random, cast, now } = stage;
  const tales = stage.texts.items[item.number];
  if (tales === undefined || !mayTellOf(item, plot)) return null;
  const [from, to] = plot.daysAgo;
  const orderedAt = orderTime(random, now, from + ((to - from) * random.between(0, 1000)) / 1000);
  const ordered = writeOrder({ random, cast, stationCode, item, tales, taken: stage.taken }, plot, orderedAt);
  if (ordered === null) return null;
  const beats = outline(random, plot, item, ordered.tale);
  const gaps = beats.map((beat) => beat.gap);
  const times = stepTimes(random, orderedAt, gaps, now, plot.urgency === 'CRISIS');
  const offers = castOffers(stage, item, plot, ordered, beats, times, stationCode);
  if (offers === null) return null;
  const scene = {
    random,
    cast,
    stationCode,
    tale: ordered.tale,
    phrases: stage.texts.phrases,
    plot,
    orderer: ordered.orderer,
    offers,
  };
  return { stationCode, itemNumber: item.number, steps: [ordered.step, ...writeSteps(scene, beats, times)] };
}

function writeScenarios(key: LocalityKey, stage: Stage): readonly Scenario[] {
  const told = new Map<string, number>();
  const scenarios: Scenario[] = [];
  const stations = peoplePlans[key].stations;
  storyPlots[key].forEach((plots, index) => {
    const stationCode = stations[index]?.stationCode;
    if (stationCode === undefined) throw new Error(`${key} has more plots than stations`);
    for (const plot of plots) {
      // What has been told least comes first, so that every item of the menu is ordered.
      const items = [...stage.random.some(stage.items, stage.items.length)].sort(
        (a, b) => (told.get(a.number) ?? 0) - (told.get(b.number) ?? 0),
      );
      let scenario: Scenario | null = null;
      for (const item of items) {
        scenario = tryItem(stage, plot, stationCode, item);
        if (scenario !== null) break;
      }
      if (scenario === null) throw new Error(`no item fits a plot that ends in ${plot.ending} at ${stationCode}`);
      told.set(scenario.itemNumber, (told.get(scenario.itemNumber) ?? 0) + 1);
      scenarios.push(scenario);
    }
  });
  return scenarios;
}

function stageFor(key: LocalityKey, peopled: PeopledPack, now: number): Stage {
  const random = randomFrom(`${key} story`);
  const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    random,
    cast: gatherCast(peopled, random, today),
    items: peopled.pack.menu.categories.flatMap((category) => category.items),
    texts: readStoryTexts(key),
    taken: new Set([...peopled.pack.workers, ...peopled.pack.residents].map((person) => person.name)),
    now,
  };
}

/**
 * A month of requests as the steps that were taken, the request ordered first coming first. Every step lies before
 * `now`; the same `now` gives the same story. Playing the steps through the decisions leaves every state occupied.
 */
export function* demoStory(key: LocalityKey, now: number): Generator<DemoRequest> {
  const scenarios = [...writeScenarios(key, stageFor(key, peopledPack(key), now))];
  scenarios.sort((a, b) => a.steps[0].at - b.steps[0].at);
  for (const [index, scenario] of scenarios.entries()) {
    yield { ticketHint: `${key}-${String(index + 1).padStart(3, '0')}`, ...scenario };
  }
}
