import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answering, fakeServer } from '../../testing/fake-server';
import { homeOf, pageOf, residentViewer, someTask, workerViewer } from '../../testing/people';
import { address, button, open } from '../../testing/walk';

const contact = { name: '林桂英', phone: '13800000000', address: '东街 3 号' };
const accepted = someTask({ state: 'ACCEPTED', version: 4, availableActions: ['START'], contact });
const serverFor = (more: Record<string, Answering> = {}) =>
  fakeServer({
    Session: () => ({ viewer: workerViewer }),
    MyRequests: () => pageOf(someTask()),
    ResidentHome: () => homeOf(),
    RequestById: () => ({ request: accepted }),
    DeclineReasons: () => ({
      terms: [
        { key: 'busy', name: '时间冲突' },
        { key: 'unsuitable', name: '不适合我' },
      ],
    }),
    AcceptRequest: () => ({ acceptRequest: { __typename: 'AcceptRequestSuccess', request: accepted } }),
    ...more,
  });

describe('the offers of a worker', () => {
  it('tell in words how long there is to answer', async () => {
    const server = serverFor();
    open('/');
    expect(await screen.findByText(/请在 2 小时 (29|30) 分钟 内答复/)).toBeVisible();
    expect(server.sent.find(({ name }) => name === 'MyRequests')?.variables).toMatchObject({
      filter: { workerId: 'wkr_1', states: ['DISPATCHED'] },
    });
    const tabs = screen.getByRole('navigation', { name: '主要页面' });
    expect(
      within(tabs)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['待接单', '进行中', '已完成']);
  });

  it('are accepted with one tap, and only then show whom to call', async () => {
    const server = serverFor();
    const user = open('/work/offers');
    const offer = await screen.findByRole('article', { name: '上门理发' });
    expect(screen.queryByText(/13800000000/)).toBeNull();
    await user.click(within(offer).getByRole('button', { name: '接单' }));
    expect(await screen.findByRole('link', { name: /打电话 13800000000/ })).toHaveAttribute('href', 'tel:13800000000');
    expect(address()).toBe('/m/work/requests/req_1');
    expect(server.inputsOf('AcceptRequest')[0]).toMatchObject({ requestId: 'req_1', expectedVersion: 3 });
  });

  it('are declined with a reason and then leave the list', async () => {
    const server = serverFor({
      DeclineRequest: () => ({
        declineRequest: {
          __typename: 'DeclineRequestSuccess',
          request: someTask({ state: 'VERIFIED', assignment: null }),
        },
      }),
    });
    const user = open('/work/offers');
    await user.click(await button('婉拒'));
    const sheet = screen.getByRole('dialog', { name: '为什么婉拒？' });
    await user.click(within(sheet).getByRole('button', { name: '确定婉拒' }));
    expect(within(sheet).getByText('请选一个原因。')).toBeVisible();
    await user.click(await within(sheet).findByRole('radio', { name: '时间冲突' }));
    await user.type(within(sheet).getByLabelText(/补充说明/), '下午有课');
    server.answer('MyRequests', () => pageOf());
    await user.click(within(sheet).getByRole('button', { name: '确定婉拒' }));
    expect(await screen.findByText('已告诉站点，会另外派人。')).toBeVisible();
    expect(await screen.findByText('现在没有等您答复的单。')).toBeVisible();
    expect(server.inputsOf('DeclineRequest')[0]).toMatchObject({ reasonKey: 'busy', note: '下午有课' });
  });

  it('say that the time has passed when it has', async () => {
    const late = someTask();
    serverFor({
      MyRequests: () => pageOf({ ...late, assignment: { ...late.assignment!, respondBy: '2026-01-01T00:00:00Z' } }),
    });
    open('/work/offers');
    expect(await screen.findByText(/答复时间已过/)).toBeVisible();
  });

  it('show the words of a refusal beside the offer', async () => {
    serverFor({
      AcceptRequest: () => ({ acceptRequest: { __typename: 'RequestInWrongState', message: '这张单已经撤回。' } }),
    });
    const user = open('/work/offers');
    await user.click(await button('接单'));
    expect(await screen.findByText('这张单已经撤回。')).toBeVisible();
  });
});

describe('a task', () => {
  it('goes from the start over a record to its completion', async () => {
    const inService = someTask({
      state: 'IN_SERVICE',
      version: 5,
      availableActions: ['RECORD_VISIT', 'COMPLETE'],
      contact,
    });
    const server = serverFor({
      StartService: () => ({ startService: { __typename: 'StartServiceSuccess', request: inService } }),
      RecordVisit: () => ({ recordVisit: { __typename: 'RecordVisitSuccess', request: { ...inService, version: 6 } } }),
      CompleteService: () => ({
        completeService: {
          __typename: 'CompleteServiceSuccess',
          request: someTask({ state: 'DELIVERED', version: 7, availableActions: [], outcome: '剪好了' }),
        },
      }),
    });
    const user = open('/work/requests/req_1');
    await user.click(await button('开始服务'));
    expect(await screen.findByText('已开始服务。')).toBeVisible();
    await user.click(await button('记一次服务'));
    await user.click(await button('存下记录'));
    expect(screen.getByText('请写几句这次做了什么。')).toBeVisible();
    await user.type(screen.getByLabelText('服务记录'), '聊了半小时');
    await user.click(await button('存下记录'));
    expect(await screen.findByText('记录存好了。')).toBeVisible();
    await user.click(await button('服务做完了'));
    expect(screen.queryByText('记录存好了。')).toBeNull();
    await user.type(screen.getByLabelText('服务结果'), '剪好了');
    await user.click(await button('确定做完'));
    expect(await screen.findByText('已办好，等对方评单。')).toBeVisible();
    expect(server.inputsOf('RecordVisit')[0]).toMatchObject({ expectedVersion: 5, note: '聊了半小时' });
    expect(server.inputsOf('CompleteService')[0]).toMatchObject({ expectedVersion: 6, outcome: '剪好了' });
  });
});

describe('an address that belongs to the other side', () => {
  it('leads the worker from the page of the orderer to the task', async () => {
    serverFor();
    open('/requests/req_1');
    await screen.findByRole('link', { name: /打电话 13800000000/ });
    expect(address()).toBe('/m/work/requests/req_1');
  });

  it('shows a resident without work the way home', async () => {
    serverFor({ Session: () => ({ viewer: residentViewer }) });
    const user = open('/work/offers');
    await user.click(await screen.findByRole('link', { name: '回首页' }));
    expect(await screen.findByRole('heading', { name: '您好，林阿姨' })).toBeVisible();
  });
});

describe('somebody who is both resident and worker', () => {
  it('goes from one side to the other with one tap', async () => {
    serverFor({ Session: () => ({ viewer: { ...residentViewer, worker: workerViewer.worker } }) });
    const user = open('/');
    await user.click(await screen.findByRole('link', { name: '我要接单' }));
    expect(await screen.findByRole('heading', { name: '待接单' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: '我要点单' }));
    expect(await screen.findByRole('heading', { name: '您好，林阿姨' })).toBeVisible();
  });
});
