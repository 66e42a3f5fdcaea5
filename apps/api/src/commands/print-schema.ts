import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../config.js';
import { printPublicSchema } from '../graphql/schema.js';
import { withTemporaryApp } from './temporary-app.js';

const file = resolve(projectRoot, 'packages', 'schema', 'schema.graphql');

/** Writes the public schema to packages/schema, or tells whether the committed one still says the truth. */
export async function printSchemaFile(isCheck: boolean): Promise<number> {
  const printed = await withTemporaryApp((app) => printPublicSchema(app.schema));
  if (!isCheck) {
    writeFileSync(file, printed);
    return 0;
  }
  if (readFileSync(file, 'utf8') === printed) return 0;
  console.error('packages/schema/schema.graphql is not what the server serves; run npm run codegen and commit it.');
  return 1;
}
