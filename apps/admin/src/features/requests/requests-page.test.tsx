import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

const rows = (): HTMLElement[] =>
  within(screen.getByRole('table', { name: '需求单' }))
    .getAllByRole('row')
    .slice(1);

describe('the request board', () => {
  it('keeps its filters in the address and reads them from it', async () => {
    const { user, router } = visit('/requests?states=VERIFIED,SUBMITTED');
    await waitFor(() => expect(rows()).toHaveLength(16));
    await user.click(screen.getByRole('button', { name: /已点单 8/, pressed: true }));
    await waitFor(() => expect(router.state.location.href).toBe('/requests?states=VERIFIED'));
    await waitFor(() => expect(rows()).toHaveLength(8));
    await user.click(screen.getByRole('button', { name: /^超期/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/requests?states=VERIFIED&overdue=true'));
  });

  it('takes nonsense in the address for no filter', async () => {
    visit('/requests?states=NONSENSE&order=sideways');
    await waitFor(() => expect(rows()).toHaveLength(30));
  });

  it('searches when the fingers rest and empties the search with Escape', async () => {
    const { user, router } = visit('/requests');
    await waitFor(() => expect(rows()).toHaveLength(30));
    await user.keyboard('/');
    const search = screen.getByRole('searchbox', { name: '查找需求单' });
    expect(search).toHaveFocus();
    await user.type(search, 'SQ202611220033');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(router.state.location.search).toEqual({ text: 'SQ202611220033' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(rows()).toHaveLength(30));
  });

  it('says what to do when nothing matches', async () => {
    const { user } = visit('/requests?text=nothing');
    expect(await screen.findByText('没有符合条件的需求单')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
    await waitFor(() => expect(rows()).toHaveLength(30));
  });

  it('loads more without losing what is shown, and says how much there is', async () => {
    const { user } = visit('/requests');
    expect(await screen.findByText('已显示 30 条，共 76 条')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '加载更多' }));
    expect(await screen.findByText('已显示 60 条，共 76 条')).toBeVisible();
  });

  it('moves with j and k, opens with Enter and comes back to the list as it was', async () => {
    const { user, router } = visit('/requests?states=VERIFIED');
    await waitFor(() => expect(rows()).toHaveLength(8));
    await user.keyboard('jjk{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/requests/req_2'));
    await user.click(await screen.findByRole('link', { name: /返回需求单/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/requests?states=VERIFIED'));
    await waitFor(() => expect(rows()).toHaveLength(8));
  });

  it('follows a change made elsewhere, in the row and in the counts', async () => {
    const { api } = visit('/requests');
    const row = await waitFor(() => rows().find((each) => within(each).queryByText('SQ202611220001'))!);
    expect(row).toHaveTextContent('已点单');
    api.elsewhere('req_1', 'VERIFY', 'VERIFIED');
    await waitFor(() => expect(row).toHaveTextContent('待派单'));
    expect(await screen.findByRole('button', { name: /待派单 9/ })).toBeVisible();
  });

  it('says that the viewer may not see it, without offering to try again', async () => {
    const { createFakeApi } = await import('../../testing/fake-api');
    const api = createFakeApi();
    api.breakField('requests', { code: 'FORBIDDEN' });
    visit('/requests', 'COUNTY_ADMIN', api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('您没有权限查看这里');
    expect(within(alert).queryByRole('button')).not.toBeInTheDocument();
  });

  it('leads to the rows without passing the filters, and moves among them by keys', async () => {
    const { user, router } = visit('/requests');
    const [, first, second] = await screen.findAllByRole('row');
    await user.click(screen.getByRole('link', { name: '跳到列表' }));
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/requests\/req_/));
  });
});
