import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MenuLineFragment, MenuStationFragment } from '../../graphql/generated/types';
import { type Answering, fakeServer, offline } from '../../testing/fake-server';
import { station, workerViewer } from '../../testing/people';
import { button, open } from '../../testing/walk';
import { readPreferences, takeWishes } from '../settings/preferences';

type Conditions = MenuLineFragment['conditions'];
type LineChange = Partial<Omit<MenuLineFragment, 'conditions'>> & { readonly conditions?: Partial<Conditions> };

/** The station of the tests with its first line changed. */
function withLine({ conditions, ...change }: LineChange): MenuStationFragment {
  const menu = station.menu!;
  const [category, ...others] = menu.categories;
  const [line, ...lines] = category!.entries;
  const changed = { ...line!, ...change, conditions: { ...line!.conditions, ...conditions } };
  return { ...station, menu: { ...menu, categories: [{ ...category!, entries: [changed, ...lines] }, ...others] } };
}

const serve = (shown: MenuStationFragment | null, more: Record<string, Answering> = {}) =>
  fakeServer({ Session: () => ({ viewer: null }), StationMenuByCode: () => ({ stationByCode: shown }), ...more });

const card = async (name: RegExp) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('li')!);
};

describe('the public page of a station', () => {
  it('says of a line the price, for whom, how soon, how long and what to bring', async () => {
    serve(
      withLine({
        fee: { model: 'LOW_FEE', amountFen: 2000, payer: '服务对象' },
        conditions: {
          clientCategories: [{ key: 'elderly', name: '老年人' }],
          minAge: 60,
          documents: [{ key: 'id-card', name: '居民身份证' }],
          consents: [{ key: 'service', name: '服务知情同意' }],
          note: '请自带毛巾',
        },
      }),
    );
    open('/s/ST001');
    const line = await card(/上门理发/);
    for (const words of [
      '20 元',
      '老年人；满 60 岁',
      '1 天内有人回话，10 天内办好；急事 4 小时内有人回话；站点先问清楚，再派人来',
      '大约 1 个半小时',
      '居民身份证',
      '服务知情同意',
      '请自带毛巾',
    ])
      expect(line.getByText(words)).toBeVisible();
    expect((await card(/陪伴聊天/)).getByText('谁都可以')).toBeVisible();
  });

  it('names places by their names, a few of many', async () => {
    const places = { placeCodes: ['511302001', '511302002', '511302003'], excludedPlaceCodes: ['511302001001'] };
    const server = serve(withLine({ conditions: places }), {
      DivisionNames: (codes) =>
        Object.fromEntries(
          Object.entries(codes).map(([n, code]) => [n, { id: code, code, name: `地${String(code).slice(8)}` }]),
        ),
    });
    open('/s/ST001');
    const line = await card(/上门理发/);
    expect(await line.findByText('只限住在地1、地2等地的人；住在地1001的人除外')).toBeVisible();
    expect(server.sent.filter(({ name }) => name === 'DivisionNames')).toHaveLength(1);
  });

  it('names who decided what the county did not', async () => {
    const east = { id: 'stn_1', name: '东街社工站' };
    serve(
      withLine({
        originStation: east,
        fieldOrigins: [
          { field: 'fee', station: east },
          { field: 'confidentiality', station: east },
          { field: 'hours', station: { id: 'stn_0', name: '小县总站' } },
        ],
      }),
    );
    open('/s/ST001');
    expect((await card(/上门理发/)).getByText('这一项是东街社工站加的；东街社工站定的：收费')).toBeVisible();
    expect((await card(/陪伴聊天/)).queryByText('谁定的')).toBeNull();
  });

  it('tells it in plain words when asked to, and again next time', async () => {
    const { item } = station.menu!.categories[0]!.entries[0]!;
    serve(withLine({ item: { ...item, plainSummary: '头发长了？有人来家里帮您剪。' } }));
    const user = open('/s/ST001');
    expect((await card(/上门理发/)).getByText('给行动不便的老人理发')).toBeVisible();
    await user.click(await button('大白话'));
    expect(screen.getByRole('button', { name: '大白话', pressed: true })).toBeVisible();
    const line = await card(/上门理发/);
    expect(line.getByText('头发长了？有人来家里帮您剪。')).toBeVisible();
    expect(line.getByText('要多少钱')).toBeVisible();
    expect(readPreferences().words).toBe('plain');
  });

  it('is set in large type by a tap or by the address behind a QR code, which can be undone', async () => {
    serve(station);
    window.history.replaceState(null, '', '/m/s/ST001?size=large&words=plain&lang=nonsense&from=door');
    expect(takeWishes()).toMatchObject({ size: 'large', words: 'plain', language: 'zh-CN' });
    expect(window.location.search).toBe('?from=door');
    const user = open('/s/ST001');
    expect(await screen.findByRole('button', { name: '大白话', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '大字', pressed: true }));
    expect(document.documentElement.dataset['size']).toBe('normal');
    expect(takeWishes().size).toBe('normal');
    await user.click(screen.getByRole('button', { name: '大字', pressed: false }));
    expect(document.documentElement.dataset['size']).toBe('large');
  });

  it('asks again in English and leaves plain words aside there', async () => {
    const server = serve(station);
    const user = open('/s/ST001');
    await user.click(await button('English'));
    expect(await screen.findByText(/^Opening hours: 周一至周五 9:00/)).toBeVisible();
    expect(server.sent.at(-1)).toMatchObject({ name: 'StationMenuByCode', language: 'en' });
    expect(screen.queryByRole('button', { name: '大白话' })).toBeNull();
    await user.click(await button('中文'));
    expect(await screen.findByText(/^开放时间：周一至周五 9:00/)).toBeVisible();
  });

  it('shows no restricted service, not even to staff who are signed in', async () => {
    serve(withLine({ conditions: { confidentiality: 'RESTRICTED' } }), { Session: () => ({ viewer: workerViewer }) });
    open('/s/ST001');
    expect(await screen.findByRole('heading', { name: /陪伴聊天/ })).toBeVisible();
    expect(screen.queryByText(/上门理发/)).toBeNull();
  });

  it('leads to the sheet for the printer, in the words chosen', async () => {
    serve(station);
    const user = open('/s/ST001');
    await user.click(await button('大字'));
    const print = screen.getByRole('link', { name: '打印这张清单' });
    expect(print).toHaveAttribute('href', '/print/menu/ST001?size=large');
  });
});

