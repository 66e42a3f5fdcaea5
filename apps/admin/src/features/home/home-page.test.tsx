import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

describe('today’s work', () => {
  it('counts the requests by state and leads from each number to its list', async () => {
    const { user, router } = visit('/');
    const figures = await screen.findByRole('list', { name: '各状态需求单' });
    await user.click(within(figures).getByRole('link', { name: '8 待派单' }));
    await waitFor(() => expect(router.state.location.href).toBe('/requests?states=VERIFIED'));
    expect(await screen.findByRole('heading', { name: '需求单' })).toBeVisible();
  });

  it('names what is overdue first, with how long', async () => {
    visit('/');
    const overdue = await screen.findByRole('region', { name: /已超期/ });
    expect((await within(overdue).findAllByText(/超期 \d+ (天|小时)/)).length).toBeGreaterThan(0);
  });

  it('moves a request from one list to the next when somebody else verifies it', async () => {
    const { api } = visit('/');
    const verify = await screen.findByRole('region', { name: /等待核单/ });
    const dispatch = await screen.findByRole('region', { name: /等待派单/ });
    await within(verify).findByText(/SQ202611220001/);
    api.elsewhere('req_1', 'VERIFY', 'VERIFIED');
    expect(await within(dispatch).findByText(/SQ202611220001/)).toBeVisible();
    await waitFor(() => expect(within(verify).queryByText(/SQ202611220001/)).not.toBeInTheDocument());
  });

  it('says that the figures failed, under which id, and loads them on a second try', async () => {
    const { api, user } = visit('/');
    api.breakField('requestTally', { code: 'INTERNAL', logId: 'log_42' });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('没有加载成功');
    expect(alert).toHaveTextContent('log_42');
    api.mend();
    await user.click(within(alert).getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('list', { name: '各状态需求单' })).toBeVisible();
  });
});
