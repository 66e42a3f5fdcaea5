import { IllustrativeMark } from '../../ui/marks';
import { useTexts } from '../../ui/texts';
import { StationStatusBadge } from './station-status';
import { stationTexts } from './texts';
import type { TreeStation } from './use-station-tree';

/** One station in the tree: its name, its tier and what is going on below it. */
export function TreeRow({ station }: { readonly station: TreeStation }) {
  const say = useTexts(stationTexts);
  const { summary } = station;
  return (
    <>
      <span className="dd-tree-name" title={station.name}>
        {station.name}
      </span>
      {station.isIllustrative ? <IllustrativeMark /> : null}
      {station.status.countsAs.includes('OPERATING') ? null : <StationStatusBadge status={station.status} />}
      <span className="dd-tree-end">
        {summary && summary.overdueRequestCount > 0 ? (
          <span className="dd-overdue">{say('overdueRequests', { n: summary.overdueRequestCount })}</span>
        ) : null}
        {summary && summary.openRequestCount > 0 ? (
          <span className="dd-muted">{say('openRequests', { n: summary.openRequestCount })}</span>
        ) : null}
      </span>
    </>
  );
}
