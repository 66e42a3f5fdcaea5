import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Lays the schema beside the playground under a steady name, for whoever wants to read or download it. */
export function schemaAsFile(): Plugin {
  return {
    name: 'schema-as-file',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve('@diandan/schema/schema.graphql'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'schema.graphql', source });
    },
  };
}
