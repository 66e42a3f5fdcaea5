import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NeedDetailsFragment } from '../../graphql/generated/graphql';
import { MaskedText } from '../../ui/marks';
import { useTexts } from '../../ui/texts';
import { DayText, TimeText } from '../../ui/time-text';
import { NeedStatusBadge } from './need-status-badge';
import { needActionWords, needSourceWords, needTexts } from './texts';

const listed = (terms: readonly { readonly name: string }[]): string => terms.map(({ name }) => name).join('、');

/** All that is known of a need. */
export function NeedFacts({ need }: { readonly need: NeedDetailsFragment }) {
  const say = useTexts(needTexts);
  const saySource = useTexts(needSourceWords);
  const sayAction = useTexts(needActionWords);
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [say('status'), <NeedStatusBadge key="status" status={need.status} />],
    ...(need.reason ? [[say('reason'), need.reason] as const] : []),
    ...(need.mergedInto ? [[say('mergedInto'), need.mergedInto.text] as const] : []),
    [say('items'), need.items.length === 0 ? say('noItem') : listed(need.items)],
    [say('people'), need.peopleCount === null ? say('peopleUnknown') : say('peopleOf', { count: need.peopleCount })],
    [say('source'), saySource(need.source)],
    ...(need.saidBy
      ? [
          [
            say('saidBy'),
            <Link key="said" to="/people/residents/$residentId" params={{ residentId: need.saidBy.id }}>
              <MaskedText value={need.saidBy.name} />
            </Link>,
          ] as const,
        ]
      : []),
    [say('station'), need.station.name],
    [say('heardOn'), <DayText key="heard" on={need.heardOn} />],
    ...(need.evidence ? [[say('evidence'), need.evidence] as const] : []),
    ...(need.clientCategories.length > 0 ? [[say('categories'), listed(need.clientCategories)] as const] : []),
    ...(need.domains.length > 0 ? [[say('domains'), listed(need.domains)] as const] : []),
  ];
  return (
    <div className="dd-stack">
      <p className="dd-need-words">{need.text}</p>
      <dl className="dd-facts">
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {need.duplicates.length > 0 ? (
        <section>
          <h3>{say('duplicates')}</h3>
          <ul>
            {need.duplicates.map((one) => (
              <li key={one.id}>
                {one.text}{' '}
                <span className="dd-muted dd-small">
                  {one.station.name}
                  {one.peopleCount === null ? '' : ` · ${say('peopleOf', { count: one.peopleCount })}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {need.events.length > 0 ? (
        <section>
          <h3>{say('story')}</h3>
          <ol className="dd-need-story">
            {need.events.map((event) => (
              <li key={event.version}>
                {sayAction(event.action)}{' '}
                <span className="dd-muted dd-small">
                  {event.actorName} · <TimeText at={event.at} short />
                </span>
                {event.note ? <div className="dd-muted">{event.note}</div> : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
