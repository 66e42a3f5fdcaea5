import type { Actor } from '@diandan/domain/access';
import { type Decision, type InvalidInput, refuse } from '@diandan/domain/decision';
import {
  changeTerm as decideChange,
  type ChangeTermCommand,
  type ChangeTermRefusal,
  createTerm as decideCreate,
  type CreateTermCommand,
  type ExpectedTerm,
  mergeTerms as decideMerge,
  type MergeTermsRefusal,
  restoreTerm as decideRestore,
  type RestoreTermRefusal,
  retireTerm as decideRetire,
  type RetireTermRefusal,
  type TermBook,
  type TermEntry,
  type TermKind,
} from '@diandan/domain/terms';
import { freeKey } from '../free-key.js';
import {
  type EditProblem,
  editTerms,
  type TermCommandParts,
  type TermDone,
  type TermInput,
  type TermNotFound,
} from './edit-terms.js';

/** Names an entry. */
export interface TermRef {
  readonly kind: TermKind;
  readonly key: string;
}

type Refused<R> = Promise<Decision<TermDone, R | EditProblem>>;

type Found<R> = (entry: TermEntry, terms: TermBook) => Decision<TermEntry, R>;

/** Decides on an entry that has to be there. */
const onEntry =
  <R>({ kind, key }: TermRef, decide: Found<R>) =>
  (terms: TermBook): Decision<{ before: TermEntry; entry: TermEntry }, R | TermNotFound> => {
    const before = terms.find(kind, key);
    if (before === null) return refuse({ kind: 'NOT_FOUND' });
    const decision = decide(before, terms);
    return decision.ok ? { ok: true, value: { before, entry: decision.value } } : decision;
  };

/** What a caller sends for a new entry; a key that is left out is made from the sound of the name. */
export type CreateTermRequest = TermInput &
  Omit<CreateTermCommand, 'key'> & { readonly key?: string | null | undefined };

/** Adds an entry to a dictionary. */
export const createTerm = (parts: TermCommandParts, actor: Actor, request: CreateTermRequest): Refused<InvalidInput> =>
  editTerms(parts, actor, 'createTerm', request, 'CREATED', (terms) => {
    const key = request.key ?? freeKey(terms, request.kind, request.zh);
    const decision = decideCreate({ ...request, key }, terms);
    return decision.ok ? { ok: true, value: { before: null, entry: decision.value } } : decision;
  });

/** Changes names, group and place of an entry. */
export const changeTerm = (
  parts: TermCommandParts,
  actor: Actor,
  request: TermInput & TermRef & ChangeTermCommand,
): Refused<ChangeTermRefusal> =>
  editTerms(
    parts,
    actor,
    'changeTerm',
    request,
    'CHANGED',
    onEntry(request, (entry, terms) => decideChange(entry, request, terms)),
  );

/** Takes an entry out of use. */
export const retireTerm = (
  parts: TermCommandParts,
  actor: Actor,
  request: TermInput & TermRef & ExpectedTerm,
): Refused<RetireTermRefusal> =>
  editTerms(
    parts,
    actor,
    'retireTerm',
    request,
    'RETIRED',
    onEntry(request, (entry) => decideRetire(entry, request)),
  );

/** Puts an entry to use again, or parts it from the one it was merged into. */
export const restoreTerm = (
  parts: TermCommandParts,
  actor: Actor,
  request: TermInput & TermRef & ExpectedTerm,
): Refused<RestoreTermRefusal> =>
  editTerms(
    parts,
    actor,
    'restoreTerm',
    request,
    'RESTORED',
    onEntry(request, (entry, terms) => decideRestore(entry, request, terms)),
  );

/** What a caller sends to merge one entry into another. */
export interface MergeTermsRequest extends TermInput, ExpectedTerm {
  readonly from: TermRef;
  readonly into: TermRef;
}

/** Merges a duplicate into the entry that is kept. */
export const mergeTerms = (
  parts: TermCommandParts,
  actor: Actor,
  request: MergeTermsRequest,
): Refused<MergeTermsRefusal> =>
  editTerms(
    parts,
    actor,
    'mergeTerms',
    request,
    'MERGED',
    onEntry<MergeTermsRefusal | TermNotFound>(request.from, (entry, terms) => {
      const into = terms.find(request.into.kind, request.into.key);
      return into === null ? refuse({ kind: 'NOT_FOUND' }) : decideMerge(entry, into, request, terms);
    }),
  );
