import type { Assignment } from '@diandan/domain/requests';
import type { MemberRow } from './request-row.js';

/** Puts the rows of members together to the teams they are of, by the id of the assignment. */
export function assignmentsOf(rows: readonly MemberRow[]): ReadonlyMap<string, Assignment> {
  const teams = new Map<string, MemberRow[]>();
  for (const row of rows) {
    const team = teams.get(row.id);
    if (team === undefined) teams.set(row.id, [row]);
    else team.push(row);
  }
  const assignments = new Map<string, Assignment>();
  for (const [id, team] of teams) {
    const first = team[0];
    if (first === undefined) continue;
    assignments.set(id, {
      id,
      offeredAt: first.offered_at,
      respondBy: first.respond_by,
      acceptedAt: first.assignment_accepted_at,
      note: first.note,
      members: inOrder(team).map((row) => ({ workerId: row.worker_id, role: row.role, acceptedAt: row.accepted_at })),
    });
  }
  return assignments;
}

/** The lead first, the others by id: the order in which a team is shown never changes. */
function inOrder(team: readonly MemberRow[]): readonly MemberRow[] {
  if (team.length < 2) return team;
  return team.toSorted((a, b) => {
    if (a.role !== b.role) return a.role === 'LEAD' ? -1 : 1;
    return a.worker_id < b.worker_id ? -1 : 1;
  });
}
