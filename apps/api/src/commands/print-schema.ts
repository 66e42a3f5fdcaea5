import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createApp } from '../app.js';
import { projectRoot } from '../config.js';
import { printPublicSchema } from '../graphql/schema.js';

const file = resolve(projectRoot, 'packages', 'schema', 'schema.graphql');

/** Writes the public schema to packages/schema, or tells whether the committed one still says the truth. */
export async function printSchemaFile(isCheck: boolean): Promise<number> {
  const app = await createApp({
    host: '127.0.0.1',
    port: 0,
    database: { kind: 'sqlite', file: ':memory:' },
    demo: true,
    demoPassword: null,
    production: false,
    publicUrl: null,
  });
  const printed = printPublicSchema(app.schema);
  await app.close();
  if (!isCheck) {
    writeFileSync(file, printed);
    return 0;
  }
  if (readFileSync(file, 'utf8') === printed) return 0;
  console.error('packages/schema/schema.graphql is not what the server serves; run npm run codegen and commit it.');
  return 1;
}
