/** The parts of a profile that an answer shows. */
export interface ProfileContent {
  readonly tiers: readonly { readonly key: string; readonly rank: number; readonly name: { readonly zh: string } }[];
  readonly kinds: readonly { readonly key: string; readonly name: { readonly zh: string } }[];
  readonly statuses: readonly {
    readonly key: string;
    readonly name: { readonly zh: string };
    readonly countsAs: readonly string[];
  }[];
}

export interface StationRow {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly tier_key: string | null;
  readonly kind_key: string;
  readonly status_key: string;
  readonly name: string;
  readonly is_illustrative: number;
  readonly child_count: number;
  readonly sub_stations: number;
  readonly sub_operating: number;
  readonly sub_workers: number;
  readonly sub_certified: number;
}

export interface PathCount {
  readonly path: string;
  readonly total: number;
}

const byKey = <Shown extends { readonly key: string }>(parts: readonly Shown[]) =>
  new Map(parts.map((part) => [part.key, part]));

/** Prepares what all stations of a profile share. */
export function stationShape(profile: ProfileContent) {
  const tiers = byKey(profile.tiers.map(({ key, rank, name }) => ({ rank, key, name: name.zh })));
  const kinds = byKey(profile.kinds.map(({ key, name }) => ({ key, name: name.zh })));
  const statuses = byKey(profile.statuses.map(({ key, name, countsAs }) => ({ key, name: name.zh, countsAs })));
  return (row: StationRow, open: number, overdue: number) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    isIllustrative: row.is_illustrative === 1,
    childCount: row.child_count,
    tier: row.tier_key === null ? null : tiers.get(row.tier_key),
    kind: kinds.get(row.kind_key),
    status: statuses.get(row.status_key),
    summary: {
      stationCount: row.sub_stations,
      operatingCount: row.sub_operating,
      workerCount: row.sub_workers,
      certifiedWorkerCount: row.sub_certified,
      openRequestCount: open,
      overdueRequestCount: overdue,
    },
  });
}

/** Adds counts that are kept per station to the stations above, by the fixed width of the segments of a path. */
export function rolledUp(counts: readonly PathCount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { path, total } of counts) {
    for (let end = 4; end <= path.length; end += 4) {
      const above = path.slice(0, end);
      sums.set(above, (sums.get(above) ?? 0) + total);
    }
  }
  return sums;
}

/** An instant as the product writes it. */
export const instant = (at: number | null): string | null =>
  at === null ? null : `${new Date(at + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;

/** A place in a list as the product writes it. */
export const cursor = (key: string | number, id: string, order: string): string =>
  Buffer.from(JSON.stringify([key, id, order])).toString('base64url');
