import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { visit } from '../../testing/render-admin';

afterEach(() => vi.restoreAllMocks());

describe('the door of the admin', () => {
  it('leads a stranger to the sign-in page and back to where they wanted to go', async () => {
    const { user, router } = visit('/requests?states=VERIFIED', null);
    await user.type(await screen.findByLabelText('账号'), 'sq-dispatcher');
    await user.type(screen.getByLabelText('密码'), 'right');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('heading', { name: '需求单' })).toBeVisible();
    expect(router.state.location.searchStr).toBe('?states=VERIFIED');
  });

  it('says in Chinese what is missing before it asks the server', async () => {
    const { user } = visit('/sign-in', null);
    await user.click(await screen.findByRole('button', { name: '登录' }));
    expect(await screen.findByText('请填写账号')).toBeInTheDocument();
    expect(screen.getByText('请填写密码')).toBeInTheDocument();
  });

  it('shows the refusal of a wrong password in the server’s words', async () => {
    const { user } = visit('/sign-in', null);
    await user.type(await screen.findByLabelText('账号'), 'sq-dispatcher');
    await user.type(screen.getByLabelText('密码'), 'wrong');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByText('账号或密码不正确。')).toBeVisible();
    expect(screen.getByText('没有登录成功')).toBeVisible();
  });

  it('speaks the other language at once', async () => {
    const { user } = visit('/sign-in', null);
    await user.click(await screen.findByText('English'));
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    await user.click(screen.getByText('中文'));
    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
  });

  it('offers every demo role of a locality and enters with one click', async () => {
    const { user } = visit('/sign-in', null);
    const demo = await screen.findByRole('region', { name: '一键进入演示' });
    expect(within(demo).getByRole('heading', { name: '四川南充 顺庆区' })).toBeVisible();
    expect(within(demo).getAllByRole('button')).toHaveLength(5);
    await user.click(within(demo).getByRole('button', { name: /派单员/ }));
    expect(await screen.findByRole('heading', { name: '今日工作' })).toBeVisible();
    expect(screen.getByRole('button', { name: /演示派单员/ })).toBeVisible();
  });

  it('sends workers and residents on to the phone pages', async () => {
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    const { user } = visit('/sign-in', null);
    await user.click(await screen.findByRole('button', { name: /^社工/ }));
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/m/'));
  });

  it('never forwards to another site after signing in', async () => {
    const { user, router } = visit('/sign-in?next=//evil.example/', null);
    await user.click(await screen.findByRole('button', { name: /派单员/ }));
    expect(await screen.findByRole('heading', { name: '今日工作' })).toBeVisible();
    expect(router.state.location.href).toBe('/');
  });
});
