import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface CellProps {
  readonly label: string;
  readonly value: string;
  /** Takes what was typed; answers in words what is wrong with it. */
  readonly commit: (text: string) => readonly string[];
  readonly onDone?: () => void;
  /** What the checks say of the value as it stands. */
  readonly problems?: readonly string[];
  readonly kind?: 'text' | 'number';
  readonly className?: string;
  /** Names the field, so that a problem can lead to it. */
  readonly anchor?: string;
  readonly placeholder?: string;
}

/** A text that is edited where it stands: taken while one types, never in the middle of an input method's word. */
export function TextCell({
  label,
  value,
  commit,
  onDone,
  problems = [],
  kind = 'text',
  className,
  anchor,
  placeholder,
}: CellProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const given = useRef(value);
  useEffect(() => {
    // What came from elsewhere, by undoing or from another person, replaces what stands here.
    if (value === given.current) return;
    given.current = value;
    setText(value);
    setRefusals([]);
  }, [value]);
  const take = (next: string): void => {
    const before = given.current;
    given.current = next;
    const wrong = next === value ? [] : commit(next);
    if (wrong.length > 0) given.current = before;
    setRefusals(wrong);
  };
  const said = [...refusals, ...problems];
  return (
    <span className={`dd-cell ${className ?? ''}`}>
      <input
        className="dd-cell-input"
        aria-label={label}
        aria-invalid={said.length > 0 || undefined}
        aria-describedby={said.length > 0 ? id : undefined}
        data-anchor={anchor}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          const { value: next } = event.target;
          setText(next);
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) take(next);
        }}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onBlur={onDone}
      />
      <CellProblems id={id} problems={said} />
    </span>
  );
}

interface SelectCellProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly onChange: (value: string) => void;
  readonly problems?: readonly string[];
  readonly anchor?: string;
  readonly className?: string;
}

/** One of few values, chosen where it stands. */
export function SelectCell({ label, value, options, onChange, problems = [], anchor, className }: SelectCellProps) {
  const id = useId();
  return (
    <span className={`dd-cell ${className ?? ''}`}>
      <select
        className="dd-cell-input"
        aria-label={label}
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={problems.length > 0 ? id : undefined}
        data-anchor={anchor}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <CellProblems id={id} problems={problems} />
    </span>
  );
}

/** What is wrong with a field, below it. */
export function CellProblems({
  id,
  problems,
}: {
  readonly id?: string;
  readonly problems: readonly string[];
}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <span id={id} className="dd-cell-problems" role="status">
      {[...new Set(problems)].map((problem) => (
        <span key={problem}>{problem}</span>
      ))}
    </span>
  );
}
