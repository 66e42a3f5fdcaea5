import { randomUUID } from 'node:crypto';
import type { Answer, Client } from './harness.js';

/** What a step of the loop answered. */
export interface StepAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly request?: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly ticketNo: string;
  };
}

/** The four who take part in a loop. */
export interface Cast {
  readonly resident: Client;
  readonly dispatcher: Client;
  readonly worker: Client;
  readonly stationId: string;
  readonly itemId: string;
  readonly workerId: string;
}

export const requestFields = 'request { id version state ticketNo }';

/** Takes one step; the mutation's name with a capital names its input and its success. */
export async function step(
  client: Client,
  mutation: string,
  input: object,
): Promise<Answer<Record<string, StepAnswer>>> {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  return client.ask<Record<string, StepAnswer>>(
    `mutation Step($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message } ... on ${Name}Success { ${requestFields} } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
}

/** The same step, whose success is expected; anything else fails the test with the answer in its message. */
export async function mustStep(
  client: Client,
  mutation: string,
  input: object,
): Promise<NonNullable<StepAnswer['request']>> {
  const answer = await step(client, mutation, input);
  const request = answer.data?.[mutation]?.request;
  if (request === undefined) throw new Error(`${mutation} answered ${JSON.stringify(answer)}`);
  return request;
}

/** Signs the east's people in and looks up what they need. */
export async function castOfTheEast(as: (username: string) => Promise<Client>, itemNumber = '1-01'): Promise<Cast> {
  const [resident, dispatcher, worker] = await Promise.all([as('gu'), as('east-dispatcher'), as('ding')]);
  const { data } = await resident.ask<{
    stationByCode: { id: string; menu: { categories: { entries: { number: string; item: { id: string } }[] }[] } };
  }>('{ stationByCode(code: "east-1") { id menu { categories { entries { number item { id } } } } } }');
  const entry = data.stationByCode.menu.categories
    .flatMap((one) => one.entries)
    .find((one) => one.number === itemNumber);
  const me = await worker.ask<{ viewer: { worker: { id: string } } }>('{ viewer { worker { id } } }');
  if (entry === undefined) throw new Error(`no item ${itemNumber} on the menu`);
  return {
    resident,
    dispatcher,
    worker,
    stationId: data.stationByCode.id,
    itemId: entry.item.id,
    workerId: me.data.viewer.worker.id,
  };
}

/** The steps from order to rating, each with who takes it and what is sent besides request and version. */
export const loopSteps = (cast: Cast) =>
  [
    ['dispatcher', 'verifyRequest', {}],
    ['dispatcher', 'dispatchRequest', { workerIds: [cast.workerId] }],
    ['worker', 'acceptRequest', {}],
    ['worker', 'startService', {}],
    ['worker', 'completeService', { outcome: '已上门探访，老人状况良好。' }],
    ['resident', 'rateService', { score: 5, comment: '谢谢！' }],
  ] as const;

/** One whole loop. `acknowledged` hears of every step as soon as the server has said yes to it. */
export async function runLoop(
  cast: Cast,
  acknowledged: (request: { readonly id: string; readonly version: number; readonly state: string }) => void = () =>
    undefined,
) {
  let request = await mustStep(cast.resident, 'orderService', {
    stationId: cast.stationId,
    itemId: cast.itemId,
    need: '想请人上门看看老人。',
  });
  acknowledged(request);
  for (const [who, mutation, rest] of loopSteps(cast)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
    acknowledged(request);
  }
  return request;
}
