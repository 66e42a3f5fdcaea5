import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../graphql/context.js';
import { askedOf } from '../../graphql/selection.js';
import { stationNameFields } from '../stations/index.js';
import { workerNameFields } from '../people/index.js';
import type { RequestNeighbours } from './request-fields.resolver.js';
import type { RequestView } from './request.views.js';

const isPresent = <Found>(found: Found | null | undefined): found is Found => found !== null && found !== undefined;

async function attachStations(
  views: readonly RequestView[],
  info: GraphQLResolveInfo,
  { stations }: RequestNeighbours,
  context: RequestContext,
): Promise<void> {
  const asked = askedOf(info, 'ServiceRequest', 'station', stationNameFields);
  if (asked === 'NOTHING') return;
  const ids = [...new Set(views.map((view) => view.row.station_id))];
  const found =
    asked === 'NAMES'
      ? await stations.named(ids)
      : new Map((await stations.byId(context).loadMany(ids)).map((one, n) => [ids[n] ?? '', one]));
  for (const view of views) {
    const station = found.get(view.row.station_id);
    if (isPresent(station) && !(station instanceof Error)) view.station = station;
  }
}

async function attachItems(
  views: readonly RequestView[],
  info: GraphQLResolveInfo,
  { catalog }: RequestNeighbours,
  context: RequestContext,
): Promise<void> {
  if (askedOf(info, 'ServiceRequest', 'item', []) === 'NOTHING') return;
  const keys = views.map(({ row }) => ({ id: row.item_id, version: row.item_version }));
  const items = await catalog.itemsOf(keys, context.locale);
  views.forEach((view, n) => {
    const item = items[n];
    if (isPresent(item)) view.item = item;
  });
}

async function attachWorkers(
  views: readonly RequestView[],
  info: GraphQLResolveInfo,
  { people }: RequestNeighbours,
): Promise<void> {
  if (askedOf(info, 'AssignmentMember', 'worker', workerNameFields) !== 'NAMES') return;
  const ids = views.flatMap((view) => view.assignment?.members.map((member) => member.workerId) ?? []);
  if (ids.length === 0) return;
  const found = await people.namedWorkers([...new Set(ids)]);
  for (const view of views) {
    const { assignment } = view;
    if (assignment === null) continue;
    view.assignment = {
      ...assignment,
      members: assignment.members.map((member) => ({ ...member, worker: found.get(member.workerId) })),
    };
  }
}

/**
 * Fetches what the requests of a list refer to for all of them at once and puts it on their views, so that fifty requests
 * need no promise each for station, item and worker. What is not attached, its field loads by itself.
 */
export async function attachReferences(
  views: readonly RequestView[],
  info: GraphQLResolveInfo,
  neighbours: RequestNeighbours,
  context: RequestContext,
): Promise<void> {
  if (views.length === 0) return;
  await attachStations(views, info, neighbours, context);
  await attachItems(views, info, neighbours, context);
  await attachWorkers(views, info, neighbours);
}
