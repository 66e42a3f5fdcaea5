import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ProxyRelationsDocument } from '../../graphql/generated/order-operations';
import type { SessionViewerFragment } from '../../graphql/generated/types';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link, navigate } from '../../router';
import { Button } from '../../ui/button';
import { Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { useWindowWords } from '../requests/request-facts';
import type { OrderDraft } from './draft';
import { windowOf } from './half-days';
import { type Placing, usePlacing } from './use-placing';

interface CheckStepProps {
  readonly draft: OrderDraft;
  readonly resident: NonNullable<SessionViewerFragment['resident']>;
  readonly onChange: (draft: OrderDraft | null) => void;
}

/** Step three: everything once more on one page, and one button. */
export function CheckStep({ draft, resident, onChange }: CheckStepProps) {
  const { t } = useTexts();
  const windowWords = useWindowWords();
  const { data } = useQuery(ProxyRelationsDocument, {}, { skip: !draft.forOther });
  const relation = data?.terms.find(({ key }) => key === draft.relationKey)?.name ?? '';
  const { placing, place } = usePlacing(onChange, (requestId) => {
    onChange(null);
    navigate(`${paths.request(requestId)}?placed`, { replace: true });
  });
  const who = draft.forOther
    ? [
        relation === '' ? draft.otherName : t('order.related', { name: draft.otherName, relation }),
        draft.phone,
        draft.address,
      ]
        .filter(Boolean)
        .join('\n')
    : t('order.myself');
  return (
    <>
      <div className="tight">
        <p className="soft">{t('order.step', { n: 3 })}</p>
        <PageTitle>{t('order.checkTitle')}</PageTitle>
      </div>
      <dl className="card facts">
        <Line name={t('order.chosen')} edit={paths.order}>
          {draft.itemName}
        </Line>
        <Line name={t('order.need')} edit={paths.orderNeed}>
          {draft.need.trim() || t('order.noNeed')}
        </Line>
        <Line name={t('order.when')} edit={paths.orderNeed}>
          {windowWords(draft.halfDays.map(windowOf))}
        </Line>
        <Line name={t('order.whom')} edit={paths.orderNeed}>
          {who}
        </Line>
        <Line name={t('order.station')}>{resident.station.name}</Line>
      </dl>
      <PlacingMessage placing={placing} onRetry={() => void place(draft, resident.id)} />
      <Button
        kind="strong"
        wide
        onClick={() => void place(draft, resident.id)}
        busyText={placing.kind === 'busy' ? t('order.placing') : null}
      >
        {t('order.place')}
      </Button>
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly edit?: string;
  readonly children: ReactNode;
}

function Line({ name, edit, children }: LineProps) {
  const { t } = useTexts();
  return (
    <div className="check-line">
      <dt>{name}</dt>
      <dd>
        <strong>{children}</strong>
      </dd>
      {edit === undefined ? null : (
        <dd className="check-edit">
          <Link className="link" to={edit}>
            {t('order.edit')}
            <span className="unseen">{name}</span>
          </Link>
        </dd>
      )}
    </div>
  );
}

function PlacingMessage({ placing, onRetry }: { readonly placing: Placing; readonly onRetry: () => void }) {
  const { t } = useTexts();
  if (placing.kind === 'failed') return <Trouble failure={placing.failure} onRetry={onRetry} />;
  if (placing.kind !== 'refused') return null;
  return (
    <Notice bad>
      {placing.code === 'KeyReused' ? (
        <>
          <p>{t('trouble.keyReused')}</p>
          <Link className="button" to={paths.home}>
            {t('order.toRequests')}
          </Link>
        </>
      ) : (
        placing.words.map((words) => <p key={words}>{words}</p>)
      )}
    </Notice>
  );
}
