import { randomBytes } from 'node:crypto';
import { type App, createApp } from '../app.js';
import type { Config, DatabaseLocation } from '../config.js';
import { openDatabase } from '../database/database.js';
import { demoUsernames, hasAdministrator, setDemoPassword } from '../features/access/index.js';
import { seedDemo } from '../seed/index.js';
import { explain, PlainFailure } from './plain-failure.js';
import { showProgress } from './progress.js';

/** The database as it may be printed: without the password, and without parameters, which may hold one too. */
export function nameOf(location: DatabaseLocation): string {
  if (location.kind === 'sqlite') return location.file;
  try {
    const { protocol, username, password, host, pathname } = new URL(location.url);
    const who = username === '' ? '' : `${username}${password === '' ? '' : ':…'}@`;
    return `${protocol}//${who}${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}

/** Makes the database ready to serve: demo data where it is a demonstration, an administrator where it is not. */
async function prepare(app: App, config: Config): Promise<Demonstration | null> {
  if (!config.demo) {
    if (await hasAdministrator(app.database.read)) return null;
    throw new PlainFailure(
      '数据库里还没有管理员。请在终端运行 npm run diandan -- setup 创建一位，再启动。\n' +
        'This database has no administrator yet. Run npm run diandan -- setup in the terminal, then start again.',
    );
  }
  const progress = showProgress();
  await seedDemo(app.parts, progress.step);
  progress.done();
  const password = config.demoPassword ?? randomBytes(6).toString('base64url');
  await setDemoPassword(app.database, password);
  return { password, accounts: await demoUsernames(app.database.read) };
}

interface Demonstration {
  readonly password: string;
  /** The accounts that may be played, by locality. */
  readonly accounts: readonly (readonly [string, readonly string[]])[];
}

function announce(url: string, config: Config, demo: Demonstration | null): void {
  const lines = [
    '',
    `  点单 diandan 已启动 / is running`,
    '',
    `  管理后台 Admin        ${url}/`,
    `  手机页面 Phone pages  ${url}/m`,
    `  接口演练 Playground   ${url}/playground`,
    `  GraphQL               ${url}/graphql`,
    `  数据库 Database       ${nameOf(config.database)}`,
  ];
  if (demo !== null && demo.accounts.length > 0) {
    lines.push(
      '',
      '  演示模式：在登录页一键进入任一岗位，或用下面的账号登录。',
      '  Demo mode: enter any role with one click on the sign-in page, or sign in with:',
      `  密码 Password         ${demo.password}`,
      ...demo.accounts.map(([locality, names]) => `  ${locality.padEnd(20)}  ${names.join('  ')}`),
    );
  }
  if (demo !== null && demo.accounts.length === 0) {
    lines.push(
      '',
      '  注意：这个数据库不是演示数据库，没有演示账号。正式使用请设置 NODE_ENV=production；要看演示请换一个 DATABASE_URL。',
      '  Note: this database is no demonstration and has no demo accounts. Set NODE_ENV=production to serve it for real,',
      '  or another DATABASE_URL to see the demonstration.',
    );
  }
  lines.push('', '  按 Ctrl+C 停止 / press Ctrl+C to stop', '');
  console.log(lines.join('\n'));
}

/** Resolves when the process is asked to stop. A second signal ends it at once. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Migrates, seeds the demonstration where it is one, and serves until it is asked to stop. */
export async function serve(config: Config, options: { readonly migrateOnly?: boolean } = {}): Promise<number> {
  const what = { port: config.port, database: nameOf(config.database) };
  try {
    if (options.migrateOnly) {
      const database = await openDatabase(config.database);
      await database.close();
      return 0;
    }
    const app = await createApp(config);
    try {
      const demo = await prepare(app, config);
      const server = await app.listen();
      const stop = stopAsked();
      announce(server.url, config, demo);
      await stop;
      return 0;
    } finally {
      await app.close();
    }
  } catch (error) {
    throw explain(error, what);
  }
}
