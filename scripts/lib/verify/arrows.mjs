// The architecture suite: no forbidden arrow, and no module that was overlooked.
import { checkArrows, reasonOf, ruleNames } from '../architecture.mjs';
import { filesBelow, root } from '../workspace.mjs';
import { check, sum } from './outcomes.mjs';

const folders = ['apps', 'packages', 'bench'];

/** One check per rule of architecture.cjs, and one that every source file was read. */
export async function checkArchitecture() {
  const { seen, broken } = await checkArrows(root, folders);
  const sources = folders.flatMap(filesBelow).filter((file) => /(?<![.]d)[.]tsx?$/.test(file));
  const overlooked = sources.filter((file) => !seen.has(file)).map((file) => `not read: ${file}`);
  return sum([
    ...ruleNames.map((name) => check(`${name}: ${reasonOf(name)}`, broken.get(name))),
    check('every source file was read', sources.length === 0 ? ['no source file found'] : overlooked),
  ]);
}
