import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything the benchmark makes for itself; git does not look there. */
export const dataFolder = join(root, 'data', 'bench');

/** The server of the product, as it was built. */
export const apiMain = join(root, 'apps', 'api', 'dist', 'main.js');

/** A module of the benchmark that runs as a process of its own. */
export const ownModule = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
