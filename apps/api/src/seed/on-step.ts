import type { ProgressStep } from '../commands/progress.js';

/** Tells how far a seeding task has come. */
export type OnStep = (step: ProgressStep) => void;
