import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeApi } from '../../testing/fake-api';
import { visit } from '../../testing/render-admin';
import { type ItemRow, sortItems, spanOf } from './item-rows';

const rows = (name: string): HTMLElement[] => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
const wordsOf = (name: string): (string | null)[] => rows(name).map((row) => row.textContent);

describe('what people need', () => {
  it('lists needs and narrows them to those without an item, in the address', async () => {
    const { user, router } = visit('/needs');
    await waitFor(() => expect(rows('需求')).toHaveLength(4));
    await user.click(screen.getByRole('button', { name: '还没有事项' }));
    await waitFor(() => expect(rows('需求')).toHaveLength(2));
    expect(router.state.location.href).toContain('show=gaps');
    expect(rows('需求')[1]).toHaveTextContent('未统计');
    await user.type(screen.getByRole('searchbox', { name: '查找需求' }), '理发');
    await waitFor(() => expect(rows('需求')).toHaveLength(1));
  });

  it('writes a need down and shows it; the server’s objections stand at the fields', async () => {
    const { user } = visit('/needs?station=stn_0');
    await user.click(await screen.findByRole('button', { name: '记录需求' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '记录需求' }));
    expect(await within(dialog).findByText('请写明需求')).toBeInTheDocument();
    const text = within(dialog).getByRole('textbox', { name: '需求' });
    await user.type(text, '打 13800001111');
    await user.click(within(dialog).getByRole('button', { name: '记录需求' }));
    expect(await within(dialog).findByText('请不要写电话或身份证号')).toBeInTheDocument();
    await user.clear(text);
    await user.type(text, '想学用手机');
    await user.click(within(dialog).getByRole('button', { name: '记录需求' }));
    await waitFor(() => expect(wordsOf('需求').join()).toContain('想学用手机'));
  });

  it('links a need to an item of the menu', async () => {
    const { user } = visit('/needs?need=ned_1');
    await user.click(await screen.findByRole('button', { name: '关联事项' }));
    await user.click(await screen.findByRole('combobox', { name: '用哪些事项回应' }));
    await user.click((await screen.findAllByTitle(/^1-1 /))[0]!);
    await user.click(screen.getByRole('button', { name: '关联事项' }));
    await waitFor(() => expect(wordsOf('需求')[0]).toContain('已有事项'));
  });

  it('puts a need aside for a reason, and opens it again', async () => {
    const { user } = visit('/needs?need=ned_1');
    await user.click(await screen.findByRole('button', { name: '搁置' }));
    const reason = await screen.findByRole('textbox', { name: '为什么搁置' });
    await user.click(screen.getByRole('button', { name: '搁置' }));
    expect(await screen.findByText('请写明原因')).toBeInTheDocument();
    await user.type(reason, '附近已有理发店');
    await user.click(screen.getByRole('button', { name: '搁置' }));
    expect(await screen.findByText('附近已有理发店')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: '重新打开' }));
    expect(await screen.findByRole('button', { name: '关联事项' })).toBeInTheDocument();
  });

  it('merges a duplicate and keeps its words', async () => {
    const { user } = visit('/needs?need=ned_1');
    await user.click(await screen.findByRole('button', { name: '合并重复' }));
    await user.click(await screen.findByRole('combobox', { name: '哪些是重复的' }));
    await screen.findByTitle('希望周末也能约到上门服务');
    await user.click(screen.getByTitle('希望周末也能约到上门服务'));
    await user.click(screen.getByRole('button', { name: '合并重复' }));
    expect(await screen.findByText('合并进来的需求（原话）')).toBeInTheDocument();
    await waitFor(() => expect(rows('需求')).toHaveLength(3));
  });

  it('says when a list is empty, has failed or is not for the reader', async () => {
    const api = createFakeApi();
    api.breakField('needs', { code: 'INTERNAL', logId: 'log_7' });
    const { user } = visit('/needs', 'COUNTY_ADMIN', api);
    expect(await screen.findByText('没有加载成功')).toBeVisible();
    api.mend();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(rows('需求')).toHaveLength(4));
    await user.type(screen.getByRole('searchbox', { name: '查找需求' }), '没有这样的');
    expect(await screen.findByText('没有符合条件的需求')).toBeVisible();
  });
});

describe('the demand for items', () => {
  it('shows the figures of each item and sorts by a click on a head', async () => {
    const { user, router } = visit('/needs?view=items');
    await waitFor(() => expect(rows('事项的需求情况')).toHaveLength(3));
    expect(rows('事项的需求情况')[0]).toHaveTextContent('50%（2）');
    expect(rows('事项的需求情况')[0]).toHaveTextContent('不足 3 次（1）');
    expect(rows('事项的需求情况')[1]).toHaveTextContent('10 小时');
    expect(rows('事项的需求情况')[1]).toHaveTextContent('4.6 分（12）');
    expect(rows('事项的需求情况')[2]).toHaveTextContent('尚无评价');
    await user.click(screen.getByRole('button', { name: '点单' }));
    await waitFor(() => expect(rows('事项的需求情况')[0]).toHaveTextContent('95%（19）'));
    expect(screen.getByRole('columnheader', { name: '点单' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: '点单' }));
    await waitFor(() => expect(router.state.location.href).toContain('upwards=yes'));
  });

  it('leads from an item to its needs', async () => {
    const { user } = visit('/needs?view=items');
    await user.click((await screen.findAllByRole('link', { name: /^1 条，与“/ }))[0]!);
    await waitFor(() => expect(wordsOf('需求').join()).toContain('看病取药没人陪'));
    expect(rows('需求')).toHaveLength(1);
  });

  it('keeps what is unknown last, whichever way it is sorted, and says waits as people do', () => {
    const of = (id: string, averageRating: number | null) => ({ id, averageRating }) as ItemRow;
    const some = [of('none', null), of('low', 2), of('high', 5)];
    expect(sortItems(some, 'rating', false).map(({ id }) => id)).toEqual(['high', 'low', 'none']);
    expect(sortItems(some, 'rating', true).map(({ id }) => id)).toEqual(['low', 'high', 'none']);
    expect([spanOf(45), spanOf(150), spanOf(4320)]).toEqual([
      { unit: 'minutes', n: 45 },
      { unit: 'hours', n: 2.5 },
      { unit: 'days', n: 3 },
    ]);
  });
});

it('shows the page in the menu to those alone who may see needs', async () => {
  visit('/', 'WORKER');
  await screen.findByRole('navigation', { name: '主菜单' }).catch(() => undefined);
  expect(screen.queryByRole('link', { name: '需求与事项' })).not.toBeInTheDocument();
});
