import type { Who } from './use-who';

interface TopBarProps {
  readonly who: Who | null;
  readonly onEnter: (username: string) => void;
  readonly onLeave: () => void;
  readonly onDocs: () => void;
}

/** Who am I, whom can I play, and the ways to the schema and to the product. */
export function TopBar({ who, onEnter, onLeave, onDocs }: TopBarProps) {
  const localities = [...new Set((who?.demoAccounts ?? []).map(({ localityName }) => localityName))];
  return (
    <header className="top">
      <h1>
        点单 <span>GraphQL 试验台</span>
      </h1>
      <p className="who" role="status">
        {who === null ? '…' : who.displayName === '' ? '未登录 not signed in' : `我是 I am：${who.displayName}`}
      </p>
      {who !== null && who.demoAccounts.length > 0 ? (
        <label>
          演示账号 Demo
          <select
            value=""
            onChange={(event) => {
              if (event.target.value !== '') onEnter(event.target.value);
            }}
          >
            <option value="">选一个就进入</option>
            {localities.map((locality) => (
              <optgroup key={locality} label={locality}>
                {who.demoAccounts
                  .filter(({ localityName }) => localityName === locality)
                  .map(({ username, displayName, localityName, stationName }) => (
                    <option key={username} value={username}>
                      {[displayName, stationName || localityName].join(' · ')}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      ) : null}
      {who !== null && who.displayName !== '' ? (
        <button type="button" onClick={onLeave}>
          退出 Sign out
        </button>
      ) : null}
      <nav aria-label="相关页面 Related pages">
        <button type="button" onClick={onDocs}>
          文档 Docs
        </button>
        <a href="/playground/schema.graphql">schema.graphql</a>
        <a href="/">管理端 Admin</a>
        <a href="/m/">手机页面 Phone</a>
      </nav>
    </header>
  );
}
