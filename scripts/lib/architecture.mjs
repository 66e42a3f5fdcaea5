// Runs dependency-cruiser over a tree and answers, rule by rule, what breaks it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { teachCruiserTsx } from './cruiser-parser.mjs';
import { root } from './workspace.mjs';

const { forbidden, options } = createRequire(import.meta.url)(join(root, 'architecture.cjs'));
const { enhancedResolveOptions, ...cruiseOptions } = options;

teachCruiserTsx();
const { cruise } = await import('dependency-cruiser');

/** The names of all rules, in their order. */
export const ruleNames = forbidden.map((rule) => rule.name);

/** Cruises the folders and answers the modules seen and, by rule, the arrows that break it. */
export async function checkArrows(baseDir, folders) {
  const scan = { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(folders, scan, enhancedResolveOptions);
  const broken = new Map(ruleNames.map((name) => [name, []]));
  for (const { rule, from, to, cycle } of output.summary.violations) {
    const around = cycle?.length > 0 ? cycle.map((step) => step.name).join(' → ') : to;
    broken.get(rule.name).push(`${from} → ${around}`);
  }
  return { seen: new Set(output.modules.map((module) => module.source)), broken };
}

/** The reason behind a rule, as architecture.cjs gives it. */
export function reasonOf(name) {
  return forbidden.find((rule) => rule.name === name).comment;
}
