import { createGraphiQLFetcher, type Fetcher, type Storage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { useMemo, useRef } from 'react';
import { examples, exampleText } from './examples';
import type { Facts } from './learn/facts';
import type { LiveWire } from './live/live-wire';
import { type Doors, TabOpener } from './open-tab';
import schemaText from '@diandan/schema/schema.graphql?raw';

interface EditorProps {
  /** Whose tabs these are; each account keeps its own. */
  readonly accountId: string;
  readonly facts: Facts;
  readonly wire: LiveWire;
  readonly onReady: (doors: Doors) => void;
  readonly onOperation: (name: string) => void;
  /** Told after an operation that may have changed who we are. */
  readonly onSessionChange: () => void;
}

// The schema comes with the page: no introspection query, which limits on depth would have to make room for.
const schema = buildSchema(schemaText);
const changesSession = /\b(enterDemo|signIn|signOut)\b/;

/** GraphiQL with our schema, our examples in tabs and live operations over graphql-ws. */
export function Editor({ accountId, facts, wire, onReady, onOperation, onSessionChange }: EditorProps) {
  const doors = useRef<Doors | null>(null);
  const fetcher = useMemo(
    () => watchedFetcher(wire, () => doors.current?.openTabId() ?? '', onSessionChange),
    [wire, onSessionChange],
  );
  const storage = useMemo(() => ownStorage(accountId || 'visitor'), [accountId]);
  const tabs = useMemo(
    () =>
      examples.map((example) => ({
        query: exampleText(example.name),
        variables: JSON.stringify(example.variables(facts), null, 2),
      })),
    [facts],
  );
  const ready = useMemo(
    () => (opened: Doors) => {
      doors.current = opened;
      onReady(opened);
    },
    [onReady],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      storage={storage}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <TabOpener onReady={ready} onOperation={onOperation} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

function watchedFetcher(wire: LiveWire, openTabId: () => string, onSessionChange: () => void): Fetcher {
  const plain = createGraphiQLFetcher({ url: '/graphql', headers: { 'accept-language': 'zh-CN' } });
  return async (params, options) => {
    if (isLive(params.query, params.operationName)) {
      const tab = openTabId();
      wire.listen(params.query, (params.variables ?? {}) as Readonly<Record<string, unknown>>);
      // Leaving the tab leaves the line open, the strip below goes on; the stop button in the same tab ends it.
      return wire.results(() => setTimeout(() => openTabId() === tab && wire.stop(), 100)) as ReturnType<Fetcher>;
    }
    const result = await plain(params, options);
    if (changesSession.test(params.query)) onSessionChange();
    return result;
  };
}

/** True for a subscription. A text that cannot be read is left to the server, which says what is wrong with it. */
function isLive(query: string, operationName: string | null | undefined): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

/** The browser's storage under a name of our own, so that the tabs of one account do not show another's ids. */
function ownStorage(owner: string): Storage {
  const prefix = `diandan.playground.${owner}.`;
  return {
    get length() {
      return window.localStorage.length;
    },
    getItem: (key) => window.localStorage.getItem(prefix + key),
    setItem: (key, value) => window.localStorage.setItem(prefix + key, value),
    removeItem: (key) => window.localStorage.removeItem(prefix + key),
    clear: () => {
      for (const key of Object.keys(window.localStorage)) {
        if (key.startsWith(prefix)) window.localStorage.removeItem(key);
      }
    },
  };
}
