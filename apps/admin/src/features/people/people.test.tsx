import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

const rows = (name: string): HTMLElement[] => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);

describe('the people of the network', () => {
  it('lists workers and filters them through the address', async () => {
    const { user, router } = visit('/people/workers?certified=yes');
    await waitFor(() => expect(rows('社工与志愿者')).toHaveLength(15));
    await user.type(screen.getByRole('searchbox', { name: '查找姓名或拼音' }), '林');
    await waitFor(() => expect(router.state.location.href).toContain('certified=yes'));
    await waitFor(() => expect(rows('社工与志愿者').length).toBeLessThan(15));
  });

  it('offers to add workers and residents to whom the server lets add them', async () => {
    const { router } = visit('/people/workers', 'STATION_HEAD');
    expect(await screen.findByRole('button', { name: '新增社工或志愿者' })).toBeVisible();
    await router.navigate({ to: '/people/residents' });
    expect(await screen.findByRole('button', { name: '新增居民' })).toBeVisible();
  });

  it('offers a dispatcher to add residents only', async () => {
    const { router } = visit('/people/workers', 'DISPATCHER');
    await waitFor(() => expect(rows('社工与志愿者').length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: '新增社工或志愿者' })).not.toBeInTheDocument();
    await router.navigate({ to: '/people/residents' });
    expect(await screen.findByRole('button', { name: '新增居民' })).toBeVisible();
  });

  it('shows when a worker can serve and what they have in hand', async () => {
    visit('/people/workers/wrk_1');
    expect(await screen.findByRole('heading', { name: /林晓岚/, level: 1 })).toBeVisible();
    const week = screen.getByRole('table', { name: '可服务时间' });
    expect(within(week).getAllByRole('img', { name: '可服务' })).toHaveLength(5);
    expect(screen.getByText(/有效期至/)).toHaveTextContent('2029年5月31日');
  });

  it('leaves a masked phone alone unless a new one is typed', async () => {
    const { user } = visit('/people/workers/wrk_1');
    await user.click(await screen.findByRole('button', { name: '编辑' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText('电话')).toHaveValue('');
    expect(within(dialog).getByText('现为 138****5678，留空则不修改')).toBeVisible();
  });

  it('shows residents masked and reveals one only for a reason', async () => {
    const { user, api } = visit('/people/residents/res_1');
    await user.click(await screen.findByRole('button', { name: '查看完整信息' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '查看' }));
    expect(await within(dialog).findByText('请写明理由')).toBeInTheDocument();
    expect(api.world.residentNote).toBeNull();
    await user.type(within(dialog).getByLabelText('查看理由'), '上门前电话联系');
    await user.click(within(dialog).getByRole('button', { name: '查看' }));
    expect(await within(dialog).findByText('13900000001')).toBeVisible();
    expect(api.world.residentNote).toBe('上门前电话联系');
    await user.click(within(dialog).getAllByRole('button', { name: '关闭' }).at(-1)!);
    await waitFor(() => expect(screen.queryByText('13900000001')).not.toBeInTheDocument());
    expect(screen.getByText('139****0001', { exact: false })).toBeVisible();
  });
});
