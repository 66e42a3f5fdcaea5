import type { InputIssue, IssuePath } from './input-issues.js';

/** What one text field allows. Lengths count code points, so 𠮷 is one character. */
export interface TextRule {
  readonly max: number;
  readonly required?: boolean;
  /** True where line breaks and tabs are allowed. */
  readonly multiline?: boolean;
}

// C0, DEL and C1: they hide in logs and terminals and nobody types them on purpose.
const controlInLine = /\p{Control}/u;
const controlInText = /(?![\n\t])\p{Control}/u;
// With the u flag a surrogate matches only when its other half is missing.
const loneSurrogate = /\p{Surrogate}/u;

/** The number of characters as people count them: code points, never UTF-16 units. */
export function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Reads one text field: adds every problem to `issues` and answers the text unchanged,
 * or null where nothing (or only blank space) was given.
 */
export function readText(
  issues: InputIssue[],
  path: IssuePath,
  value: string | null | undefined,
  rule: TextRule,
): string | null {
  if (value === null || value === undefined || value.trim() === '') {
    if (rule.required === true) issues.push({ path, code: 'REQUIRED', params: {} });
    return null;
  }
  if (value.length > rule.max && codePointCount(value) > rule.max) {
    issues.push({ path, code: 'TOO_LONG', params: { max: rule.max } });
  }
  if ((rule.multiline === true ? controlInText : controlInLine).test(value)) {
    issues.push({ path, code: 'CONTROL_CHARACTER', params: {} });
  }
  if (loneSurrogate.test(value)) issues.push({ path, code: 'BROKEN_TEXT', params: {} });
  return value;
}
