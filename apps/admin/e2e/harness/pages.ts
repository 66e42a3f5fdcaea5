import { ask } from './graphql.js';
import { signedIn } from './people.js';

/** Records of the demo that have a page worth visiting. */
export interface Pages {
  readonly stationId: string;
  readonly closedRequestId: string;
  readonly waitingRequestId: string;
  readonly ownRequestId: string;
}

let found: Promise<Pages> | undefined;

/** Finds them once: as the dispatcher and the resident of the demo see them. */
export function somePages(): Promise<Pages> {
  found ??= find();
  return found;
}

async function find(): Promise<Pages> {
  const dispatcher = await signedIn('DISPATCHER');
  const resident = await signedIn('RESIDENT');
  const requests = `query First($filter: RequestFilter) { requests(filter: $filter, first: 1) { nodes { id } } }`;
  const first = async (person: typeof resident, filter: Readonly<Record<string, unknown>>) => {
    const answer = await ask<{ requests: { nodes: { id: string }[] } }>(person.context, requests, { filter });
    const id = answer.requests.nodes[0]?.id;
    if (id === undefined)
      throw new Error(`the demo has no request for ${person.account.username}: ${JSON.stringify(filter)}`);
    return id;
  };
  const pages = {
    stationId: dispatcher.account.station?.id ?? '',
    closedRequestId: await first(dispatcher, { states: ['CLOSED'] }),
    waitingRequestId: await first(dispatcher, { states: ['VERIFIED'] }),
    ownRequestId: await first(resident, {}),
  };
  await dispatcher.context.close();
  await resident.context.close();
  return pages;
}
