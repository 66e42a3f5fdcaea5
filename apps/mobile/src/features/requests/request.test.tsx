import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Answering, fakeServer, offline } from '../../testing/fake-server';
import { homeOf, residentViewer, someRequest, workerViewer } from '../../testing/people';
import { button, open } from '../../testing/walk';

const serverFor = (more: Record<string, Answering> = {}) =>
  fakeServer({
    Session: () => ({ viewer: residentViewer }),
    ResidentHome: () => homeOf(),
    RequestById: () => ({ request: someRequest() }),
    RatingDimensions: () => ({ terms: [{ key: 'attitude', name: '服务态度' }] }),
    ...more,
  });
const event = (sequence: number, action: 'RETURN' | 'VERIFY' | 'COMPLETE', note: string | null) => ({
  sequence,
  action,
  from: null,
  to: 'SUBMITTED' as const,
  at: '2026-11-21T01:00:00Z',
  actorName: '东街社工站',
  reason: null,
  note,
});

describe('the home page of a resident', () => {
  it('puts first what waits for the resident', async () => {
    serverFor({
      ResidentHome: () =>
        homeOf(
          someRequest({ id: 'req_2', state: 'ACCEPTED' }),
          someRequest({ id: 'req_3', state: 'DELIVERED', availableActions: ['RATE'] }),
          someRequest({ id: 'req_4', state: 'CLOSED' }),
        ),
    });
    open('/');
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    expect(headings).toEqual(['等您来办', '正在办', '办完的']);
    expect(screen.getByText('请您评一评')).toBeVisible();
    expect(screen.getByText('社工已接单')).toBeVisible();
  });

  it('tells somebody who has never ordered what to do', async () => {
    serverFor();
    open('/');
    expect(await screen.findByText('您还没有点过单。')).toBeVisible();
    expect(screen.getByRole('link', { name: /0817-000000/ })).toHaveAttribute('href', 'tel:0817-000000');
  });

  it('shows somebody who works too what they ordered for others, and leaves their work to its own page', async () => {
    const { sent } = serverFor({
      Session: () => ({
        viewer: {
          ...residentViewer,
          roles: [...residentViewer.roles, ...workerViewer.roles],
          worker: workerViewer.worker,
        },
      }),
      ResidentHome: () =>
        homeOf(someRequest({ orderer: { name: '林**', isProxy: true, phone: null, relation: null } })),
    });
    open('/');
    expect(await screen.findByRole('heading', { name: '正在办' })).toBeVisible();
    const asked = sent.find(({ name }) => name === 'ResidentHome')?.variables as Record<
      string,
      Record<string, unknown>
    >;
    for (const filter of [asked['open'], asked['finished']]) {
      expect(filter).toMatchObject({ concernsMe: true });
      expect(filter).not.toHaveProperty('residentId');
    }
  });
});

