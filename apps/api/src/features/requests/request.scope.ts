import { type Actor, scopePaths } from '@diandan/domain/access';
import { anyOf, type Condition, inSubtrees } from '../../database/scope.js';

/** The column in a form that no index serves: for conditions that must filter, and never lead, a statement. */
export const opaque = (column: string): string => `(${column} || '')`;

/** The rows of `service_requests r` of which the viewer is a member of the present team. */
export const servedBy = (workerId: string): Condition => ({
  sql: 'EXISTS (SELECT 1 FROM assignment_members v WHERE v.assignment_id = r.assignment_id AND v.worker_id = ?)',
  values: [workerId],
});

/** The rows of `service_requests r` that the viewer ordered, or that were ordered for the viewer: one condition per index. */
export function concerning(viewer: Actor): readonly Condition[] {
  const isViewer = (column: string, id: string): Condition => ({ sql: `${column} = ?`, values: [id] });
  const { accountId, residentId } = viewer;
  const asResident = residentId === null ? [] : ['r.resident_id', 'r.orderer_resident_id'];
  return [
    isViewer('r.orderer_account_id', accountId),
    ...asResident.map((column) => isViewer(column, residentId ?? '')),
  ];
}

/**
 * The rows of `service_requests r` that the viewer may see: by a role over the station, or by a part played in the request.
 * It says in SQL what `standingsTowards` says of one request; a test holds the two together. It only filters: another
 * condition must find the rows.
 */
export function visibleTo(viewer: Actor | null): Condition {
  if (viewer === null) return anyOf([]);
  const parts: Condition[] = [...concerning(viewer)];
  const tops = scopePaths(viewer, 'REQUEST_VIEW');
  if (tops.length > 0) parts.push(inSubtrees(opaque('r.station_path'), tops));
  if (viewer.workerId !== null) parts.push(servedBy(viewer.workerId));
  return anyOf(parts);
}
