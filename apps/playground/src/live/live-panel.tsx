import { useSyncExternalStore } from 'react';
import { at, textAt } from '../server';
import type { LiveEntry, LiveWire } from './live-wire';

interface LivePanelProps {
  readonly wire: LiveWire;
}

/** What the live operation has told, newest first; stays when tabs and people change. */
export function LivePanel({ wire }: LivePanelProps) {
  const { isListening, entries } = useSyncExternalStore(wire.watch, wire.look);
  if (!isListening && entries.length === 0) return null;
  return (
    <section className="live" aria-labelledby="live-title">
      <header>
        <h2 id="live-title">实时 · Live</h2>
        <p role="status">
          {isListening ? '正在听 listening' : '没有在听 not listening'}，{entries.length} 条 events
        </p>
        {isListening ? (
          <button type="button" onClick={wire.stop}>
            停止 Stop
          </button>
        ) : null}
        <button type="button" onClick={wire.clear}>
          清空 Clear
        </button>
      </header>
      <ol tabIndex={0} aria-label="推送 pushed">
        {entries.map((entry) => (
          <li key={entry.number} className={entry.notice === '' ? '' : 'trouble'}>
            <time>{entry.at.toLocaleTimeString('zh-CN', { hour12: false })}</time> {lineOf(entry)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The change of a request in one line; any other answer as it came. */
function lineOf({ result, notice }: LiveEntry): string {
  if (notice !== '') return notice;
  const change = at(result, 'data', 'requestChanged');
  const action = textAt(change, 'action');
  if (action === '') return JSON.stringify(at(result, 'data') ?? result);
  return [
    textAt(change, 'request', 'ticketNo'),
    `${action} → ${textAt(change, 'state')}`,
    textAt(change, 'request', 'item', 'name'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
