import { createContext, useContext } from 'react';
import type { Role, ViewerPartsFragment } from './generated/graphql';

/** The person signed in, with roles and the stations they hold them at. */
export type Viewer = ViewerPartsFragment;

const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Gives the signed-in person to everything below; the shell does this once it knows who it is. */
export const ViewerProvider = ViewerContext.Provider;

/** The person signed in. Only inside the shell, where there always is one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside the shell');
  return viewer;
}

const phoneRoles: readonly Role[] = ['RESIDENT', 'WORKER', 'VOLUNTEER'];

/** Whether this person works on the phone pages only: residents, workers and volunteers have theirs at /m/. */
export const belongsOnPhonePages = (viewer: Viewer): boolean =>
  viewer.roles.length > 0 && viewer.roles.every(({ role }) => phoneRoles.includes(role));

/** A stable string of the viewer's stations, for effects that depend on them. */
export const stationIdsOf = (viewer: Viewer): readonly string[] => viewer.stations.map(({ id }) => id);

/** Whether this person may add workers somewhere; the server says per station who may. */
export const mayAddWorkers = (viewer: Viewer): boolean =>
  viewer.stations.some(({ viewerCanCreateWorkers }) => viewerCanCreateWorkers);

/** Whether this person sees to menus somewhere. */
export const mayViewMenuDrafts = (viewer: Viewer): boolean =>
  viewer.stations.some(({ viewerCanViewMenuDrafts }) => viewerCanViewMenuDrafts);

/** Whether this person may add residents somewhere. */
export const mayAddResidents = (viewer: Viewer): boolean =>
  viewer.stations.some(({ viewerCanCreateResidents }) => viewerCanCreateResidents);

/** Whether this person may see what people need somewhere. */
export const mayViewNeeds = (viewer: Viewer): boolean =>
  viewer.stations.some(({ viewerCanViewNeeds }) => viewerCanViewNeeds);

/** Whether this person may write needs down somewhere. */
export const mayRecordNeeds = (viewer: Viewer): boolean =>
  viewer.stations.some(({ viewerCanEditNeeds }) => viewerCanEditNeeds);