describe('a station where nothing can be ordered', () => {
  const above = { id: 'stn_9', code: 'ST9', name: '大街社工站', status: { key: 'operating', countsAs: ['OPERATING'] } };

  it('that has closed says so and names the nearest one that is open', async () => {
    const status = { key: 'closed', name: '已关闭', countsAs: ['CLOSED' as const] };
    serve({ ...station, status, ancestors: [above] } as MenuStationFragment);
    open('/s/ST001');
    expect(await screen.findByText('这个站点已经关了，不能在这里点单。')).toBeVisible();
    expect(screen.getByRole('link', { name: '请找大街社工站' })).toHaveAttribute('href', '/m/s/ST9');
    expect(screen.queryByText(/上门理发/)).toBeNull();
  });

  it('that is only planned shows the menu but offers no order', async () => {
    serve({ ...station, status: { key: 'planned', name: '规划中', countsAs: ['PLANNED'] } });
    open('/s/ST001');
    expect(await screen.findByText('这个站点现在不接单。')).toBeVisible();
    expect(screen.getByRole('heading', { name: /上门理发/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /点单.*上门理发/ })).toBeNull();
  });

  it('that has no menu says so', async () => {
    serve({ ...station, menu: null });
    open('/s/ST001');
    expect(await screen.findByText('这个站点还没有公布服务清单。')).toBeVisible();
  });

  it('that does not exist leads to the list of stations', async () => {
    serve(null);
    open('/s/NOWHERE');
    expect(await screen.findByRole('heading', { name: '找不到这个站点' })).toBeVisible();
    expect(screen.getByRole('link', { name: '找站点' })).toHaveAttribute('href', '/m/s');
  });

  it('that cannot be reached says so and can be asked again', async () => {
    const server = serve(station, { StationMenuByCode: () => offline });
    const user = open('/s/ST001');
    expect(await screen.findByRole('alert')).toHaveTextContent('网络不通');
    server.answer('StationMenuByCode', () => ({ stationByCode: station }));
    await user.click(await button('再试一次'));
    expect(await screen.findByRole('heading', { name: '东街社工站' })).toBeVisible();
  });
});
