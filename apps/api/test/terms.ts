import type { Client } from './harness.js';

/** What an edit of a dictionary came to. */
export interface TermOutcome {
  readonly __typename: string;
  readonly message?: string;
  readonly currentVersion?: number;
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
  readonly problems?: readonly string[];
  readonly term?: {
    readonly key: string;
    readonly name: string;
    readonly nameEn: string;
    readonly version: number;
    readonly isRetired: boolean;
    readonly parent: { readonly key: string } | null;
    readonly mergedInto: { readonly key: string } | null;
  };
}

const term = 'term { key name nameEn version isRetired parent { key } mergedInto { key } }';
const refusals = `... on Refusal { message ... on InvalidInput { issues { path message } }
  ... on ChangedMeanwhile { currentVersion } ... on TermsNotMergeable { problems } ... on TermIsMerged { into { key } } }`;

/** The edits of dictionaries. */
export type TermMutation = 'createTerm' | 'changeTerm' | 'retireTerm' | 'restoreTerm' | 'mergeTerms';

let keys = 0;

/** Sends one edit with a fresh key unless the input names one; throws the code of an error. */
export async function editTerm(client: Client, name: TermMutation, input: object): Promise<TermOutcome> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const { data, errors } = await client.ask<Record<string, TermOutcome>>(
    `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${term} } ${refusals} } }`,
    { input: { idempotencyKey: `term-test-${++keys}`, ...input } },
  );
  const outcome = data?.[name];
  if (errors !== undefined || outcome === undefined) throw new Error(errors?.[0]?.extensions.code);
  return outcome;
}

/** The names of a dictionary by their keys, as a form shows them. */
export async function namesOf(client: Client, kind: string, headers = {}): Promise<Readonly<Record<string, string>>> {
  const { data } = await client.ask<{ terms: readonly { readonly key: string; readonly name: string }[] }>(
    'query($kind: TermKind!) { terms(kind: $kind) { key name } }',
    { kind },
    headers,
  );
  return Object.fromEntries(data.terms.map((one) => [one.key, one.name]));
}
