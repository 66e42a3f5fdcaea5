import { useMutation, useQuery } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ConfirmItemsDocument, MenuItemsToCheckDocument } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useIntentionKey } from '../../ui/idempotency';
import { Loading } from '../../ui/loading';
import { RefusalMessage, type RefusalFacts } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { SelectCell } from './cells';
import { menuTexts } from './texts';

const spans = [30, 90, 180, 365];
const mostAtOnce = 200;

/** Items that nobody has looked at for long, and the button that says of many at once that they are right. */
export function ItemsToCheck({ stationId, mayConfirm }: { readonly stationId: string; readonly mayConfirm: boolean }) {
  const say = useTexts(menuTexts);
  const { message } = App.useApp();
  const { key, renew } = useIntentionKey();
  const [days, setDays] = useState(180);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<RefusalFacts>();
  const [confirm, { loading }] = useMutation(ConfirmItemsDocument);
  const { data, error, refetch } = useQuery(MenuItemsToCheckDocument, {
    variables: { stationId, olderThanDays: days },
    fetchPolicy: 'network-only',
  });
  const again = async (): Promise<void> => void (await refetch().catch(() => undefined));
  if (error && !data) return <ErrorState error={error} onRetry={() => void again()} />;
  const items = data?.itemsToCheck ?? [];
  const itemIds = items.map(({ itemId }) => itemId).filter((id) => chosen.has(id));
  const send = async (): Promise<void> => {
    setRefusal(undefined);
    const input = { stationId, itemIds: itemIds.slice(0, mostAtOnce), idempotencyKey: key };
    const answer = (await confirm({ variables: { input } })).data?.confirmItems;
    renew();
    if (answer?.__typename === 'ConfirmItemsSuccess') {
      void message.success(say('confirmed', { n: answer.items.length }));
      setChosen(new Set());
      await again();
    } else setRefusal(answer);
  };
  return (
    <>
      <div className="dd-inline">
        <span className="dd-muted">{say('staleHint')}</span>
        <SelectCell
          label={say('olderThan')}
          value={String(days)}
          options={spans.map((span) => ({ value: String(span), label: say('daysN', { n: span }) }))}
          onChange={(span) => setDays(Number(span))}
        />
        {mayConfirm ? (
          <Button
            type="primary"
            disabled={itemIds.length === 0}
            loading={loading}
            onClick={() => void send().catch(() => void message.error(say('offline')))}
          >
            {say('stillRight')}
          </Button>
        ) : null}
      </div>
      {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
      {!data ? <Loading /> : null}
      {data && items.length === 0 ? <EmptyState title={say('nothingStale')} /> : null}
      {items.length > 0 && mayConfirm ? (
        <label className="dd-inline dd-small">
          <input
            type="checkbox"
            className="dd-check"
            checked={itemIds.length === items.length}
            onChange={(event) => setChosen(new Set(event.target.checked ? items.map(({ itemId }) => itemId) : []))}
          />
          {say('selectAll')}
        </label>
      ) : null}
      <ul>
        {items.map(({ itemId, number, name, lastCheckedAt, lastCheckedByName }) => (
          <li key={itemId} className="dd-now-entry">
            <label className="dd-inline">
              {mayConfirm ? (
                <input
                  type="checkbox"
                  className="dd-check"
                  checked={chosen.has(itemId)}
                  onChange={() =>
                    setChosen((before) => {
                      const next = new Set(before);
                      if (!next.delete(itemId)) next.add(itemId);
                      return next;
                    })
                  }
                />
              ) : null}
              <span className="dd-muted dd-number">{number}</span> {name}
            </label>
            <span className="dd-muted dd-small">
              {say('lastChecked')}：{lastCheckedAt === null ? say('never') : <TimeText at={lastCheckedAt} />}{' '}
              {lastCheckedByName}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
