// Writes a .br and a .gz beside every file of a build that shrinks by it, so that the server has nothing to compress when
// a browser asks: node scripts/compress-assets.mjs <folder>
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:js|mjs|css|html|svg|json|webmanifest|wasm|ttf|txt|graphql)$/;
/** Below this a compressed file saves no packet. */
const SMALLEST = 1024;
/** The best quality takes a second per megabyte; large files get nearly as small in a fraction of it. */
const LARGE = 1024 * 1024;

const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(file) : [file];
  });

/** Compresses what lies in the folder; answers how many files got smaller copies. */
export async function compressAssets(folder) {
  const files = filesOf(folder).filter((file) => compressible.test(file) && statSync(file).size >= SMALLEST);
  const done = await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      const [brotli, gzipped] = await Promise.all([
        promisify(brotliCompress)(content, { params }),
        promisify(gzip)(content, { level: 9 }),
      ]);
      if (gzipped.length > content.length * 0.95) return false;
      writeFileSync(`${file}.br`, brotli);
      writeFileSync(`${file}.gz`, gzipped);
      return true;
    }),
  );
  return done.filter(Boolean).length;
}

if (process.argv[2] !== undefined && import.meta.filename === path.resolve(process.argv[1])) {
  const count = await compressAssets(path.resolve(process.argv[2]));
  console.log(`${count} files compressed in ${process.argv[2]}`);
}
