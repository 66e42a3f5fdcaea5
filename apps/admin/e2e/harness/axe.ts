import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const check = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`;

/** Serious and critical hindrances on the page as it stands, one line each. */
export async function seriousHindrances(
  page: Page,
  { without = [] as readonly string[] } = {},
): Promise<readonly string[]> {
  // Colours in the middle of a transition are nobody's choice.
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>(check);
  return violations
    .filter(({ id, impact }) => (impact === 'serious' || impact === 'critical') && !without.includes(id))
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => {
        const why = failureSummary.split('\n')[1]?.trim() ?? '';
        return `${id} (${impact}): ${html.slice(0, 200)} :: ${why}`;
      }),
    );
}
