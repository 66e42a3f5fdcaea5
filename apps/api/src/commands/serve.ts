import { randomBytes } from 'node:crypto';
import { type App, createApp } from '../app.js';
import type { Config } from '../config.js';
import { openDatabase } from '../database/database.js';
import { hasAdministrator, setDemoPassword } from '../features/access/index.js';
import { seedDemo } from '../seed/index.js';
import { explain, PlainFailure } from './plain-failure.js';
import { showProgress } from './progress.js';

const nameOf = (config: Config): string =>
  config.database.kind === 'sqlite' ? config.database.file : config.database.url.replace(/:[^:@/]*@/, ':…@');

/** Makes the database ready to serve: demo data where it is a demonstration, an administrator where it is not. */
async function prepare(app: App, config: Config): Promise<string | null> {
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
  return password;
}

function announce(url: string, config: Config, password: string | null): void {
  const lines = [
    '',
    `  点单 diandan 已启动 / is running`,
    '',
    `  管理后台 Admin        ${url}/`,
    `  手机页面 Phone pages  ${url}/m`,
    `  接口演练 Playground   ${url}/playground`,
    `  GraphQL               ${url}/graphql`,
    `  数据库 Database       ${nameOf(config)}`,
  ];
  if (password !== null) {
    lines.push(
      '',
      '  演示模式：在登录页一键进入任一岗位，或用下面的账号登录。',
      '  Demo mode: enter any role with one click on the sign-in page, or sign in with:',
      `  密码 Password         ${password}`,
      ...['shunqing', 'ganzhou'].map(
        (key) =>
          `  ${key.padEnd(20)}  ${['admin', 'head', 'dispatcher', 'worker', 'resident'].map((role) => `${key}-${role}`).join('  ')}`,
      ),
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
  const what = { port: config.port, database: nameOf(config) };
  try {
    if (options.migrateOnly) {
      const database = await openDatabase(config.database);
      await database.close();
      return 0;
    }
    const app = await createApp(config);
    try {
      const password = await prepare(app, config);
      const server = await app.listen();
      const stop = stopAsked();
      announce(server.url, config, password);
      await stop;
      return 0;
    } finally {
      await app.close();
    }
  } catch (error) {
    throw explain(error, what);
  }
}
