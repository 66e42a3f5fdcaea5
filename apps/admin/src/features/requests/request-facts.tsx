import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RequestDetailsFragment } from '../../graphql/generated/graphql';
import { IllustrativeMark, MaskedText } from '../../ui/marks';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { useJoinNames } from '../../ui/names';
import { requestTexts } from './texts';

function Fact({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={wide ? 'dd-wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is wanted, for whom, and who ordered it. */
export function RequestFacts({ request }: { readonly request: RequestDetailsFragment }) {
  const say = useTexts(requestTexts);
  const join = useJoinNames();
  const { item, orderer, resident, contact } = request;
  const required = [...item.requiredSkills, ...item.requiredCertificates].map(({ name }) => name);
  return (
    <section className="dd-panel">
      <h2>{say('details')}</h2>
      <dl className="dd-facts">
        <Fact name={say('need')} wide>
          {request.need ?? <span className="dd-muted">{say('none')}</span>}
        </Fact>
        {item.summary ? (
          <Fact name={say('item')} wide>
            <span className="dd-inline">
              {item.summary}
              {item.isIllustrative ? <IllustrativeMark /> : null}
            </span>
          </Fact>
        ) : null}
        <Fact name={say('orderer')}>
          <span className="dd-inline">
            <MaskedText value={orderer.name} />
            {orderer.phone ? <MaskedText value={orderer.phone} /> : null}
            {orderer.isProxy ? <span className="dd-badge">{say('proxy')}</span> : null}
          </span>
        </Fact>
        {orderer.relation ? <Fact name={say('relation')}>{orderer.relation.name}</Fact> : null}
        {resident ? (
          <Fact name={say('resident')}>
            <Link to="/people/residents/$residentId" params={{ residentId: resident.id }}>
              {resident.name}
            </Link>
          </Fact>
        ) : null}
        <Fact name={say('orderedAt')}>
          <TimeText at={request.orderedAt} />
        </Fact>
        {request.preferredWindows.length > 0 ? (
          <Fact name={say('windows')}>
            <ul>
              {request.preferredWindows.map(({ startsAt, endsAt }) => (
                <li key={startsAt}>
                  <TimeText at={startsAt} short /> – <TimeText at={endsAt} short />
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        <Fact name={say('requires')}>
          {join([
            ...required,
            say('minutes', { n: item.durationMinutes }),
            ...(item.workersNeeded > 1 ? [say('workersNeeded', { n: item.workersNeeded })] : []),
          ])}
        </Fact>
        {contact ? (
          <Fact name={say('contact')} wide>
            {[contact.name, contact.phone, contact.address].filter(Boolean).join(' · ')}
          </Fact>
        ) : null}
        {request.outcome ? (
          <Fact name={say('outcome')} wide>
            {request.outcome}
          </Fact>
        ) : null}
        {request.closedAt ? (
          <Fact name={say('closedAt')}>
            <TimeText at={request.closedAt} />
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}
