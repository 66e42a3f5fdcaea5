// The small decisions of the command scripts that a wrong one would make expensive.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findChromium } from './lib/chromium.mjs';
import { isMissingHeaders, isMissingToolchain } from './lib/install.mjs';
import { refuseReadOnlyFolder, refuseUnusablePort } from './lib/preconditions.mjs';
import { run } from './lib/processes.mjs';
import { check, lacking, sum } from './lib/verify/outcomes.mjs';
import { countTests } from './lib/verify/vitest-suite.mjs';

describe('a port', () => {
  it('that is busy is refused with the way out in both languages', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const refusal = await refuseUnusablePort({ PORT: String(port) });
    await new Promise((resolve) => server.close(resolve));
    expect(refusal.zh).toContain(`端口 ${port} 已被占用`);
    expect(refusal.en).toContain(`Port ${port} is in use`);
    expect(refusal.zh).toContain('PORT=4001 npm start');
    expect(await refuseUnusablePort({ PORT: String(port) })).toBeUndefined();
  });

  it.each(['abc', '-1', '70000', '40.5'])('written as %s is refused', async (text) => {
    expect((await refuseUnusablePort({ PORT: text })).en).toContain(`"${text}"`);
  });
});

describe('a folder', () => {
  it('that cannot be written to is refused by its name', () => {
    expect(refuseReadOnlyFolder('/proc/self').zh).toContain('/proc/self');
    expect(refuseReadOnlyFolder('.')).toBeUndefined();
  });
});

describe('a failed installation', () => {
  it('is blamed on the toolchain when better-sqlite3 could not be compiled', () => {
    const gyp = '.../better-sqlite3 install: gyp ERR! find Python';
    expect(isMissingToolchain(gyp)).toBe(true);
  });

  it('is blamed on the headers of Node when those could not be fetched', () => {
    const lines = [
      '.../better-sqlite3 install: gyp http GET https://example.org/v24.21.0/node-v24.21.0-headers.tar.gz',
      '.../better-sqlite3 install: gyp WARN install got an error, rolling back install',
      '.../better-sqlite3 install: gyp ERR! configure error',
    ];
    expect(isMissingHeaders(lines.join('\n'))).toBe(true);
    expect(isMissingHeaders('.../better-sqlite3 install: gyp ERR! find Python')).toBe(false);
  });

  it('is not blamed on the toolchain when the network failed', () => {
    expect(isMissingToolchain('ERR_PNPM_FETCH_503 better-sqlite3: Service Unavailable')).toBe(false);
  });
});

describe('a browser', () => {
  it('is the one that CHROME_PATH names, or none when that does not exist', () => {
    expect(findChromium({ CHROME_PATH: process.execPath })).toBe(process.execPath);
    expect(findChromium({ CHROME_PATH: '/nowhere/chrome', PATH: process.env.PATH })).toBeUndefined();
    expect(findChromium({ PATH: '/nowhere' })).toBeUndefined();
  });
});

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a child process', () => {
  it('gives its exit code and its output', async () => {
    const result = await run(process.execPath, ['-e', 'console.log("你好"); process.exit(3)'], { capture: 'only' });
    expect(result).toEqual({ code: 3, output: '你好\n' });
  });

  it('that takes too long is ended and has failed', async () => {
    const { code } = await run(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
      capture: 'only',
      timeoutMs: 200,
    });
    expect(code).toBeGreaterThan(0);
  });

  it.skipIf(process.platform === 'win32')(
    'that leaves its work to a child takes it along when we are told to stop',
    async () => {
      const worker = 'console.log(process.pid); setTimeout(() => {}, 60000)';
      const launcher = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(worker)}], { stdio: 'inherit' })`;
      const processes = new URL('lib/processes.mjs', import.meta.url).href;
      const ours = `import { run } from '${processes}'; await run(process.execPath, ['-e', ${JSON.stringify(launcher)}], { ownGroup: true });`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', ours], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [pid] = await once(child.stdout, 'data');
      child.kill('SIGTERM');
      await once(child, 'exit');
      // Whoever inherits the dead child may take a while to notice.
      await expect.poll(() => isRunning(Number(pid)), { timeout: 20_000 }).toBe(false);
    },
  );

  it('that cannot be started has failed', async () => {
    expect((await run('/nowhere/at-all', [], { capture: 'only' })).code).toBe(127);
  });
});

describe('the counts', () => {
  it('of a report name a file that could not be loaded as a failure', () => {
    const file = (status, ...statuses) => ({
      status,
      assertionResults: statuses.map((one) => ({ status: one, fullName: one })),
    });
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed'), file('failed')] };
    expect(countTests(report)).toMatchObject({ passed: 1, failed: 2, skipped: 1, skippedNames: ['skipped'] });
  });

  it('add up, with what must be seen', () => {
    const total = sum([check('a', []), check('b', ['wrong'])]);
    expect(total).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
    expect(total.details.join('\n')).toContain('wrong');
  });

  it('take what a machine lacks as skipped, and in CI as failed', () => {
    const before = process.env.CI;
    process.env.CI = '';
    expect(lacking('no browser')).toMatchObject({ failed: 0, skipped: 1 });
    process.env.CI = 'true';
    expect(lacking('no browser')).toMatchObject({ failed: 1, skipped: 0 });
    process.env.CI = before ?? '';
  });
});
