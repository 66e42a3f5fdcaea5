import { useCallback, useEffect, useRef, useState } from 'react';
import { TopBar } from './bar/top-bar';
import { demoAccountOf, useWho, type Who } from './bar/use-who';
import { Editor } from './editor';
import { type Example, exampleOf, exampleText, fits } from './examples';
import { ExamplesPanel } from './examples-panel';
import { type Facts, learnFacts } from './learn/facts';
import { LivePanel } from './live/live-panel';
import { LiveWire } from './live/live-wire';
import { openLine } from './live/open-line';
import type { Doors } from './open-tab';
import { PersonaHint } from './persona-hint';
import { useWalk } from './walk/use-walk';
import { WalkPanel } from './walk/walk-panel';

interface Desk {
  readonly accountId: string;
  readonly facts: Facts;
}

const wire = new LiveWire(openLine);
const renewWire = () => wire.renew();

/** The bar above, the round and the examples on the left, the editor beside them and what is heard live below it. */
export function App() {
  const { who, look, enter, leave } = useWho(renewWire);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [operation, setOperation] = useState('');
  const doors = useRef<Doors | null>(null);
  const wanted = useRef<Example | null>(null);
  const main = useRef<HTMLElement>(null);
  const before = useRef<Who | null>(null);

  // The editor changes hands only when somebody says so: a round enters several accounts and must not clear the tabs meanwhile.
  const settle = useCallback(async (accountId: string) => setDesk({ accountId, facts: await learnFacts() }), []);
  const isFirst = desk === null;
  useEffect(() => {
    if (isFirst && who !== null) void settle(who.accountId);
  }, [isFirst, who, settle]);

  const walk = useWalk({
    showStep: (query, variables, answer) => doors.current?.showStep(query, variables, answer),
    onBegin: () => (before.current = who),
    onEntered: async () => {
      await wire.renew();
      await look();
    },
    // Whoever had a password of their own cannot be asked back; the worker or resident played last stays then.
    onEnd: async () => {
      const was = before.current;
      before.current = null;
      if (was === null) return;
      const account = demoAccountOf(was);
      if (account !== undefined) await enter(account.username);
      else if (was.accountId === '') await leave();
    },
  });

  const turnToEditor = () => {
    if (window.matchMedia('(max-width: 60rem)').matches) main.current?.scrollIntoView({ behavior: 'smooth' });
  };
  const choose = async (example: Example) => {
    turnToEditor();
    if (who === null || desk === null) return;
    const able = who.demoAccounts.filter(({ role }) => fits(example.as, [role]));
    const near = who.demoAccounts.find(({ username }) => username === desk.facts.dispatcher);
    // Whoever the facts are about, else somebody of the same locality, else anybody who sees it.
    const own =
      able.find(({ username }) => username === near?.username) ??
      able.find(({ localityName }) => localityName === near?.localityName) ??
      able[0];
    const isSwitch = !fits(example.as, who.roles) && own !== undefined;
    const { accountId } = isSwitch ? await enter(own.username) : who;
    const facts = await learnFacts();
    // A desk of its own lies open for another account: the example is opened there as soon as that editor stands.
    wanted.current = accountId === desk.accountId ? null : example;
    setDesk({ accountId, facts });
    if (wanted.current === null) doors.current?.openTab(exampleText(example.name), example.variables(facts));
  };

  const facts = desk?.facts;
  const onReady = useCallback(
    (opened: Doors) => {
      doors.current = opened;
      const example = wanted.current;
      wanted.current = null;
      if (example !== null && facts !== undefined) opened.openTab(exampleText(example.name), example.variables(facts));
    },
    [facts],
  );
  const onSessionChange = useCallback(() => void wire.renew().then(look), [look]);
  return (
    <div className="desk">
      <TopBar
        who={who}
        onEnter={(username) => void enter(username).then(({ accountId }) => settle(accountId))}
        onLeave={() => void leave().then(({ accountId }) => settle(accountId))}
        onDocs={() => doors.current?.showDocs()}
      />
      <div className="side">
        <WalkPanel walk={walk} onShow={turnToEditor} />
        {desk === null ? null : <ExamplesPanel onChoose={(example) => void choose(example)} />}
      </div>
      <main className="editor" aria-label="GraphiQL" ref={main}>
        <PersonaHint
          who={who}
          example={walk.isRunning || operation === '' ? undefined : exampleOf(operation)}
          onChoose={(example) => void choose(example)}
        />
        {desk === null ? (
          <p role="status">正在打开… · opening…</p>
        ) : (
          <Editor
            key={desk.accountId}
            accountId={desk.accountId}
            facts={desk.facts}
            wire={wire}
            onReady={onReady}
            onOperation={setOperation}
            onSessionChange={onSessionChange}
          />
        )}
        <LivePanel wire={wire} />
      </main>
    </div>
  );
}
