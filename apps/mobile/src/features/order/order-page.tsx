import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { Notice, PageTitle } from '../../ui/page';
import { useSession } from '../session/session-context';
import { CheckStep } from './check-step';
import { keepDraft, newIntentionKey, type OrderDraft, readDraft, startDraft } from './draft';
import { ItemStep } from './item-step';
import { NeedStep } from './need-step';
import './order.css';

/** The three steps of an order, each with an address of its own so that the phone's back button works. */
export type OrderStep = 'item' | 'need' | 'check';

/** 点单: choose, say, check. Whatever is filled in stays on this phone until it is placed. */
export function OrderPage({ step }: { readonly step: OrderStep }) {
  const { t } = useTexts();
  const { viewer } = useSession();
  const accountId = viewer?.account.id ?? '';
  const resident = viewer?.resident;
  const [draft, setDraft] = useState(() => readDraft(accountId, Date.now()));
  if (!resident) {
    return (
      <>
        <PageTitle>{t('shell.order')}</PageTitle>
        <Notice bad>{t('menu.noResident')}</Notice>
      </>
    );
  }
  const change = (next: OrderDraft | null) => {
    setDraft(next);
    keepDraft(accountId, next);
  };
  const choose = (itemId: string, itemName: string) =>
    change({
      ...(draft ?? startDraft(resident.station.id, itemId, itemName)),
      stationId: resident.station.id,
      itemId,
      itemName,
      idempotencyKey: newIntentionKey(),
    });
  if (step === 'item' || draft === null) return <ItemStep station={resident.station} onChoose={choose} />;
  if (step === 'need') return <NeedStep draft={draft} onChange={change} />;
  return <CheckStep draft={draft} resident={resident} onChange={change} />;
}
