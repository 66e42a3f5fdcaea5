import { createApp } from '../app.js';
import type { Config } from '../config.js';
import type { Sql } from '../database/sql.js';
import { createAdministrator, hasAdministrator, hashPassword } from '../features/access/index.js';
import { isUnfinishedDemo, seedReference, seedRootStation } from '../seed/index.js';
import { PlainFailure } from './plain-failure.js';
import { showProgress } from './progress.js';
import { openTerminal, type Question } from './terminal.js';

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

/** What must be known, in the order in which it is asked. */
const questionsOf = (read: Sql): Readonly<Record<keyof Answers, Question>> => ({
  divisionCode: {
    words: '县（市、区）的区划代码，如 511302 / division code of the county',
    check: async (code) =>
      (await read.get('SELECT code FROM divisions WHERE code = ?', [code])) === undefined
        ? `没有区划 ${code}。There is no division ${code}.`
        : null,
  },
  stationName: {
    words: '总站名称 / name of the root station',
    check: (name) => (name === '' ? '请填写总站名称。The root station needs a name.' : null),
  },
  username: {
    words: '管理员用户名 / username of the administrator',
    check: (name) =>
      /^[\w.-]{3,64}$/.test(name)
        ? null
        : '用户名须为 3 至 64 个字母、数字、点、横线。The username needs 3 to 64 letters, digits, dots or dashes.',
  },
  displayName: {
    words: '管理员姓名 / name of the administrator',
    check: (name) => (name === '' ? '请填写管理员姓名。The administrator needs a name.' : null),
  },
  password: {
    words: `密码（至少 ${PASSWORD_MINIMUM} 位，输入时不显示）/ password, not shown`,
    isSecret: true,
    check: (password) =>
      [...password].length < PASSWORD_MINIMUM
        ? `密码至少 ${PASSWORD_MINIMUM} 位。The password needs at least ${PASSWORD_MINIMUM} characters.`
        : null,
  },
});

const optionOf = {
  divisionCode: 'division',
  stationName: 'station',
  username: 'username',
  displayName: 'name',
  password: 'password',
} as const satisfies Record<keyof Answers, string>;

/** Takes what was given on the command line and asks for the rest; the password may also come from DIANDAN_ADMIN_PASSWORD. */
async function ask(args: readonly string[], read: Sql): Promise<Answers> {
  const questions = questionsOf(read);
  const terminal = openTerminal();
  const answer = async (name: keyof Answers): Promise<string> => {
    const question = questions[name];
    const given =
      (name === 'password' ? process.env['DIANDAN_ADMIN_PASSWORD'] : undefined) ?? option(args, optionOf[name]);
    if (given === undefined) return terminal.ask(question);
    const wrong = await question.check(given);
    if (wrong !== null) throw new PlainFailure(wrong);
    return given;
  };
  try {
    return {
      divisionCode: await answer('divisionCode'),
      stationName: await answer('stationName'),
      username: await answer('username'),
      displayName: await answer('displayName'),
      password: await answer('password'),
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
    if (await isUnfinishedDemo(app.database.read)) {
      throw new PlainFailure(
        '这个数据库里有一次没有装完的演示。请换一个 DATABASE_URL，或删除这个数据库后再试。\n' +
          'This database holds a demonstration that was never finished. Use another DATABASE_URL, or delete it and try again.',
      );
    }
    // The divisions come first: whoever names a county is told at once whether there is one.
    const progress = showProgress();
    await seedReference(app.parts, progress.step);
    progress.done();
    const answers = await ask(args, app.database.read);
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
