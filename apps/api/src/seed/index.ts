export type { OnStep } from './on-step.js';
export { isUnfinishedDemo, seedDemo } from './seed-demo.js';
export { seedDivisions as seedReference, seedVillages } from './seed-divisions.js';
export type { SeedPack } from './pack.js';
export { type SeededPack, seedPack } from './seed-pack.js';
export { seedRootStation } from './seed-root-station.js';
