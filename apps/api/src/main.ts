#!/usr/bin/env node
import 'reflect-metadata';
import { checkMigrations } from './commands/check-migrations.js';
import { printSchemaFile } from './commands/print-schema.js';
import { seed } from './commands/seed.js';
import { serve } from './commands/serve.js';
import { setup } from './commands/setup.js';
import { ConfigError, readConfig } from './config.js';
import { PlainFailure } from './commands/plain-failure.js';

const usage = `diandan <command>
  serve                            迁移、（演示模式下）装入演示数据并提供服务 / migrate, seed the demo, serve
  migrate                          只迁移数据库 / bring the database to the newest schema
  seed --villages <省代码|all>      装入村（社区）区划 / load the villages of a province or of all
  setup                            创建第一位管理员 / create the first administrator
  schema [--check]                 打印 GraphQL 模式 / print the public schema
  migrations --check               检查迁移与表定义是否一致 / compare migrations with the record classes`;

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  switch (command) {
    case 'serve':
      return serve(readConfig());
    case 'migrate':
      return serve(readConfig(), { migrateOnly: true });
    case 'seed':
      return seed(readConfig(), rest);
    case 'setup':
      return setup(readConfig(), rest);
    case 'schema':
      return printSchemaFile(rest.includes('--check'));
    case 'migrations':
      return checkMigrations(rest);
    default:
      console.log(usage);
      return command === undefined || command === 'help' ? 0 : 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // What a person can mend is one sentence; everything else is ours to mend and shows where it broke.
    console.error(error instanceof ConfigError || error instanceof PlainFailure ? error.message : error);
    process.exitCode = 1;
  },
);
