import { useId } from 'react';

interface ChoicesProps<Key extends string> {
  readonly legend: string;
  readonly options: readonly { readonly key: Key; readonly name: string }[];
  readonly value: Key | '';
  readonly onChoose: (key: Key) => void;
  readonly column?: boolean;
  readonly wrong?: string | undefined;
}

/** A few answers, all visible at once, one of them chosen. */
export function Choices<Key extends string>({ legend, options, value, onChoose, column, wrong }: ChoicesProps<Key>) {
  const name = useId();
  return (
    <fieldset
      className="field"
      aria-describedby={wrong ? `${name}-wrong` : undefined}
      aria-invalid={wrong ? true : undefined}
    >
      <legend className="label">{legend}</legend>
      <div className={`choices ${column ? 'column' : ''}`}>
        {options.map((option) => (
          <label key={option.key} className={`choice ${option.key === value ? 'on' : ''}`}>
            <input
              type="radio"
              name={name}
              value={option.key}
              checked={option.key === value}
              onChange={() => onChoose(option.key)}
            />
            {option.name}
          </label>
        ))}
      </div>
      {wrong ? (
        <span className="wrong" id={`${name}-wrong`} role="alert">
          {wrong}
        </span>
      ) : null}
    </fieldset>
  );
}
