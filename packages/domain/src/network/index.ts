export type { Profile, StationKind, StationPhase, StationStatus, StationTier } from './profile.js';
export { kindOf, stationPhases, statusOf, takesOrders, tierOf } from './profile.js';
export type { Station } from './station.js';
export {
  ancestorPaths,
  childPath,
  isAtOrBelow,
  isStationPath,
  nextChildPath,
  parentPathOf,
  pathDepth,
  subtreeRange,
} from './station-path.js';
export type {
  OpenStationCommand,
  OpenStationFacts,
  OpenStationRefusal,
  StationNotAllowedHere,
  StationPlacementProblem,
} from './open-station.js';
export { openStation } from './open-station.js';
export type { StationChangedMeanwhile, UpdateStationCommand, UpdateStationRefusal } from './update-station.js';
export { updateStation } from './update-station.js';
export { phaseLabel, stationRefusalText } from './labels.js';
