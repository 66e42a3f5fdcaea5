import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answering, fakeServer } from '../../testing/fake-server';
import { residentViewer, station } from '../../testing/people';
import { address, button, open } from '../../testing/walk';

const division = (code: string, name: string) => ({ id: `div_${code}`, code, name });
const serverFor = (more: Record<string, Answering> = {}) =>
  fakeServer({
    Session: () => ({ viewer: null }),
    DemoAccounts: () => ({ demoAccounts: [] }),
    StationMenuByCode: () => ({ stationByCode: station }),
    ...more,
  });

describe('a visitor who has not signed in', () => {
  it('sees the menu of the station whose code was scanned', async () => {
    serverFor();
    open('/s/ST001');
    expect(await screen.findByRole('heading', { name: '东街社工站' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '上门理发' })).toBeVisible();
    expect(screen.getByText(/^开放时间：周一至周五 9:00/)).toBeVisible();
    expect(screen.getByText('在哪里：南充市顺庆区东街街道 东街 1 号')).toBeVisible();
    expect(screen.getAllByText('不要钱').length).toBeGreaterThan(0);
  });

  it('signs in on the way to an order and does not have to look for the item again', async () => {
    const server = serverFor({
      SignIn: () => ({ signIn: { __typename: 'SignInSuccess', viewer: residentViewer } }),
      StationMenu: () => ({ station }),
    });
    const user = open('/s/ST001');
    await user.click(await screen.findByRole('link', { name: /登录后点单\s*陪伴聊天/ }));
    await user.type(await screen.findByLabelText('用户名'), 'lin');
    await user.type(screen.getByLabelText('密码'), 'secret');
    await user.click(await button('登录'));
    expect(await screen.findByRole('heading', { name: '说说您的需要' })).toBeVisible();
    expect(screen.getByText('陪伴聊天')).toBeVisible();
    expect(address()).toBe('/m/order/need');
    expect(server.inputsOf('OrderService')).toEqual([]);
  });

  it('finds stations place by place', async () => {
    const below: Record<string, ReturnType<typeof division>[]> = {
      '': [division('51', '四川省')],
      '51': [division('5113', '南充市')],
    };
    const server = serverFor({
      ChildDivisions: ({ parentCode }) => ({ divisions: { nodes: below[parentCode ?? ''] ?? [] } }),
      PublicStations: () => ({
        publicStations: {
          nodes: [
            {
              id: 'stn_1',
              code: 'ST001',
              name: '东街社工站',
              isIllustrative: true,
              tier: { key: 'township', name: '街道社工站' },
              kind: { key: 'tier-station', name: '站点' },
              status: { key: 'operating', name: '运行中' },
              division: { id: 'div_1', name: '东街街道', parent: { id: 'div_0', name: '顺庆区' } },
            },
          ],
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      }),
    });
    const user = open('/s');
    await user.selectOptions(await screen.findByLabelText('省、自治区、直辖市'), '四川省');
    await user.selectOptions(await screen.findByLabelText('市、州'), '南充市');
    expect(await screen.findByRole('link', { name: /东街社工站/ })).toHaveAttribute('href', '/m/s/ST001');
    expect(screen.getByText('示例')).toBeVisible();
    expect(server.sent.filter(({ name }) => name === 'PublicStations').at(-1)?.variables['prefix']).toBe('5113');
  });
});

describe('a resident at another station', () => {
  it('is told to order at the own one', async () => {
    const own = {
      ...residentViewer.resident!,
      station: { id: 'stn_2', code: 'ST002', name: '西街社工站', phone: null },
    };
    serverFor({ Session: () => ({ viewer: { ...residentViewer, resident: own } }) });
    open('/s/ST001');
    expect(await screen.findByText('您只能在自己的站点“西街社工站”点单。')).toBeVisible();
    expect(screen.queryByRole('link', { name: /点这一项/ })).toBeNull();
  });
});
