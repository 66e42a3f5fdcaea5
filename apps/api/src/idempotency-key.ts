import { codePointCount, type InputIssue } from '@diandan/domain/decision';

const SHORTEST = 8;
const LONGEST = 128;

/** What is wrong with an idempotency key: it must be long enough to be somebody's own and short enough to keep. */
export function idempotencyKeyIssues(key: string): readonly InputIssue[] {
  const path = ['idempotencyKey'];
  if (key.trim() === '') return [{ path, code: 'REQUIRED', params: {} }];
  // What it holds is the caller's business, but the databases refuse NUL and halves of characters.
  if (/\p{Control}|\p{Surrogate}/u.test(key)) return [{ path, code: 'CONTROL_CHARACTER', params: {} }];
  const length = codePointCount(key);
  if (length < SHORTEST) return [{ path, code: 'TOO_SHORT', params: { min: SHORTEST } }];
  return length > LONGEST ? [{ path, code: 'TOO_LONG', params: { max: LONGEST } }] : [];
}
