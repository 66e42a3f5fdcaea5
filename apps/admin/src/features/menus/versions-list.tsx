import { editionActionLabel } from '@diandan/domain/catalog';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { EditionRowFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { SelectCell } from './cells';
import { Differences } from './differences';
import { type AskedStep, EditionStep } from './edition-steps';
import { inForceAmong, standingOf } from './edition-words';
import { StandingBadge } from './standing-badge';
import { StartDialog } from './start-dialog';
import { menuTexts } from './texts';

/** Any two versions, compared in words. */
function Compare({ editions }: { readonly editions: readonly EditionRowFragment[] }) {
  const say = useTexts(menuTexts);
  const [fromId, setFromId] = useState(editions[1]?.id ?? '');
  const [toId, setToId] = useState(editions[0]?.id ?? '');
  const [shown, setShown] = useState(false);
  const options = editions.map(({ id, version }) => ({ value: id, label: say('versionN', { n: version }) }));
  return (
    <section aria-label={say('compare')}>
      <h3>{say('compare')}</h3>
      <div className="dd-inline">
        <SelectCell label={say('compareFrom')} value={fromId} options={options} onChange={setFromId} />
        <span aria-hidden>→</span>
        <SelectCell label={say('compareTo')} value={toId} options={options} onChange={setToId} />
        <Button onClick={() => setShown(true)}>{say('compare')}</Button>
      </div>
      {shown ? <Differences key={`${fromId} ${toId}`} fromId={fromId} toId={toId} /> : null}
    </section>
  );
}

interface VersionsListProps {
  readonly stationId: string;
  readonly editions: readonly EditionRowFragment[];
  readonly mayEdit: boolean;
  readonly onChanged: () => void;
}

/** The versions of a station's menu: where each stands, since when, by whom, and what can be done with it. */
export function VersionsList({ stationId, editions, mayEdit, onChanged }: VersionsListProps) {
  const say = useTexts(menuTexts);
  const { language } = useSettings();
  const [asked, setAsked] = useState<{ readonly step: AskedStep; readonly edition: EditionRowFragment }>();
  const [basedOn, setBasedOn] = useState<EditionRowFragment>();
  const now = Date.now();
  const inForce = inForceAmong(editions, now);
  const isOpen = editions.some(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW');
  if (editions.length === 0) return <EmptyState title={say('noVersions')} />;
  return (
    <>
      <ul className="dd-versions" aria-label={say('versions')}>
        {editions.map((edition) => {
          const { id, version, effectiveAt, history, availableActions, state } = edition;
          const last = history.at(-1);
          const standing = standingOf(edition, inForce, now);
          return (
            <li key={id} className="dd-version">
              <span className="dd-inline">
                <strong>
                  <Link to="/menus/$stationId/$editionId" params={{ stationId, editionId: id }}>
                    {say('versionN', { n: version })}
                  </Link>
                </strong>
                <StandingBadge standing={standing} />
                {effectiveAt === null ? null : (
                  <span className="dd-muted">
                    {say(standing === 'SCHEDULED' ? 'inForceFrom' : 'inForceSince')} <TimeText at={effectiveAt} />
                  </span>
                )}
              </span>
              {last === undefined ? null : (
                <span className="dd-muted dd-small">
                  {say('by', { action: editionActionLabel(last.action, language), name: last.actorName })}{' '}
                  <TimeText at={last.at} /> {last.note}
                </span>
              )}
              <span className="dd-inline">
                {availableActions.includes('CANCEL') ? (
                  <Button size="small" danger onClick={() => setAsked({ step: 'CANCEL', edition })}>
                    {say('cancel')}
                  </Button>
                ) : null}
                {availableActions.includes('DISCARD') ? (
                  <Button size="small" onClick={() => setAsked({ step: 'DISCARD', edition })}>
                    {say('discard')}
                  </Button>
                ) : null}
                {mayEdit && !isOpen && state !== 'DRAFT' ? (
                  <Button size="small" onClick={() => setBasedOn(edition)}>
                    {say('rollBack', { n: version })}
                  </Button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      {editions.length > 1 ? <Compare editions={editions} /> : null}
      {asked === undefined ? null : <EditionStep {...asked} onClose={() => setAsked(undefined)} onDone={onChanged} />}
      {basedOn === undefined ? null : (
        <StartDialog stationId={stationId} basedOn={basedOn} onClose={() => setBasedOn(undefined)} />
      )}
    </>
  );
}
