import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answering, failed, fakeServer, offline } from '../../testing/fake-server';
import { homeOf, residentViewer, someRequest, station } from '../../testing/people';
import { address, button, open } from '../../testing/walk';

const relations = [
  { key: 'child', name: '子女' },
  { key: 'neighbour', name: '邻居' },
];
const placed = () => ({
  orderService: { __typename: 'OrderServiceSuccess', request: { id: 'req_1', ticketNo: 'T1', state: 'SUBMITTED' } },
});
const serverFor = (more: Record<string, Answering> = {}) =>
  fakeServer({
    Session: () => ({ viewer: residentViewer }),
    ResidentHome: () => homeOf(),
    StationMenu: () => ({ station }),
    ProxyRelations: () => ({ terms: relations }),
    OrderService: placed,
    RequestById: () => ({ request: someRequest() }),
    DemoAccounts: () => ({ demoAccounts: [] }),
    ...more,
  });

describe('ordering a service', () => {
  it('takes three steps from the big button to the placed order', async () => {
    const server = serverFor();
    const user = open('/');
    await user.click(await screen.findByRole('link', { name: /我要点单/ }));
    expect(await screen.findByText('第 1 步，共 3 步')).toBeVisible();
    await user.click(await button(/点这一项\s*上门理发/));
    expect(await screen.findByText('第 2 步，共 3 步')).toBeVisible();
    await user.type(screen.getByLabelText('您想让社工帮什么忙？'), '剪短一点');
    const [tomorrowMorning] = screen.getAllByRole('button', { name: /上午$/ }).slice(-6);
    await user.click(tomorrowMorning!);
    expect(screen.getByText('已选 1 个时间')).toBeVisible();
    await user.click(await button('下一步'));
    expect(await screen.findByRole('heading', { name: '看一看，对不对' })).toBeVisible();
    expect(screen.getByText('剪短一点')).toBeVisible();
    await user.click(await button('确认点单'));
    expect(await screen.findByText('点单成功')).toBeVisible();
    expect(address()).toBe('/m/requests/req_1?placed');
    const [input] = server.inputsOf('OrderService');
    expect(input).toMatchObject({
      stationId: 'stn_1',
      itemId: 'itm_1',
      residentId: 'rsd_1',
      need: '剪短一点',
      onBehalf: null,
    });
    expect(input?.['preferredWindows']).toHaveLength(1);
  });

  it('finds a service by a word of its name or its description', async () => {
    serverFor();
    const user = open('/order');
    expect(await screen.findByText('如：上门理发、课后看护')).toBeVisible();
    await user.type(await screen.findByLabelText('查找服务'), '行动不便');
    expect(screen.getByRole('heading', { name: '上门理发' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: '课后看护' })).toBeNull();
    await user.clear(screen.getByLabelText('查找服务'));
    await user.type(screen.getByLabelText('查找服务'), '修自行车');
    expect(screen.getByText(/没有找到“修自行车”/)).toBeVisible();
  });

  it('asks for the name and the relation before it goes on for somebody else', async () => {
    const server = serverFor();
    const user = open('/order');
    await user.click(await button(/点这一项\s*陪伴聊天/));
    await user.click(await screen.findByRole('radio', { name: '替别人点' }));
    await user.click(await button('下一步'));
    expect(screen.getByText('请填写姓名。')).toBeVisible();
    expect(screen.getByText('请选择您和他（她）的关系。')).toBeVisible();
    await user.type(screen.getByLabelText('他（她）的姓名'), '吴𠮷');
    await user.click(await screen.findByRole('radio', { name: '邻居' }));
    await user.click(await button('下一步'));
    expect(await screen.findByText(/吴𠮷（邻居）/)).toBeVisible();
    await user.click(await button('确认点单'));
    await screen.findByText('点单成功');
    expect(server.inputsOf('OrderService')[0]).toMatchObject({
      residentId: null,
      onBehalf: { name: '吴𠮷', relationKey: 'neighbour', phone: null, address: null },
    });
  });

  it('refuses in the second step what cannot be a phone number, and turns to it', async () => {
    serverFor();
    const user = open('/order');
    await user.click(await button(/点这一项\s*陪伴聊天/));
    await user.click(await screen.findByRole('radio', { name: '替别人点' }));
    await user.type(screen.getByLabelText('他（她）的姓名'), '吴𠮷');
    await user.click(await screen.findByRole('radio', { name: '邻居' }));
    const phone = screen.getByLabelText(/^联系电话/);
    await user.type(phone, 'abc');
    await user.click(await button('下一步'));
    expect(screen.getByRole('alert')).toHaveTextContent('手机是 11 位数字');
    await waitFor(() => expect(phone).toHaveFocus());
    await user.clear(phone);
    await user.type(phone, '13800000000');
    await user.click(await button('下一步'));
    expect(await screen.findByRole('heading', { name: '看一看，对不对' })).toBeVisible();
  });

  it('keeps a text that is too long whole and says how much has to go', async () => {
    serverFor();
    const user = open('/order');
    await user.click(await button(/点这一项\s*陪伴聊天/));
    const need = await screen.findByLabelText('您想让社工帮什么忙？');
    await user.click(need);
    await user.paste('字'.repeat(2_003));
    expect(need).toHaveValue('字'.repeat(2_003));
    expect(screen.getByRole('alert')).toHaveTextContent('最多 2000 个字，请删去 3 个字');
    await user.click(await button('下一步'));
    expect(screen.queryByRole('heading', { name: '看一看，对不对' })).toBeNull();
  });

  it('keeps the draft on the phone through a reload', async () => {
    serverFor();
    const user = open('/order');
    await user.click(await button(/点这一项\s*上门理发/));
    await user.type(await screen.findByLabelText('您想让社工帮什么忙？'), '下雨天也行');
    cleanup();
    const again = open('/');
    await again.click(await screen.findByRole('link', { name: '接着填：上门理发' }));
    expect(await screen.findByLabelText('您想让社工帮什么忙？')).toHaveValue('下雨天也行');
  });

  it('keeps everything when the network fails and tries again under the same key', async () => {
    const server = serverFor({ OrderService: () => offline });
    const user = open('/order');
    await user.click(await button(/点这一项\s*上门理发/));
    await user.click(await button('下一步'));
    await user.click(await button('确认点单'));
    expect(await screen.findByText('网络不通。您填的内容还在，请再试一次。')).toBeVisible();
    server.answer('OrderService', placed);
    await user.click(await button('再试一次'));
    expect(await screen.findByText('点单成功')).toBeVisible();
    const keys = server.inputsOf('OrderService').map((input) => input['idempotencyKey']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('says why the station refuses and takes a new key for the corrected order', async () => {
    const server = serverFor({
      OrderService: () => ({ orderService: { __typename: 'ItemNotOnMenu', message: '这项服务已经不在清单上了。' } }),
    });
    const user = open('/order');
    await user.click(await button(/点这一项\s*上门理发/));
    await user.click(await button('下一步'));
    await user.click(await button('确认点单'));
    expect(await screen.findByText('这项服务已经不在清单上了。')).toBeVisible();
    await user.click(await button('确认点单'));
    const keys = server.inputsOf('OrderService').map((input) => input['idempotencyKey']);
    expect(new Set(keys).size).toBe(2);
  });

  it('leads to the sign-in when the session has ended, and the draft is still there', async () => {
    serverFor({ OrderService: () => failed('UNAUTHENTICATED') });
    const user = open('/order');
    await user.click(await button(/点这一项\s*上门理发/));
    await user.click(await button('下一步'));
    await user.click(await button('确认点单'));
    expect(await screen.findByText('登录时间过了，请重新登录。')).toBeVisible();
    expect(screen.getByLabelText('用户名')).toBeVisible();
    expect(address()).toBe('/m/order/check');
    expect(window.localStorage.getItem('diandan.draft.acc_1')).toContain('上门理发');
  });
});
