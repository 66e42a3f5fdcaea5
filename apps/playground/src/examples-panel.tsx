import { type Example, examples, personaNames } from './examples';

interface ExamplesPanelProps {
  readonly onChoose: (example: Example) => void;
}

/** The ready operations once more; choosing one enters the account it needs where that is somebody else's. */
export function ExamplesPanel({ onChoose }: ExamplesPanelProps) {
  return (
    <section aria-labelledby="examples-title" className="examples">
      <h2 id="examples-title">示例 · Examples</h2>
      <p>
        点一个就放进编辑器；需要时自动换成能看的人。
        <br />
        <span lang="en">Opens in the editor, and enters the account that may see it where needed.</span>
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => onChoose(example)}>
              {example.zh} <span lang="en">{example.en}</span>
              <small>身份 as：{personaNames[example.as]}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
