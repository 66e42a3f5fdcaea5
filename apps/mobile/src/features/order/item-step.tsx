import { useEffect } from 'react';
import { useTexts } from '../../texts/use-texts';
import { StationMenuDocument } from '../../graphql/generated/menu-operations';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { navigate, usePlace } from '../../router';
import { Button } from '../../ui/button';
import { Loading, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { MenuBrowser } from '../menu/menu-browser';

interface ItemStepProps {
  readonly station: { readonly id: string; readonly name: string };
  readonly onChoose: (itemId: string, itemName: string) => void;
}

/** Step one: choose an item of my station's menu. */
export function ItemStep({ station, onChoose }: ItemStepProps) {
  const { t } = useTexts();
  const { search } = usePlace();
  const { data, failure, isLoading, reload } = useQuery(StationMenuDocument, { id: station.id });
  const menu = data?.station?.menu;
  const wished = search.get('item');

  // Somebody who tapped an item on the public page before signing in does not have to look for it again.
  const wishedEntry = menu?.categories
    .flatMap(({ entries }) => entries)
    .find((entry) => wished !== null && entry.item.id === wished);
  useEffect(() => {
    if (!wishedEntry) return;
    onChoose(wishedEntry.item.id, wishedEntry.name);
    navigate(paths.orderNeed, { replace: true });
  }, [wishedEntry, onChoose]);

  return (
    <>
      <div className="tight">
        <p className="soft">{t('order.step', { n: 1 })}</p>
        <PageTitle>{t('menu.chooseTitle')}</PageTitle>
        <p className="soft">{station.name}</p>
      </div>
      {isLoading ? <Loading /> : null}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} stale={data !== null} /> : null}
      {data !== null && !menu ? <p>{t('menu.noMenu')}</p> : null}
      {!menu ? null : (
        <MenuBrowser
          menu={menu}
          action={(entry) => (
            <Button
              className="pick"
              onClick={() => {
                onChoose(entry.item.id, entry.name);
                navigate(paths.orderNeed);
              }}
            >
              {t('menu.pick')}
              <span className="unseen">{entry.name}</span>
            </Button>
          )}
        />
      )}
    </>
  );
}
