export { type DemoNeed, demoNeeds } from './demo-needs.js';
export type { DivisionRow } from './divisions.js';
export { readDivisions, readTownships, readVillages, villageProvinces } from './divisions.js';
export { localities, localityPack } from './localities.js';
export type {
  DemoAccount,
  DemoRole,
  Denominator,
  FigureUnit,
  LocalityKey,
  LocalityPack,
  PackCategory,
  PackFee,
  PackItem,
  PackMenu,
  PackProfile,
  PackResident,
  PackSource,
  PackStation,
  PackStatus,
  PackWorker,
  ReportedFigure,
  Words,
} from './pack.js';
export { figureQualifiers, figureUnits, localityKeys } from './pack.js';
export { demoStory } from './story/demo-story.js';
export type { DemoRequest, OrderStep, StoryAction, StoryActor, StoryStep } from './story/story.js';
export { stationCount } from './station-count.js';
export { type DemoLine, type DemoMenu, demoMenus } from './demo-menus.js';
