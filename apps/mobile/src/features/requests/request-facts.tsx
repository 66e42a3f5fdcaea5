import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts';
import type { RequestWholeFragment } from '../../graphql/generated/types';
import { dayWords, momentWords } from '../../texts/time-words';
import { StarsShown } from '../../ui/stars';
import { partOf } from '../order/half-days';
import type { Perspective } from './state-words';

/** The chosen half-days in words, or that any time is fine. */
export function useWindowWords() {
  const { t, language } = useTexts();
  return (windows: RequestWholeFragment['preferredWindows']): string =>
    windows.length === 0
      ? t('order.anyTime')
      : windows
          .map(({ startsAt }) => `${dayWords(startsAt, language)} ${t(`time.${partOf(startsAt)}`)}`)
          .join(t('time.comma'));
}

interface FactsProps {
  readonly request: RequestWholeFragment;
  readonly perspective: Perspective;
}

/** What was ordered, for whom and when; and how it ended. */
export function RequestFacts({ request, perspective }: FactsProps) {
  const { t, language } = useTexts();
  const windowWords = useWindowWords();
  const relation = request.orderer?.isProxy ? (request.orderer.relation?.name ?? '') : null;
  return (
    <section className="card" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('request.details')}</h2>
      <dl className="facts">
        <Fact name={t('request.need')}>{request.need || t('order.noNeed')}</Fact>
        <Fact name={t('request.when')}>{windowWords(request.preferredWindows)}</Fact>
        {request.contact && perspective === 'orderer' ? (
          <Fact name={t('request.forWhom')}>
            {[request.contact.name, request.contact.phone, request.contact.address].filter(Boolean).join('\n')}
          </Fact>
        ) : null}
        {relation === null ? null : <Fact name={t('request.orderedBy')}>{t('request.onBehalf', { relation })}</Fact>}
        {request.outcome ? <Fact name={t('request.outcome')}>{request.outcome}</Fact> : null}
        {request.rating ? (
          <Fact name={perspective === 'worker' ? t('work.ratedBy') : t('request.rated')}>
            <StarsShown score={request.rating.score} />
            {request.rating.comment ? `\n${request.rating.comment}` : null}
          </Fact>
        ) : null}
        <Fact name={t('request.orderedAt')}>{momentWords(request.orderedAt, language)}</Fact>
        <Fact name={t('request.station')}>{request.station.name}</Fact>
      </dl>
      <p className="soft small">
        {t('request.ticket', { no: request.ticketNo })}
        {request.cycle > 1 ? ` · ${t('request.cycle', { n: request.cycle })}` : ''}
      </p>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
