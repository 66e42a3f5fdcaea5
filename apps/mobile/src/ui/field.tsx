import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Framed({ label, hint, wrong, children }: FieldFrame & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': wrong ? true : undefined })}
      {wrong ? (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      ) : null}
    </div>
  );
}

/** One line to write in, with its name above and, when needed, what is wrong below. */
export function TextField({ label, hint, wrong, ...rest }: FieldFrame & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Framed label={label} hint={hint} wrong={wrong}>
      {(wiring) => <input className="input" {...rest} {...wiring} />}
    </Framed>
  );
}

/** Several lines to write in. */
export function TextArea({ label, hint, wrong, ...rest }: FieldFrame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Framed label={label} hint={hint} wrong={wrong}>
      {(wiring) => <textarea className="input" rows={4} {...rest} {...wiring} />}
    </Framed>
  );
}

/** One of many, in the phone's own chooser. */
export function SelectField({ label, hint, wrong, ...rest }: FieldFrame & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Framed label={label} hint={hint} wrong={wrong}>
      {(wiring) => <select className="input" {...rest} {...wiring} />}
    </Framed>
  );
}
