import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { type NeedAction, NeedDetailsDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useIsPhone } from '../../ui/media';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { NeedFacts } from './need-facts';
import { NeedStepDrawer } from './need-step-drawer';
import { needActionWords, needTexts } from './texts';
import { useNeedStep } from './use-need-step';

/** One need: what was said, what became of it, and what can be done. */
export function NeedDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useTexts(needTexts);
  const sayAction = useTexts(needActionWords);
  const isPhone = useIsPhone();
  const found = useQuery(NeedDetailsDocument, { variables: { id } });
  const [action, setAction] = useState<NeedAction>();
  const reopening = useNeedStep();
  const need = (found.data ?? found.previousData)?.need;
  const reload = (): void => void found.refetch().catch(() => undefined);

  const content = () => {
    if (need) {
      const take = (one: NeedAction): void => {
        if (one === 'REOPEN') void reopening.send(need, { action: one });
        else setAction(one);
      };
      return (
        <>
          <NeedFacts need={need} />
          {reopening.refusal ? <RefusalMessage refusal={reopening.refusal} onReload={reload} /> : null}
          {reopening.failure === undefined ? null : <ErrorState error={reopening.failure} />}
          <div className="dd-need-actions">
            {need.availableActions.map((one, n) => (
              <Button
                key={one}
                type={n === 0 ? 'primary' : 'default'}
                loading={one === 'REOPEN' && reopening.sending}
                onClick={() => take(one)}
              >
                {sayAction(one)}
              </Button>
            ))}
          </div>
        </>
      );
    }
    if (found.error) return <ErrorState error={found.error} onRetry={reload} />;
    return found.data ? <NotFoundState /> : <Loading lines={6} />;
  };

  if (need && action) {
    return <NeedStepDrawer need={need} action={action} onClose={() => setAction(undefined)} onReload={reload} />;
  }
  return (
    <Drawer open size={isPhone ? '100%' : 560} title={say('need')} onClose={onClose}>
      {content()}
    </Drawer>
  );
}
