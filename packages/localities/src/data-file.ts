import { fileURLToPath } from 'node:url';

/** Where a file of the data folder lies; the same for the sources and for what is built of them. */
export function dataFile(path: string): string {
  return fileURLToPath(new URL(`../data/${path}`, import.meta.url));
}
