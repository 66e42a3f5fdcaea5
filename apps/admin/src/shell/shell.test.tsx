import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { connection } from '../graphql/connection';
import { visit } from '../testing/render-admin';
import { changeSettings } from '../ui/settings';

afterEach(() => {
  act(() => {
    changeSettings({ language: 'zh-CN', theme: 'system', text: 'normal' });
    connection.become('idle');
  });
});

describe('the frame of the admin', () => {
  it('says who is signed in, with the role and the station, and lets them out', async () => {
    const { user, api } = visit('/', 'DISPATCHER');
    await user.click(await screen.findByRole('button', { name: /演示派单员/ }));
    expect(await screen.findByText('派单员 · 顺庆区社会工作总站')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '退出登录' }));
    expect(await screen.findByLabelText('账号')).toBeVisible();
    expect(api.world.role).toBeNull();
  });

  it('speaks English and back when the language is switched', async () => {
    const { user } = visit('/', 'COUNTY_ADMIN');
    await user.click(await screen.findByRole('button', { name: '显示设置' }));
    await user.click(await screen.findByText('English'));
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByText('中文'));
    expect(await screen.findByRole('heading', { name: '今日工作' })).toBeVisible();
  });

  it('keeps a chosen dark theme and large text for the next visit', async () => {
    const { user } = visit('/', 'COUNTY_ADMIN');
    await user.click(await screen.findByRole('button', { name: '显示设置' }));
    await user.click(await screen.findByText('深色'));
    await user.click(screen.getByText('大字'));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    expect(document.documentElement.dataset['text']).toBe('large');
    expect(localStorage.getItem('diandan.theme')).toBe('dark');
  });

  it('says whether changes arrive live, and asks anew after the connection was lost', async () => {
    const { api } = visit('/', 'COUNTY_ADMIN');
    await screen.findByRole('heading', { name: '今日工作' });
    act(() => connection.become('live'));
    expect(screen.getByText('实时')).toBeInTheDocument();
    act(() => connection.become('lost'));
    expect(screen.getByText('已断开，重连中')).toBeInTheDocument();
    const request = api.world.requests[0]!;
    request.state = 'VERIFIED';
    act(() => connection.become('live'));
    const dispatch = await screen.findByRole('region', { name: /等待派单/ });
    expect(await within(dispatch).findByText(new RegExp(request.ticketNo))).toBeVisible();
  });

  it('finds a station by its pinyin initials from anywhere', async () => {
    const { user, router } = visit('/', 'COUNTY_ADMIN');
    await screen.findByRole('heading', { name: '今日工作' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/拼音首字母/), 'bcjd');
    await user.click(await screen.findByText('北城街道社工站'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/stations/stn_1'));
  });

  it('finds a request by its ticket number', async () => {
    const { user, router } = visit('/', 'COUNTY_ADMIN');
    await screen.findByRole('heading', { name: '今日工作' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/拼音首字母/), 'sq202611220007');
    const found = await screen.findByRole('option', { name: /SQ202611220007/ });
    await user.click(found);
    await waitFor(() => expect(router.state.location.pathname).toBe('/requests/req_7'));
  });

  it('lists its keys on a question mark, but not while somebody is typing', async () => {
    const { user } = visit('/requests', 'COUNTY_ADMIN');
    const search = await screen.findByRole('searchbox', { name: '查找需求单' });
    await user.type(search, '?');
    expect(screen.queryByText('键盘快捷键')).not.toBeInTheDocument();
    await user.clear(search);
    search.blur();
    await user.keyboard('?');
    expect(await screen.findByText('键盘快捷键')).toBeInTheDocument();
  });

  it('shows a worker the way to the phone pages in place of an empty desk', async () => {
    visit('/', 'WORKER');
    expect(await screen.findByRole('heading', { name: '您的页面在手机端' })).toBeVisible();
    expect(screen.getByRole('link', { name: '打开手机页面' })).toHaveAttribute('href', '/m/');
  });

  it('still finds stations for somebody who may not see the workers', async () => {
    const { user, api } = visit('/', 'COUNTY_ADMIN');
    api.breakField('workers', { code: 'FORBIDDEN' });
    await screen.findByRole('heading', { name: '今日工作' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/拼音首字母/), '北城');
    expect(await screen.findByText('北城街道社工站')).toBeInTheDocument();
  });

  it('leads to the sign-in page as soon as the session has ended', async () => {
    const { api, user } = visit('/', 'COUNTY_ADMIN');
    await screen.findByRole('heading', { name: '今日工作' });
    api.breakField('requests', { code: 'UNAUTHENTICATED' });
    await user.click(screen.getByRole('link', { name: '需求单' }));
    expect(await screen.findByLabelText('账号')).toBeVisible();
  });
});
