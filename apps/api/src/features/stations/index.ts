export { StationConnection, StationStatusType, StationType } from './station.type.js';
export type { StationView } from './station.views.js';
export { type StationName, stationNameFields } from './station-names.queries.js';
export type { StationLoader } from './station.loaders.js';
export { findStation } from './station.repository.js';
export { addToRollups, type RollupChange } from './station-rollups.repository.js';
export { createStations, type Stations } from './stations.feature.js';
