import { randomUUID } from 'node:crypto';
import type { Answer, Client, TestApi } from './harness.js';

/** A version as the tests look at it. */
export interface Edition {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly revision: number;
  readonly effectiveAt: string | null;
  readonly availableActions: readonly string[];
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly lines: readonly {
      readonly itemId: string;
      readonly itemVersion: number | null;
      readonly number: string;
      readonly content: { readonly name: string; readonly durationMinutes: number };
    }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly targetId: string | null; readonly message: string }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly field: string;
    readonly ours: { readonly text: string; readonly authorName: string; readonly isYours: boolean };
    readonly theirs: { readonly text: string; readonly authorName: string; readonly isYours: boolean };
  }[];
}

/** What a step with a version answered. */
export interface MenuAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly edition?: Edition;
  readonly addedIds?: readonly string[];
  readonly problems?: readonly { readonly code: string; readonly message: string }[];
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
  readonly part?: string;
  readonly editionId?: string;
  readonly version?: number;
  readonly effectiveAt?: string;
  readonly changes?: readonly { readonly field: string | null; readonly isRemoved: boolean }[];
}

export const editionFields = `id version kind state revision effectiveAt availableActions
  categories { id name lines { itemId itemVersion number content { name durationMinutes } } }
  problems { code targetId message }
  conflicts { id field ours { text authorName isYours } theirs { text authorName isYours } }`;

const refusals = {
  startMenuDraft: '... on DraftAlreadyOpen { editionId }',
  editMenuDraft: '... on DraftChangedMeanwhile { changes { field isRemoved } }',
  publishMenu: `... on MenuNotPublishable { problems { code message } } ... on SamePersonReviews { part }
    ... on LaterVersionScheduled { version effectiveAt }`,
} as const;

/** Takes one step with a version. */
export async function menuStep(
  client: Client,
  mutation: string,
  input: object,
): Promise<Answer<Record<string, MenuAnswer>>> {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  const added = mutation === 'editMenuDraft' ? 'addedIds' : '';
  const own = Object.hasOwn(refusals, mutation) ? refusals[mutation as keyof typeof refusals] : '';
  return client.ask<Record<string, MenuAnswer>>(
    `mutation Step($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message }
       ... on InvalidInput { issues { path message } } ${own} ... on ${Name}Success { ${added} edition { ${editionFields} } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
}

/** The answer of a step, whatever it is. */
export async function menuAnswer(client: Client, mutation: string, input: object): Promise<MenuAnswer> {
  const answer = await menuStep(client, mutation, input);
  const member = answer.data?.[mutation];
  if (member === undefined || member === null) throw new Error(`${mutation} answered ${JSON.stringify(answer)}`);
  return member;
}

/** The same step, whose success is expected. */
export async function mustMenu(client: Client, mutation: string, input: object): Promise<Edition> {
  const { edition, ...rest } = await menuAnswer(client, mutation, input);
  if (edition === undefined) throw new Error(`${mutation} answered ${JSON.stringify(rest)}`);
  return edition;
}

/** Lays edits on a draft that was just seen. */
export const mustEdit = (client: Client, { id, revision }: Edition, edits: readonly object[]): Promise<Edition> =>
  mustMenu(client, 'editMenuDraft', { editionId: id, seenRevision: revision, edits });

/** The id of a station of the world. */
export async function stationIdOf(api: TestApi, code: string): Promise<string> {
  const { data } = await api
    .visitor()
    .ask<{ stationByCode: { id: string } }>('query($code: String!) { stationByCode(code: $code) { id } }', { code });
  return data.stationByCode.id;
}

/** Hands a draft in and has another person publish it. */
export async function publishBy(author: Client, reviewer: Client, draft: Edition, more: object = {}): Promise<Edition> {
  const { id: editionId, revision } = await mustMenu(author, 'submitMenu', {
    editionId: draft.id,
    expectedRevision: draft.revision,
  });
  return mustMenu(reviewer, 'publishMenu', { editionId, expectedRevision: revision, ...more });
}

/** What a visitor finds on the menu of a station: numbers and names. */
export async function menuLinesOf(api: TestApi, code: string): Promise<readonly string[]> {
  interface Found {
    readonly stationByCode: {
      readonly menu: {
        readonly categories: readonly { readonly entries: readonly { number: string; name: string }[] }[];
      } | null;
    };
  }
  const { data } = await api
    .visitor()
    .ask<Found>(
      'query($code: String!) { stationByCode(code: $code) { menu { categories { entries { number name } } } } }',
      {
        code,
      },
    );
  const entries = data.stationByCode.menu?.categories.flatMap((category) => category.entries) ?? [];
  return entries.map((entry) => `${entry.number} ${entry.name}`);
}

/** The lines of a version, in order. */
export const linesOf = (edition: Edition) => edition.categories.flatMap((category) => category.lines);

/** Begins a version at a station, from what is in force there unless said otherwise. */
export const startDraft = (client: Client, stationId: string, more: object = {}): Promise<Edition> =>
  mustMenu(client, 'startMenuDraft', { stationId, basis: 'IN_FORCE', ...more });

/** Gives a version up. */
export const discardDraft = (client: Client, { id, revision }: Edition): Promise<Edition> =>
  mustMenu(client, 'discardMenuDraft', { editionId: id, expectedRevision: revision });

/** The edit that gives a line another name. */
export const renamed = (line: { readonly itemId: string } | undefined, name: string) => ({
  setLine: { itemId: line?.itemId, content: { name } },
});
