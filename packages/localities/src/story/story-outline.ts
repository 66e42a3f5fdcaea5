import type { PackItem } from '../pack.js';
import type { Random } from '../random.js';
import type { StoryAction } from './story.js';
import type { Plot } from './story-plots.js';
import type { Tale } from './story-texts.js';

/** One step of an outline: what is done, and how many hours after the step before. */
export interface Beat {
  readonly action: Exclude<StoryAction, 'ORDER'>;
  readonly gap: number;
  /** The offer (from 0) that a DISPATCH or DECLINE belongs to; the member (from 0) who does an ACCEPT; else 0. */
  readonly part: number;
}

const gaps: Readonly<Record<Beat['action'], readonly [number, number]>> = {
  RETURN: [2, 6],
  RESUBMIT: [4, 20],
  VERIFY: [0.4, 4],
  REJECT: [1, 6],
  DISPATCH: [0.3, 3],
  DECLINE: [0.5, 5],
  ACCEPT: [0.2, 4],
  START: [12, 40],
  RECORD_VISIT: [0.6, 1.2],
  COMPLETE: [0.3, 0.8],
  RATE: [2, 40],
  WITHDRAW: [1, 10],
};

/** The endings in the order in which a request that is served passes them. */
const course = ['SUBMITTED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'DELIVERED', 'CLOSED'] as const;

/** How far the request goes before it is refused or taken back. */
function reachOf(random: Random, plot: Plot): (typeof course)[number] {
  switch (plot.ending) {
    case 'RETURNED':
      return 'SUBMITTED';
    case 'REJECTED':
      return random.pick(['SUBMITTED', 'VERIFIED']);
    case 'WITHDRAWN':
      return random.pick(['SUBMITTED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED']);
    default:
      return plot.ending;
  }
}

/** The steps after the order by which a request reaches the ending of its plot. */
export function outline(random: Random, plot: Plot, item: PackItem, tale: Tale): readonly Beat[] {
  const beats: Beat[] = [];
  const haste = plot.urgency === 'CRISIS' ? 0.1 : plot.urgency === 'URGENT' ? 0.3 : 1;
  const add = (action: Beat['action'], part = 0): void => {
    const [from, to] = gaps[action];
    const isLaterVisit = action === 'RECORD_VISIT' && beats.at(-1)?.action === 'RECORD_VISIT';
    const hours = isLaterVisit ? random.between(24, 60) : random.between(from * 60, to * 60) / 60;
    beats.push({ action, gap: action === 'RATE' ? hours : hours * haste, part });
  };
  const reach = course.indexOf(reachOf(random, plot));
  const passes = (state: (typeof course)[number]): boolean => reach >= course.indexOf(state);

  if (plot.isReturned === true) {
    add('RETURN');
    add('RESUBMIT');
  }
  if (plot.ending === 'RETURNED') add('RETURN');
  if (passes('VERIFIED') && item.needsVerification) add('VERIFY');
  const declines = plot.declines ?? 0;
  for (let offer = 0; offer < declines; offer += 1) {
    add('DISPATCH', offer);
    add('DECLINE', offer);
  }
  if (passes('DISPATCHED')) add('DISPATCH', declines);
  if (passes('ACCEPTED')) for (let member = 0; member < item.workersNeeded; member += 1) add('ACCEPT', member);
  if (passes('IN_SERVICE')) {
    add('START');
    const visits = passes('DELIVERED') ? tale.visits.length : random.between(0, 1);
    for (let visit = 0; visit < visits; visit += 1) add('RECORD_VISIT');
  }
  if (passes('DELIVERED')) add('COMPLETE');
  if (passes('CLOSED')) add('RATE');
  if (plot.ending === 'REJECTED') add('REJECT');
  if (plot.ending === 'WITHDRAWN') add('WITHDRAW');
  return beats;
}
