import type { TermKind } from '@diandan/domain/terms';
import type { Sql } from '../../../database/sql.js';
import type { CommandParts } from './command.js';

/** What was said with its reason as that counts now, and the reasons that may be given. */
export async function countedReason<Said extends { readonly reasonKey: string }>(
  { terms: dictionaries }: Pick<CommandParts, 'terms'>,
  tx: Sql,
  kind: TermKind,
  input: Said,
): Promise<{ readonly said: Said; readonly reasonKeys: readonly string[] }> {
  const terms = await dictionaries.within(tx);
  return { said: { ...input, reasonKey: terms.canonical(kind, input.reasonKey) }, reasonKeys: terms.keys(kind) };
}
