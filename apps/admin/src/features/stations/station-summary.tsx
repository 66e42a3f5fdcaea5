import { Link } from '@tanstack/react-router';
import type { StationDetailsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { stationTexts } from './texts';

/** The figures of a station and everything below it; those that are a list lead there. */
export function StationSummary({ station }: { readonly station: StationDetailsFragment }) {
  const say = useTexts(stationTexts);
  const { id, summary } = station;
  return (
    <ul className="dd-figures" aria-label={say('summary')}>
      <li>
        <div className="dd-figure">
          <strong>{summary.stationCount}</strong>
          <span>{say('stationCount')}</span>
        </div>
      </li>
      <li>
        <div className="dd-figure">
          <strong>{summary.operatingCount}</strong>
          <span>{say('operatingCount')}</span>
        </div>
      </li>
      <li>
        <Link to="/people/workers" search={{ station: id, kind: 'STAFF' }} className="dd-figure">
          <strong>{summary.workerCount}</strong>
          <span>{say('workerCount')}</span>
        </Link>
      </li>
      <li>
        <Link to="/people/workers" search={{ station: id, kind: 'STAFF', certified: 'yes' }} className="dd-figure">
          <strong>{summary.certifiedWorkerCount}</strong>
          <span>{say('certifiedWorkerCount')}</span>
        </Link>
      </li>
      <li>
        <Link to="/requests" search={{ station: id }} className="dd-figure">
          <strong>{summary.openRequestCount}</strong>
          <span>{say('openRequestCount')}</span>
        </Link>
      </li>
      <li>
        <Link
          to="/requests"
          search={{ station: id, overdue: true }}
          className="dd-figure"
          data-tone={summary.overdueRequestCount > 0 ? 'bad' : undefined}
        >
          <strong>{summary.overdueRequestCount}</strong>
          <span>{say('overdueRequestCount')}</span>
        </Link>
      </li>
    </ul>
  );
}
