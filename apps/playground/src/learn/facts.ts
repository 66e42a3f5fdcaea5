import { listAt, send, textAt } from '../server';

/** Ids on the data that is there, so that every example runs as it stands. Empty where nobody may know it yet. */
export interface Facts {
  readonly dispatcher: string;
  readonly stationId: string;
  readonly divisionCode: string;
  readonly requestId: string;
  readonly ticketNo: string;
}

const forEverybody = /* GraphQL */ `
  query FactsForEverybody {
    viewer { stations { id division { code } } resident { station { id division { code } } } }
    demoAccounts { username role station { id division { code } } }
  }
`;
const forMembers = /* GraphQL */ `
  query FactsForMembers {
    waiting: requests(filter: { states: [VERIFIED] }, first: 1) { nodes { id ticketNo } }
    any: requests(first: 1) { nodes { id ticketNo } }
  }
`;

/** Looks what there is: at my station when I have one, else at that of the demo dispatcher. */
export async function learnFacts(): Promise<Facts> {
  const { data } = await send(forEverybody);
  const own = listAt(data, 'viewer', 'stations')[0];
  const home = textAt(own, 'division', 'code') || textAt(data, 'viewer', 'resident', 'station', 'division', 'code');
  const dispatchers = listAt(data, 'demoAccounts').filter((account) => textAt(account, 'role') === 'DISPATCHER');
  const near = dispatchers.find((one) => textAt(one, 'station', 'division', 'code').startsWith(home.slice(0, 6)));
  const dispatcher = near ?? dispatchers[0];
  const isMember = textAt(own, 'id') !== '' || textAt(data, 'viewer', 'resident', 'station', 'id') !== '';
  const requests = isMember ? (await send(forMembers)).data : null;
  const first = [...listAt(requests, 'waiting', 'nodes'), ...listAt(requests, 'any', 'nodes')][0];
  const pick = (...path: readonly string[]) =>
    textAt(own, ...path) ||
    textAt(data, 'viewer', 'resident', 'station', ...path) ||
    textAt(dispatcher, 'station', ...path);
  return {
    dispatcher: textAt(dispatcher, 'username'),
    stationId: pick('id'),
    divisionCode: pick('division', 'code'),
    requestId: textAt(first, 'id'),
    ticketNo: textAt(first, 'ticketNo'),
  };
}
