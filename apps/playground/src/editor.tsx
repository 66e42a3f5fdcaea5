import { createGraphiQLFetcher, type Fetcher, type Storage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { useMemo } from 'react';
import { examples, exampleText } from './examples';
import type { Facts } from './learn/facts';
import { type OpenTab, TabOpener } from './open-tab';
import schemaText from '@diandan/schema/schema.graphql?raw';

interface EditorProps {
  /** Whose tabs these are; each account keeps its own. */
  readonly accountId: string;
  readonly facts: Facts;
  readonly onReady: (openTab: OpenTab, showDocs: () => void) => void;
  /** Told after an operation that may have changed who we are. */
  readonly onSessionChange: () => void;
}

// The schema comes with the page: no introspection query, which limits on depth would have to make room for.
const schema = buildSchema(schemaText);
const changesSession = /\b(enterDemo|signIn|signOut)\b/;

/** GraphiQL with our schema, our examples in tabs and live operations over graphql-ws. */
export function Editor({ accountId, facts, onReady, onSessionChange }: EditorProps) {
  const fetcher = useMemo(() => watchedFetcher(onSessionChange), [onSessionChange]);
  const storage = useMemo(() => ownStorage(accountId || 'visitor'), [accountId]);
  const tabs = useMemo(
    () =>
      examples.map((example) => ({
        query: exampleText(example.name),
        variables: JSON.stringify(example.variables(facts), null, 2),
      })),
    [facts],
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
        <TabOpener onReady={onReady} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

function watchedFetcher(onSessionChange: () => void): Fetcher {
  const { protocol, host } = window.location;
  const plain = createGraphiQLFetcher({
    url: '/graphql',
    headers: { 'accept-language': 'zh-CN' },
    wsClient: createClient({ url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`, lazy: true }),
  });
  return async (params, options) => {
    const result = await plain(params, options);
    if (changesSession.test(params.query)) onSessionChange();
    return result;
  };
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
