import type { StationDetailsFragment } from '../../graphql/generated/graphql';
import { IllustrativeMark } from '../../ui/marks';
import { useTexts } from '../../ui/texts';
import { stationTexts } from './texts';

/** What the station is and how it is reached. */
export function StationFacts({ station }: { readonly station: StationDetailsFragment }) {
  const say = useTexts(stationTexts);
  const none = <span className="dd-muted">{say('none')}</span>;
  return (
    <section className="dd-panel">
      <h2>{say('details')}</h2>
      <dl className="dd-facts">
        <div>
          <dt>{say('code')}</dt>
          <dd className="dd-number">{station.code}</dd>
        </div>
        <div>
          <dt>{say('tier')}</dt>
          <dd>{station.tier?.name ?? say('offTier')}</dd>
        </div>
        <div>
          <dt>{say('kind')}</dt>
          <dd>{station.kind.name}</dd>
        </div>
        <div>
          <dt>{say('division')}</dt>
          <dd className="dd-inline">
            {station.division.name}
            <span className="dd-muted dd-number">{station.division.code}</span>
            {station.division.isIllustrative ? <IllustrativeMark /> : null}
          </dd>
        </div>
        <div>
          <dt>{say('profile')}</dt>
          <dd>{station.profile.name}</dd>
        </div>
        <div>
          <dt>{say('openingHours')}</dt>
          <dd>{station.openingHours ?? none}</dd>
        </div>
        <div>
          <dt>{say('phone')}</dt>
          <dd>{station.phone ? <a href={`tel:${station.phone}`}>{station.phone}</a> : none}</dd>
        </div>
        <div>
          <dt>{say('address')}</dt>
          <dd>{station.address ?? none}</dd>
        </div>
      </dl>
    </section>
  );
}
