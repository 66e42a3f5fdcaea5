import { useCallback, useEffect, useRef, useState } from 'react';
import { TopBar } from './bar/top-bar';
import { useWho } from './bar/use-who';
import { Editor } from './editor';
import { ExamplesPanel } from './examples-panel';
import { type Facts, learnFacts } from './learn/facts';
import type { OpenTab } from './open-tab';
import { useWalk } from './walk/use-walk';
import { WalkPanel } from './walk/walk-panel';

interface Desk {
  readonly accountId: string;
  readonly facts: Facts;
}

/** The bar above, the round and the examples on the left, the editor beside them. */
export function App() {
  const { who, look, enter, leave } = useWho();
  const [desk, setDesk] = useState<Desk | null>(null);
  const doors = useRef<{ readonly openTab: OpenTab; readonly showDocs: () => void } | null>(null);
  const walk = useWalk(() => void look());

  // The editor changes hands only when somebody says so in the bar: a round enters several accounts and must not clear the tabs meanwhile.
  const settle = useCallback(async (accountId: string) => setDesk({ accountId, facts: await learnFacts() }), []);
  const isFirst = desk === null;
  useEffect(() => {
    if (isFirst && who !== null) void settle(who.accountId);
  }, [isFirst, who, settle]);

  const onReady = useCallback((openTab: OpenTab, showDocs: () => void) => {
    doors.current = { openTab, showDocs };
  }, []);
  const onSessionChange = useCallback(() => void look(), [look]);
  const openTab: OpenTab = (query, variables) => doors.current?.openTab(query, variables);
  return (
    <div className="desk">
      <TopBar
        who={who}
        onEnter={(username) => void enter(username).then(({ accountId }) => settle(accountId))}
        onLeave={() => void leave().then(({ accountId }) => settle(accountId))}
        onDocs={() => doors.current?.showDocs()}
      />
      <div className="side">
        <WalkPanel walk={walk} openTab={openTab} />
        {desk === null ? null : <ExamplesPanel facts={desk.facts} openTab={openTab} />}
      </div>
      <main className="editor" aria-label="GraphiQL">
        {desk === null ? (
          <p role="status">正在打开… · opening…</p>
        ) : (
          <Editor
            key={desk.accountId}
            accountId={desk.accountId}
            facts={desk.facts}
            onReady={onReady}
            onSessionChange={onSessionChange}
          />
        )}
      </main>
    </div>
  );
}
