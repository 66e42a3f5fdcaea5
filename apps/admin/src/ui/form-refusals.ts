import type { FormProps } from 'antd';
import type { RefusalFacts } from './refusal-message';

/** A problem the server found in one place of the input. */
export interface InputProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** A refusal as forms get it; `issues` come with InvalidInput. */
export interface Refusal extends RefusalFacts {
  readonly issues?: readonly InputProblem[];
}

type Form<Values> = NonNullable<FormProps<Values>['form']>;
type FieldErrors<Values> = Parameters<Form<Values>['setFields']>[0];

// The server names places from the top of the input; the form names them from its own top.
const fieldPath = (path: readonly string[]): (string | number)[] =>
  (path[0] === 'input' ? path.slice(1) : path).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The refusal's problems as errors of the form's fields. */
export const fieldErrors = <Values>(refusal: Refusal): FieldErrors<Values> =>
  (refusal.issues ?? []).map(({ path, message }) => ({
    name: fieldPath(path),
    errors: [message],
  })) as FieldErrors<Values>;

/** What was typed, without surrounding blanks; null for nothing, so that the server forgets the old value. */
export const typedOrNull = (value: string | null | undefined): string | null => {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
