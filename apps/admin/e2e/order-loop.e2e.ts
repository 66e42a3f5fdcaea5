// 点单 → 派单 → 接单 → 评单: four people at four devices, each with what they may see, and nobody else's help.
import { expect, it } from 'vitest';
import { newPerson, type Person, useBrowser } from './harness/browser.js';
import { ask } from './harness/graphql.js';
import { accountOf } from './harness/people.js';
import { dispatch, enterAdmin, verify } from './steps/dispatcher.js';
import { enterPhonePages, firstItemOf, order, rate } from './steps/resident.js';
import { accept, looksBeforeAccepting, serve } from './steps/worker.js';

useBrowser();

const need = '腿脚不方便，想请人上门陪着去一趟卫生院 𠮷👍';

it('takes one request from the first tap of a resident to the rating, with four signed-in people', async () => {
  const resident = await newPerson({ phone: true });
  const dispatcher = await newPerson();
  const worker = await newPerson({ phone: true });
  const administrator = await newPerson();
  const people = [resident, dispatcher, worker, administrator];

  await enterPhonePages(resident, await accountOf(resident, 'RESIDENT'));
  await enterPhonePages(worker, await accountOf(worker, 'WORKER'));
  await enterAdmin(dispatcher, await accountOf(dispatcher, 'DISPATCHER'));
  await enterAdmin(administrator, await accountOf(administrator, 'COUNTY_ADMIN'));
  const { viewer } = await ask<{ viewer: { worker: { name: string } } }>(
    worker.context,
    '{ viewer { worker { name } } }',
  );

  const placed = await order(resident, await firstItemOf(resident), need);
  expect(placed.ticketNo).not.toBe('');

  const state = await stateOf(dispatcher, placed.requestId);
  if (state === 'SUBMITTED') await verify(dispatcher, placed.requestId);
  await dispatch(dispatcher, placed.requestId, viewer.worker.name);

  const { name, phone } = await contactOf(resident, placed.requestId);
  const seenBefore = await looksBeforeAccepting(worker, placed.requestId);
  expect(seenBefore).not.toContain(name);
  expect(phone === null || !seenBefore.includes(phone)).toBe(true);
  await accept(worker, placed.itemName, placed.requestId);
  await worker.page.getByText(name).first().waitFor();
  await worker.page.getByText(need).first().waitFor();
  await serve(worker, '陪同去了卫生院，取了药', '已陪同就诊，老人平安到家');

  await rate(resident, placed.requestId, '很耐心，谢谢');
  await resident.page.getByText('已办结').first().waitFor();

  await administrator.open(`/requests/${placed.requestId}`);
  await administrator.page.getByText('已办结').first().waitFor();
  await administrator.page.getByText('很耐心，谢谢').first().waitFor();
  await administrator.page.getByText(placed.ticketNo).first().waitFor();

  expect(people.flatMap(({ wentOutside }) => wentOutside)).toEqual([]);
  expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
});

async function stateOf(person: Person, id: string): Promise<string> {
  const query = 'query State($id: ID!) { request(id: $id) { state } }';
  const answer = await ask<{ request: { state: string } | null }>(person.context, query, { id });
  return answer.request?.state ?? 'unseen';
}

async function contactOf(
  person: Person,
  id: string,
): Promise<{ readonly name: string; readonly phone: string | null }> {
  const query = 'query Contact($id: ID!) { request(id: $id) { contact { name phone } } }';
  type Contact = { request: { contact: { name: string; phone: string | null } } };
  const answer = await ask<Contact>(person.context, query, { id });
  return answer.request.contact;
}
