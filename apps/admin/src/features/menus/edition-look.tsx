import { editionActionLabel } from '@diandan/domain/catalog';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import {
  type EditionContentFragment,
  MenuHomeDocument,
  type MenuStationFragment,
} from '../../graphql/generated/graphql';
import { useJoinNames } from '../../ui/names';
import { PageHeader } from '../../ui/page-header';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { menuContentOf } from './draft/draft-content';
import { inForceWith } from './draft/preview';
import { Differences } from './differences';
import { type AskedStep, EditionStep } from './edition-steps';
import { inForceAmong, partakersOf, standingOf } from './edition-words';
import { PhonePreview } from './phone-preview';
import { StandingBadge } from './standing-badge';
import { menuTexts } from './texts';
import { useLevelsAbove } from './use-levels';

interface EditionLookProps {
  readonly edition: EditionContentFragment;
  readonly station: MenuStationFragment;
  readonly onDone: () => void;
}

/** Who may publish, in words: never whoever worked on it. */
function WhoPublishes({ edition }: { readonly edition: EditionContentFragment }) {
  const say = useTexts(menuTexts);
  const names = useJoinNames();
  const { availableActions } = edition;
  const mayReview = availableActions.includes('RETURN');
  const word = availableActions.includes('PUBLISH') ? 'youMayPublish' : mayReview ? 'youTookPart' : 'youMayNot';
  return (
    <section className="dd-panel" aria-labelledby="dd-who-title">
      <h2 id="dd-who-title">{say('whoPublishes')}</h2>
      <p>{say(word)}</p>
      <p className="dd-muted">{say('partakers', { names: names(partakersOf(edition)) })}</p>
    </section>
  );
}

/** A version to be reviewed or looked at: what it changes, what is wrong with it, how residents would read it. */
export function EditionLook({ edition, station, onDone }: EditionLookProps) {
  const say = useTexts(menuTexts);
  const { language } = useSettings();
  const [step, setStep] = useState<AskedStep>();
  const { inherited } = useLevelsAbove(station);
  const { data } = useQuery(MenuHomeDocument, { variables: { stationId: station.id } });
  const editions = data?.menuEditions.nodes ?? [];
  const now = Date.now();
  const inForce = inForceAmong(editions, now);
  const { availableActions, state, version, problems, history } = edition;
  const isInReview = state === 'IN_REVIEW';
  const menu = useMemo(
    () => inForceWith(menuContentOf(edition), edition.kind, edition.kind === 'OVERLAY' ? inherited : null),
    [edition, inherited],
  );
  return (
    <>
      <PageHeader
        title={
          <>
            {say(isInReview ? 'reviewTitle' : 'lookTitle', { n: version })}
            <StandingBadge standing={standingOf(edition, inForce, now)} />
          </>
        }
        tab={say(isInReview ? 'reviewTitle' : 'lookTitle', { n: version })}
        hint={station.name}
        actions={
          <>
            {availableActions.includes('DISCARD') ? (
              <Button onClick={() => setStep('DISCARD')}>{say('discard')}</Button>
            ) : null}
            {availableActions.includes('CANCEL') ? (
              <Button danger onClick={() => setStep('CANCEL')}>
                {say('cancel')}
              </Button>
            ) : null}
            {availableActions.includes('RETURN') ? (
              <Button onClick={() => setStep('RETURN')}>{say('returnIt')}</Button>
            ) : null}
            {availableActions.includes('PUBLISH') ? (
              <Button type="primary" onClick={() => setStep('PUBLISH')}>
                {say('publish')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="dd-editor">
        <div className="dd-editor-main">
          {isInReview ? <WhoPublishes edition={edition} /> : null}
          {isInReview ? (
            <section className="dd-panel" aria-labelledby="dd-review-problems">
              <h2 id="dd-review-problems">{say('problems', { n: problems.length })}</h2>
              {problems.length === 0 ? (
                <p>{say('noProblems')}</p>
              ) : (
                <ul className="dd-problems">
                  {problems.map(({ code, targetId, field, message }) => (
                    <li key={`${code} ${targetId ?? ''} ${field ?? ''}`}>{message}</li>
                  ))}
                </ul>
              )}
            </section>
          ) : null}
          {data && inForce?.id !== edition.id ? (
            <section className="dd-panel" aria-labelledby="dd-review-differences">
              <h2 id="dd-review-differences">
                {inForce === null
                  ? say('compare')
                  : `${say('versionN', { n: inForce.version })} → ${say('versionN', { n: version })}`}
              </h2>
              {inForce === null ? (
                <p>{say('firstEdition')}</p>
              ) : (
                <Differences key={edition.revision} fromId={inForce.id} toId={edition.id} />
              )}
            </section>
          ) : null}
          <section className="dd-panel" aria-labelledby="dd-review-history">
            <h2 id="dd-review-history">{say('history')}</h2>
            <ol className="dd-history">
              {history.map(({ action, at, actorName, note }) => (
                <li key={`${action} ${at}`}>
                  <TimeText at={at} /> {say('by', { action: editionActionLabel(action, language), name: actorName })}
                  {note ? <span className="dd-block dd-muted">{note}</span> : null}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <aside className="dd-editor-side">
          <PhonePreview menu={menu} locale={language} />
        </aside>
      </div>
      {step === undefined ? null : (
        <EditionStep step={step} edition={edition} onClose={() => setStep(undefined)} onDone={onDone} />
      )}
    </>
  );
}
