import { examples, exampleText } from './examples';
import type { Facts } from './learn/facts';
import type { OpenTab } from './open-tab';

interface ExamplesPanelProps {
  readonly facts: Facts;
  readonly openTab: OpenTab;
}

/** The ready operations once more, for when their tab was closed or somebody else has signed in. */
export function ExamplesPanel({ facts, openTab }: ExamplesPanelProps) {
  return (
    <section aria-labelledby="examples-title" className="examples">
      <h2 id="examples-title">示例 · Examples</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => openTab(exampleText(example.name), example.variables(facts))}>
              {example.zh} <span lang="en">{example.en}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
