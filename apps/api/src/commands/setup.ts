import { createInterface } from 'node:readline/promises';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { createAdministrator, hasAdministrator, hashPassword } from '../features/access/index.js';
import { seedReference, seedRootStation } from '../seed/index.js';
import { PlainFailure } from './plain-failure.js';
import { showProgress } from './progress.js';

interface Answers {
  readonly divisionCode: string;
  readonly stationName: string;
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
}

const PASSWORD_MINIMUM = 10;

const option = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};

/** Asks for what was not given on the command line; the password may also come from DIANDAN_ADMIN_PASSWORD. */
async function ask(args: readonly string[]): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = async (name: string, question: string): Promise<string> =>
    option(args, name) ?? (await terminal.question(`${question}: `)).trim();
  try {
    return {
      divisionCode: await answer('division', '县（市、区）的区划代码，如 511302 / division code of the county'),
      stationName: await answer('station', '总站名称 / name of the root station'),
      username: await answer('username', '管理员用户名 / username of the administrator'),
      displayName: await answer('name', '管理员姓名 / name of the administrator'),
      password:
        process.env['DIANDAN_ADMIN_PASSWORD'] ??
        (await answer('password', `密码（至少 ${PASSWORD_MINIMUM} 位）/ password`)),
    };
  } finally {
    terminal.close();
  }
}

/** Creates the first administrator, with the root station of the network. In the terminal only, never over HTTP. */
export async function setup(config: Config, args: readonly string[]): Promise<number> {
  const app = await createApp({ ...config, demo: false });
  try {
    if (await hasAdministrator(app.database.read))
      throw new PlainFailure('已经有管理员了。There is an administrator already.');
    const answers = await ask(args);
    if (!/^[\w.-]{3,64}$/.test(answers.username)) {
      throw new PlainFailure(
        '用户名须为 3 至 64 个字母、数字、点、横线。The username needs 3 to 64 letters, digits, dots or dashes.',
      );
    }
    if ([...answers.password].length < PASSWORD_MINIMUM) {
      throw new PlainFailure(
        `密码至少 ${PASSWORD_MINIMUM} 位。The password needs at least ${PASSWORD_MINIMUM} characters.`,
      );
    }
    const progress = showProgress();
    await seedReference(app.parts, progress.step);
    progress.done();
    const passwordHash = await hashPassword(answers.password);
    const at = app.parts.clock.now();
    const done = await app.database.unitOfWork.run(async (tx) => {
      const root = await seedRootStation(tx, app.parts, {
        divisionCode: answers.divisionCode,
        name: answers.stationName,
      });
      if (root === null) return { ok: false as const };
      await createAdministrator(tx, app.parts.makeId, at, { ...answers, passwordHash, ...root });
      return { ok: true as const };
    });
    if (!done.ok)
      throw new PlainFailure(`没有区划 ${answers.divisionCode}。There is no division ${answers.divisionCode}.`);
    console.log(
      '  管理员已创建，请运行 NODE_ENV=production npm start。The administrator exists; run NODE_ENV=production npm start.',
    );
    return 0;
  } finally {
    await app.close();
  }
}
