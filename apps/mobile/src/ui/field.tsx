import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { useTexts } from '../texts/use-texts';

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
        <span className="wrong" id={`${id}-wrong`} role="alert">
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

interface TextAreaProps extends FieldFrame, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'maxLength' | 'value'> {
  readonly value: string;
}

// One limit for whatever is written on the phone: the shortest that the server has for any of these texts.
const limit = 2_000;

/** True for a text that cannot be sent. It is kept and counted, never cut without a word. */
export const isTooLong = (text: string): boolean => text.trim().length > limit;

/** Several lines to write in. Says how much room is left when it gets scarce, and how much is too much. */
export function TextArea({ label, hint, wrong, value, ...rest }: TextAreaProps) {
  const { t } = useTexts();
  const left = limit - value.trim().length;
  const tooLong = left < 0 ? t('field.tooLong', { limit, over: -left }) : undefined;
  return (
    <Framed label={label} hint={hint} wrong={tooLong ?? wrong}>
      {(wiring) => (
        <>
          <textarea className="input" rows={4} {...rest} value={value} {...wiring} />
          {left >= 0 && left <= limit / 10 ? <span className="hint">{t('field.left', { left })}</span> : null}
        </>
      )}
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