describe('following a request', () => {
  it('tells the story, what happens next, until when and who comes', async () => {
    serverFor({
      RequestById: () => ({
        request: someRequest({
          state: 'ACCEPTED',
          events: [...someRequest().events, event(2, 'VERIFY', null)],
          assignment: {
            id: 'asg_1',
            respondBy: '2026-11-21T09:00:00Z',
            acceptedAt: '2026-11-21T02:00:00Z',
            note: null,
            members: [{ worker: { id: 'wkr_1', name: '周宁' }, acceptedAt: '2026-11-21T02:00:00Z' }],
          },
        }),
      }),
    });
    open('/requests/req_1');
    expect(await screen.findByText('社工会先打电话跟您约时间，请留意电话。')).toBeVisible();
    expect(screen.getByText('周宁')).toBeVisible();
    expect(screen.getByText(/最晚 11月24日.*17:00 前办好/)).toBeVisible();
    expect(screen.getByText('站点核实了需要')).toBeVisible();
    const chain = screen.getByRole('list', { name: '办到哪一步' });
    expect(within(chain).getByText(/^服务/).closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('says so when the promised time has passed', async () => {
    serverFor({ RequestById: () => ({ request: someRequest({ isOverdue: true }) }) });
    open('/requests/req_1');
    expect(await screen.findByText(/已经超过了约定的时间/)).toBeVisible();
  });

  it('shows progress by itself', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const server = serverFor();
    open('/requests/req_1');
    await screen.findByText('站点会看您的需要，核实后派社工。您不用做什么。');
    server.answer('RequestById', () => ({ request: someRequest({ state: 'VERIFIED', version: 2 }) }));
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(await screen.findByText('有新进展：已核实，等站点派单')).toBeVisible();
    expect(screen.getByText('站点正在找合适的社工。')).toBeVisible();
  });

  it('does not claim that somebody has checked what needs no check', async () => {
    const item = { ...someRequest().item, needsVerification: false };
    serverFor({ RequestById: () => ({ request: someRequest({ state: 'VERIFIED', item }) }) });
    open('/requests/req_1');
    expect(await screen.findByText('无需核实，等站点派单')).toBeVisible();
  });

  it('asks again by itself once the server can be reached', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const server = serverFor({ RequestById: () => offline });
    open('/requests/req_1');
    expect(await screen.findByText(/^网络不通/)).toBeVisible();
    server.answer('RequestById', () => ({ request: someRequest() }));
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(await screen.findByText('站点会看您的需要，核实后派社工。您不用做什么。')).toBeVisible();
    expect(screen.queryByText(/^网络不通/)).toBeNull();
  });

  it('offers only what the server allows', async () => {
    serverFor({ RequestById: () => ({ request: someRequest({ availableActions: [] }) }) });
    open('/requests/req_1');
    await screen.findByText('办理经过');
    expect(screen.queryByRole('button', { name: '撤回这张单' })).toBeNull();
  });

  it('does not tell whether a request of others exists', async () => {
    serverFor({ RequestById: () => ({ request: null }) });
    open('/requests/req_9');
    expect(await screen.findByRole('heading', { name: '找不到这张单' })).toBeVisible();
  });
});

describe('the steps of the orderer', () => {
  it('rates with stars, fine stars and words', async () => {
    const server = serverFor({
      RequestById: () => ({ request: someRequest({ state: 'DELIVERED', version: 7, availableActions: ['RATE'] }) }),
      RateService: () => ({
        rateService: {
          __typename: 'RateServiceSuccess',
          request: someRequest({ state: 'CLOSED', rating: { score: 5, comment: '好', ratedAt: '', dimensions: [] } }),
        },
      }),
    });
    const user = open('/requests/req_1');
    await user.click(await button('送出评价'));
    expect(screen.getByRole('alert')).toHaveTextContent('请先点几颗星。');
    const overall = screen.getByRole('group', { name: /总的来说/ });
    await waitFor(() => expect(within(overall).getByRole('radio', { name: /^1 星/ })).toHaveFocus());
    await user.click(within(overall).getByRole('radio', { name: '5 星 很满意' }));
    const attitude = await screen.findByRole('group', { name: /服务态度/ });
    await user.click(within(attitude).getByRole('radio', { name: '4 星 满意' }));
    await user.type(screen.getByLabelText('还想说什么？'), '好');
    await user.click(await button('送出评价'));
    expect(await screen.findByText('谢谢您的评价。')).toBeVisible();
    expect(screen.getByText('已办结')).toBeVisible();
    expect(server.inputsOf('RateService')[0]).toMatchObject({
      requestId: 'req_1',
      expectedVersion: 7,
      score: 5,
      dimensions: [{ key: 'attitude', score: 4 }],
      comment: '好',
    });
  });

  it('answers what the station has asked', async () => {
    const returned = someRequest({
      state: 'RETURNED',
      availableActions: ['RESUBMIT', 'WITHDRAW'],
      events: [...someRequest().events, event(2, 'RETURN', '请写门牌号')],
    });
    const server = serverFor({
      RequestById: () => ({ request: returned }),
      ResubmitRequest: () => ({
        resubmitRequest: { __typename: 'ResubmitRequestSuccess', request: someRequest({ version: 3 }) },
      }),
    });
    const user = open('/requests/req_1');
    expect(await screen.findByText('站点说：请写门牌号')).toBeVisible();
    await user.click(await button('送出补充'));
    expect(screen.getByText('请写下要补充的内容。')).toBeVisible();
    await user.type(screen.getByLabelText('补充说明'), '3 栋 2 单元');
    await user.click(await button('送出补充'));
    expect(await screen.findByText('补充已送出。')).toBeVisible();
    expect(server.inputsOf('ResubmitRequest')[0]).toMatchObject({ note: '3 栋 2 单元', need: '腿脚不方便' });
  });

  it('withdraws only after asking once more', async () => {
    const server = serverFor({
      RequestById: () => ({ request: someRequest({ availableActions: ['WITHDRAW'] }) }),
      WithdrawRequest: () => ({
        withdrawRequest: { __typename: 'WithdrawRequestSuccess', request: someRequest({ state: 'WITHDRAWN' }) },
      }),
    });
    const user = open('/requests/req_1');
    await user.click(await button('撤回这张单'));
    expect(screen.getByRole('dialog', { name: '真的要撤回吗？' })).toBeVisible();
    await user.click(await button('不撤回'));
    expect(server.inputsOf('WithdrawRequest')).toEqual([]);
    await user.click(await button('撤回这张单'));
    await user.click(await button('确定撤回'));
    expect(await screen.findByText('已撤单。')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('reloads and says so when somebody else was faster', async () => {
    const server = serverFor({
      RequestById: () => ({ request: someRequest({ availableActions: ['WITHDRAW'] }) }),
      WithdrawRequest: () => ({ withdrawRequest: { __typename: 'ChangedMeanwhile', message: '已变化' } }),
    });
    const user = open('/requests/req_1');
    await user.click(await button('撤回这张单'));
    server.answer('RequestById', () => ({ request: someRequest({ state: 'IN_SERVICE', version: 6 }) }));
    await user.click(await button('确定撤回'));
    expect(await screen.findByText(/这张单刚才有变化，已为您换成最新情况/)).toBeVisible();
    expect(await screen.findByText('社工正在为您服务。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '撤回这张单' })).toBeNull();
  });

  it('keeps the stars when the network fails and sends them again under the same key and version', async () => {
    const server = serverFor({
      RequestById: () => ({ request: someRequest({ state: 'DELIVERED', version: 7, availableActions: ['RATE'] }) }),
      RateService: () => offline,
    });
    const user = open('/requests/req_1');
    await user.click(await screen.findByRole('radio', { name: '4 星 满意' }));
    await user.click(await button('送出评价'));
    expect(await screen.findByText('网络不通。您填的内容还在，请再试一次。')).toBeVisible();
    server.answer('RateService', () => ({
      rateService: { __typename: 'RateServiceSuccess', request: someRequest({ state: 'CLOSED' }) },
    }));
    await user.click(await button('再试一次'));
    expect(await screen.findByText('谢谢您的评价。')).toBeVisible();
    const [first, second] = server.inputsOf('RateService');
    expect(second).toEqual(first);
  });
});
