import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where the data lives: one SQLite file, or a PostgreSQL server. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Everything the process takes from its environment, parsed once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseLocation;
  /** Demo mode seeds an empty database and lets visitors enter by one click. */
  readonly demo: boolean;
  readonly demoPassword: string | null;
  readonly production: boolean;
  /** The address under which browsers reach us when a proxy stands in front; null means the Host header is ours. */
  readonly publicUrl: string | null;
  /**
   * Whether whoever connects is a proxy of ours, whose `x-forwarded-for` names the client; when nothing is said, a proxy on
   * this machine is, if there is a public address.
   */
  readonly trustProxy?: boolean | undefined;
}

/** The root of the checkout; `data/` lies there by default. */
export const projectRoot = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATABASE_URL: z.string().min(1).optional(),
  DEMO: z.enum(['0', '1']).optional(),
  DEMO_PASSWORD: z.string().min(8).optional(),
  NODE_ENV: z.string().optional(),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.enum(['0', '1']).optional(),
});

/** Thrown when the environment cannot be understood; its message is meant for the person who started us. */
export class ConfigError extends Error {}

/** Parses `sqlite:<path>` or `postgres://…`; anything else is refused. */
export function parseDatabaseUrl(url: string | undefined): DatabaseLocation {
  if (url === undefined) return { kind: 'sqlite', file: resolve(projectRoot, 'data', 'diandan.db') };
  if (url.startsWith('sqlite:')) return { kind: 'sqlite', file: resolve(projectRoot, url.slice('sqlite:'.length)) };
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new ConfigError(
    'DATABASE_URL 只能是 sqlite:<路径> 或 postgres://… 。DATABASE_URL must be sqlite:<path> or postgres://… .',
  );
}

/** Reads the environment or says, in Chinese and English, what is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new ConfigError(`环境变量不正确：${names}。These environment variables are not right: ${names}.`);
  }
  const { HOST, PORT, DATABASE_URL, DEMO, DEMO_PASSWORD, NODE_ENV, PUBLIC_URL, TRUST_PROXY } = parsed.data;
  const production = NODE_ENV === 'production';
  return {
    host: HOST,
    port: PORT,
    database: parseDatabaseUrl(DATABASE_URL),
    demo: !production && DEMO !== '0',
    demoPassword: DEMO_PASSWORD ?? null,
    production,
    publicUrl: PUBLIC_URL ?? null,
    trustProxy: TRUST_PROXY === undefined ? undefined : TRUST_PROXY === '1',
  };
}
