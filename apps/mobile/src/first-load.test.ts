import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const dist = join(process.cwd(), 'dist');
const packed = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

describe('the first load of the phone pages', () => {
  it('weighs at most 100 kB, page, script and style together', () => {
    const manifestFile = join(dist, '.vite/manifest.json');
    if (!existsSync(manifestFile)) throw new Error('Build the phone pages first: pnpm --filter @diandan/mobile build');
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;
    const files = new Set(['index.html']);
    const visit = (key: string): void => {
      const entry = manifest[key];
      if (entry === undefined || files.has(entry.file)) return;
      files.add(entry.file);
      for (const style of entry.css ?? []) files.add(style);
      for (const other of entry.imports ?? []) visit(other);
    };
    for (const [key, entry] of Object.entries(manifest)) if (entry.isEntry === true) visit(key);
    const weight = [...files].reduce((sum, file) => sum + packed(file), 0);
    expect(files.size).toBeGreaterThan(2);
    expect(weight).toBeLessThanOrEqual(100_000);
  });
});
