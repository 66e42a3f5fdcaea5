import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

const openDialog = async (address: string) => {
  const visitor = visit(address);
  await visitor.user.click(await screen.findByRole('button', { name: '派单' }));
  return { ...visitor, dialog: await screen.findByRole('dialog') };
};

describe('the dispatch dialog', () => {
  it('ranks the candidates and gives the reason of every point', async () => {
    const { dialog } = await openDialog('/requests/req_2');
    const first = await within(dialog).findByRole('radio', { name: /林晓岚.*86.00 分/ });
    expect(first).not.toBeChecked();
    const reasons = within(dialog).getAllByRole('list', { name: '得分理由' })[0]!;
    expect(reasons).toHaveTextContent('技能匹配+40.00具备入户探访，服务过同类事项 12 次');
    expect(reasons).toHaveTextContent('路程+22.00同一街道，约 1.2 公里');
  });

  it('dispatches to the one who is picked and says what happens now', async () => {
    const { dialog, user, api } = await openDialog('/requests/req_2');
    expect(within(dialog).getByRole('button', { name: '派单' })).toBeDisabled();
    await user.click(await within(dialog).findByRole('radio', { name: /何子昂/ }));
    await user.type(within(dialog).getByLabelText('备注'), '请先电话联系');
    await user.click(within(dialog).getByRole('button', { name: '派给 何子昂' }));
    expect(await screen.findByText(/^已派给 何子昂，等待接单。派错了的话，请对方婉拒/)).toBeVisible();
    expect(api.world.requests[1]?.workerIds).toEqual(['wrk_2']);
    expect(await screen.findByText('等待应答')).toBeVisible();
  });

  it('leads back to its button when it is left', async () => {
    const { user } = await openDialog('/requests/req_2');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: '派单' })).toHaveFocus());
  });

  it('asks for as many people as the item needs', async () => {
    const { dialog, user } = await openDialog('/requests/req_12');
    expect(await within(dialog).findByText('请选择 2 人（已选 0）')).toBeVisible();
    await user.click(within(dialog).getByRole('checkbox', { name: /林晓岚/ }));
    expect(within(dialog).getByRole('button', { name: '派给 林晓岚' })).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox', { name: /何子昂/ }));
    await user.click(within(dialog).getByRole('button', { name: '派给 林晓岚、何子昂' }));
    expect(await screen.findByText(/^已派给 林晓岚、何子昂，等待接单。/)).toBeVisible();
  });

  it('lists everyone who is excluded with every reason and what would help', async () => {
    const { dialog, user } = await openDialog('/requests/req_2');
    await user.click(await within(dialog).findByRole('tab', { name: '不合适 40' }));
    const list = await within(dialog).findByRole('list', { name: '不合适的人和原因' });
    expect(list).toHaveTextContent('居民希望的时间没有空 可以这样解决：与居民另约时间');
    expect(list).toHaveTextContent('在手 12 件，已达上限 可以这样解决：先办结一件，或调高上限');
  });

  it('lists why a worker is refused in the meantime', async () => {
    const { dialog, user, api } = await openDialog('/requests/req_2');
    await user.click(await within(dialog).findByRole('radio', { name: /林晓岚/ }));
    api.world.workers[0]!.status = 'ON_LEAVE';
    await user.click(within(dialog).getByRole('button', { name: '派给 林晓岚' }));
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('所选的人现在不能承接。');
    expect(alert).toHaveTextContent('正在请假 可以这样解决：等销假后再派');
  });

  it('goes on from what stands now after a colleague changed the request', async () => {
    const { dialog, user, api } = await openDialog('/requests/req_2');
    await user.click(await within(dialog).findByRole('radio', { name: /林晓岚/ }));
    api.world.requests[1]!.version += 1;
    await user.click(within(dialog).getByRole('button', { name: '派给 林晓岚' }));
    await user.click(await within(dialog).findByRole('button', { name: '查看最新内容' }));
    await user.click(await within(dialog).findByRole('radio', { name: /林晓岚/ }));
    await user.click(within(dialog).getByRole('button', { name: '派给 林晓岚' }));
    await waitFor(() => expect(api.world.requests[1]?.state).toBe('DISPATCHED'));
  });
});
