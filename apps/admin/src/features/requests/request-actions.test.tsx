import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

const actions = () => screen.findByRole('region', { name: '可以办理' });
const actionNames = async (): Promise<(string | null)[]> =>
  within(await actions())
    .queryAllByRole('button')
    .map((button) => button.textContent);

describe('the steps of a request', () => {
  it('shows a button for each available action and nothing else', async () => {
    visit('/requests/req_1');
    expect(await actionNames()).toEqual(['核单', '退回补充', '不予受理']);
  });

  it('says so when nothing is to be done', async () => {
    visit('/requests/req_7');
    expect(await screen.findByText('这张单目前没有需要您办理的步骤。')).toBeVisible();
    expect(screen.getByText('5 分')).toBeVisible();
  });

  it('verifies with an urgency and says in words what comes next', async () => {
    const { user, api } = visit('/requests/req_1');
    await user.click(await screen.findByRole('button', { name: '核单' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: '紧急' }));
    await user.type(within(dialog).getByLabelText('备注'), '已入户核实');
    await user.click(within(dialog).getByRole('button', { name: '核单' }));
    expect(await screen.findByText('核单通过，等待派单。')).toBeVisible();
    await waitFor(async () => expect(await actionNames()).toEqual(['派单', '不予受理']));
    const story = screen.getByRole('region', { name: '办理经过' });
    expect(await within(story).findByText('已入户核实')).toBeVisible();
    expect(api.world.requests[0]?.urgency).toBe('URGENT');
  });

  it('does not return a request without saying what is missing', async () => {
    const { user } = visit('/requests/req_1');
    await user.click(await screen.findByRole('button', { name: '退回补充' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '退回补充' }));
    expect(await within(dialog).findByText('请写明还缺什么')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('还缺什么'), '请补充住址');
    await user.click(within(dialog).getByRole('button', { name: '退回补充' }));
    expect(await screen.findByText('已退回，请点单人补充。')).toBeVisible();
  });

  it('rejects with a reason from the dictionary', async () => {
    const { user, api } = visit('/requests/req_1');
    await user.click(await screen.findByRole('button', { name: '不予受理' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('原因'));
    await user.click(await screen.findByText('不属于服务清单范围'));
    await user.click(within(dialog).getByRole('button', { name: '不予受理' }));
    expect(await screen.findByText('已不予受理，点单人会看到原因。')).toBeVisible();
    expect(api.world.requests[0]?.state).toBe('REJECTED');
  });

  it('shows the newest when somebody else was quicker', async () => {
    const { user, api } = visit('/requests/req_1');
    await user.click(await screen.findByRole('button', { name: '核单' }));
    const dialog = await screen.findByRole('dialog');
    api.elsewhere('req_1', 'VERIFY', 'VERIFIED');
    await user.click(within(dialog).getByRole('button', { name: '核单' }));
    expect(await within(dialog).findByText('他人刚刚修改过')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: '查看最新内容' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(async () => expect(await actionNames()).toEqual(['派单', '不予受理']));
  });

  it('says when the server failed, under which id, and keeps what was typed', async () => {
    const { user, api } = visit('/requests/req_1');
    await user.click(await screen.findByRole('button', { name: '核单' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('备注'), '已核实');
    api.breakField('verifyRequest', { code: 'INTERNAL', logId: 'log_7' });
    await user.click(within(dialog).getByRole('button', { name: '核单' }));
    expect(await within(dialog).findByText(/log_7/)).toBeVisible();
    expect(within(dialog).getByLabelText('备注')).toHaveValue('已核实');
    api.mend();
    await user.click(within(dialog).getByRole('button', { name: '核单' }));
    expect(await screen.findByText('核单通过，等待派单。')).toBeVisible();
  });
});
