import type { Who } from './bar/use-who';
import { type Example, fits, personaNames } from './examples';

interface PersonaHintProps {
  readonly who: Who | null;
  /** The example whose operation lies open, if it is one. */
  readonly example: Example | undefined;
  readonly onChoose: (example: Example) => void;
}

/** Says that the open example shows nothing to whoever is signed in now, and changes that with one click. */
export function PersonaHint({ who, example, onChoose }: PersonaHintProps) {
  if (who === null || example === undefined || fits(example.as, who.roles)) return null;
  return (
    <p className="hint" role="status">
      <span>
        「{example.zh}」要用这个身份看：{personaNames[example.as]}。现在
        {who.displayName === '' ? '还没有登录' : `是 ${who.displayName}`}。
      </span>
      {who.demoAccounts.length > 0 ? (
        <button type="button" onClick={() => onChoose(example)}>
          换成这个身份 · Switch
        </button>
      ) : null}
    </p>
  );
}
