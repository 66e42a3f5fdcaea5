import { termKeys } from '@diandan/domain/terms';
import type { PackWorker } from '../pack.js';
import type { Random } from '../random.js';
import type { StoryActor, StoryStep } from './story.js';
import type { Cast } from './story-cast.js';
import type { Beat } from './story-outline.js';
import type { Plot } from './story-plots.js';
import type { StoryTexts, Tale } from './story-texts.js';

/** What the steps of one request are written from. */
export interface StepScene {
  readonly random: Random;
  readonly cast: Cast;
  readonly stationCode: string;
  readonly tale: Tale;
  readonly phrases: StoryTexts['phrases'];
  readonly plot: Plot;
  readonly orderer: StoryActor;
  /** The workers of each offer; the last is the one that stands. */
  readonly offers: readonly (readonly PackWorker[])[];
}

const scores = [5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 2, 1];

function within(score: number): number {
  return Math.min(5, Math.max(1, score));
}

function rating({ random, phrases }: StepScene): {
  readonly score: number;
  readonly dimensions: readonly { readonly key: string; readonly score: number }[];
  readonly comment: string | null;
} {
  const score = random.pick(scores);
  const dimensions = random.chance(0.6)
    ? termKeys('RATING_DIMENSION').map((key) => ({ key, score: within(score + random.pick([0, 0, 0, 0, -1, 1])) }))
    : [];
  const comment = random.chance(0.75) ? random.pick(phrases.comments[String(score)] ?? []) : null;
  return { score, dimensions, comment };
}

/** Turns the beats of an outline into steps with actors and words. */
export function writeSteps(scene: StepScene, beats: readonly Beat[], times: readonly number[]): readonly StoryStep[] {
  const { random, cast, stationCode, tale, phrases, plot, orderer, offers } = scene;
  const maybe = (choices: readonly string[], share: number): string | null =>
    random.chance(share) ? random.pick(choices) : null;
  const workerOf = (offer: number, member: number): StoryActor => {
    const worker = offers.at(offer)?.[member];
    if (worker === undefined) throw new Error('nobody was offered this request');
    return cast.asWorker(worker);
  };
  const asked = random.pick(phrases.returns);
  let visit = 0;

  return beats.map(({ action, part }, index): StoryStep => {
    const at = times[index];
    if (at === undefined) throw new Error('a step has no time');
    const station = { at, by: cast.dispatcherOf(stationCode) };
    const lead = { at, by: offers.length > 0 ? workerOf(-1, 0) : orderer };
    switch (action) {
      case 'RETURN':
        return { ...station, action, missing: asked.missing };
      case 'RESUBMIT':
        return { at, by: orderer, action, need: null, note: asked.answer };
      case 'VERIFY': {
        const notes = plot.urgency === 'CRISIS' ? phrases.crisisNotes : phrases.urgentNotes;
        const note = plot.urgency === undefined ? maybe(phrases.verifyNotes, 0.5) : random.pick(notes);
        return { ...station, action, urgency: plot.urgency ?? null, note };
      }
      case 'REJECT':
        return { ...station, action, ...random.pick(phrases.rejects) };
      case 'DISPATCH': {
        const workerKeys = (offers[part] ?? []).map((worker) => worker.key);
        const notes = part > 0 ? phrases.secondDispatchNotes : phrases.dispatchNotes;
        return { ...station, action, workerKeys, note: maybe(notes, 0.6) };
      }
      case 'DECLINE':
        return { at, by: workerOf(part, 0), action, ...random.pick(phrases.declines) };
      case 'ACCEPT':
        return { at, by: workerOf(-1, part), action };
      case 'START':
        return { ...lead, action, note: maybe(phrases.startNotes, 0.6) };
      case 'RECORD_VISIT': {
        const note = tale.visits[visit % tale.visits.length] ?? '';
        visit += 1;
        return { ...lead, action, note };
      }
      case 'COMPLETE':
        return { ...lead, action, outcome: tale.outcome };
      case 'RATE':
        return { at, by: orderer, action, ...rating(scene) };
      case 'WITHDRAW':
        return { at, by: orderer, action, note: maybe(phrases.withdraws, 0.8) };
    }
  });
}
