import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useState } from 'react';
import {
  PaletteRequestsDocument,
  PaletteStationsDocument,
  PaletteTicketDocument,
  PaletteWorkersDocument,
} from '../graphql/generated/graphql';
import { mayViewMenuDrafts, mayViewNeeds, useViewer } from '../graphql/viewer';
import { useDebounced } from '../ui/debounced';
import { StateBadge } from '../ui/state-badge';
import { useTexts } from '../ui/texts';
import { workerKindWords } from '../ui/words';
import { shellTexts } from './shell-texts';

/** Ctrl K: go to a page, or find a station, a request or a worker by a few letters. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(shellTexts);
  const sayKind = useTexts(workerKindWords);
  const navigate = useNavigate();
  const viewer = useViewer();
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed.trim(), 180);
  const options = { skip: text === '', fetchPolicy: 'cache-first' } as const;
  const stationsFound = useQuery(PaletteStationsDocument, { variables: { text }, ...options });
  const workersFound = useQuery(PaletteWorkersDocument, { variables: { text }, ...options });
  const requestsFound = useQuery(PaletteRequestsDocument, { variables: { text }, ...options });
  const ticket = useQuery(PaletteTicketDocument, {
    variables: { ticketNo: text.toUpperCase() },
    ...options,
    skip: !/\d{3}/.test(text),
  });
  const go = (to: () => Promise<void>): void => {
    onClose();
    void to();
  };
  const pages = (
    [
      ['home', '/', 'jrgz'],
      ['stations', '/stations', 'zdwl'],
      ['requests', '/requests', 'xqd'],
      ...(mayViewNeeds(viewer) ? ([['needs', '/needs', 'xqysx']] as const) : []),
      ['workers', '/people/workers', 'sg zyz ry'],
      ['residents', '/people/residents', 'jm ry'],
      ...(viewer.viewerCanManageAccounts ? ([['accounts', '/accounts', 'zh']] as const) : []),
      ...(mayViewMenuDrafts(viewer) ? ([['menus', '/menus', 'fwqd']] as const) : []),
      ...(viewer.viewerCanEditTerms ? ([['dictionaries', '/dictionaries', 'zd']] as const) : []),
    ] as const
  ).filter(([key, to, initials]) =>
    [say(key), to, initials].some((words) => words.toLowerCase().includes(typed.trim().toLowerCase())),
  );
  const asked = typed.trim() !== '';
  const stations = asked ? ((stationsFound.data ?? stationsFound.previousData)?.stations.nodes ?? []) : [];
  const workers = asked ? ((workersFound.data ?? workersFound.previousData)?.workers.nodes ?? []) : [];
  const searching = stationsFound.loading || workersFound.loading || requestsFound.loading || text !== typed.trim();
  const requests = [
    ...(ticket.data?.requestByTicketNo ? [ticket.data.requestByTicketNo] : []),
    ...(asked ? ((requestsFound.data ?? requestsFound.previousData)?.requests.nodes ?? []) : []),
  ].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      label={say('paletteLabel')}
      shouldFilter={false}
      loop
      overlayClassName="dd-palette-overlay"
      contentClassName="dd-palette"
    >
      <Command.Input value={typed} onValueChange={setTyped} placeholder={say('palettePlaceholder')} />
      <Command.List>
        {searching ? (
          <Command.Loading>
            <span className="dd-muted">{say('paletteSearching')}</span>
          </Command.Loading>
        ) : (
          <Command.Empty>{say('paletteEmpty')}</Command.Empty>
        )}
        {pages.length > 0 ? (
          <Command.Group heading={say('palettePages')}>
            {pages.map(([key, to]) => (
              <Command.Item key={key} value={`page ${to}`} onSelect={() => go(() => navigate({ to }))}>
                {say(key)}
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {stations.length > 0 ? (
          <Command.Group heading={say('stations')}>
            {stations.map((station) => (
              <Command.Item
                key={station.id}
                value={station.id}
                onSelect={() => go(() => navigate({ to: '/stations/$stationId', params: { stationId: station.id } }))}
              >
                <span>{station.name}</span>
                <span className="dd-muted dd-small">{station.ancestors.map(({ name }) => name).join(' / ')}</span>
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {requests.length > 0 ? (
          <Command.Group heading={say('requests')}>
            {requests.map((request) => (
              <Command.Item
                key={request.id}
                value={request.id}
                onSelect={() => go(() => navigate({ to: '/requests/$requestId', params: { requestId: request.id } }))}
              >
                <span className="dd-number">{request.ticketNo}</span>
                <span>{request.item.name}</span>
                <StateBadge state={request.state} />
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {workers.length > 0 ? (
          <Command.Group heading={say('workers')}>
            {workers.map((worker) => (
              <Command.Item
                key={worker.id}
                value={worker.id}
                onSelect={() =>
                  go(() => navigate({ to: '/people/workers/$workerId', params: { workerId: worker.id } }))
                }
              >
                <span>{worker.name}</span>
                <span className="dd-muted dd-small">
                  {sayKind(worker.kind)} · {worker.station.name}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
      </Command.List>
      <p className="dd-palette-hint dd-muted dd-small">{say('paletteHint')}</p>
    </Command.Dialog>
  );
}
