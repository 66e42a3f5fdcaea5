import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

describe('the station network', () => {
  it('opens its single root, page by page, and tells a screen reader how large the level is', async () => {
    visit('/stations');
    const station = await screen.findByRole('treeitem', { name: /北城街道社工站/ });
    expect(station).toHaveAttribute('aria-level', '2');
    expect(station).toHaveAttribute('aria-posinset', '1');
    expect(station).toHaveAttribute('aria-setsize', '130');
    expect(station).toHaveAttribute('aria-expanded', 'false');
  });

  it('is walked by keyboard: right opens, left closes, End reaches the rest of a level, Enter loads it', async () => {
    const { user } = visit('/stations');
    await screen.findByRole('treeitem', { name: /北城街道社工站/ });
    screen.getByRole('tree', { name: '站点树' }).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(await screen.findByRole('treeitem', { name: /北城第 1 社区社工室/ })).toHaveAttribute('aria-level', '3');
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /北城第 1 社区/ })).not.toBeInTheDocument());
    const tree = screen.getByRole('tree');
    await user.keyboard('{End}');
    const active = (): HTMLElement | null => document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');
    await waitFor(() => expect(active()?.textContent ?? '').toMatch(/再加载 30 个（共 130 个）|^$/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText('再加载 30 个（共 130 个）')).not.toBeInTheDocument());
  });

  it('finds stations on the server by initials and shows each under its path', async () => {
    const { user, router } = visit('/stations');
    await user.type(await screen.findByRole('searchbox', { name: '查找站点' }), 'bcjd');
    expect(await screen.findByText('找到 1 个站点')).toBeVisible();
    expect(screen.getAllByRole('treeitem')).toHaveLength(2);
    await user.click(screen.getByRole('treeitem', { name: /北城街道社工站/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/stations/stn_1'));
  });

  it('says so when nothing matches', async () => {
    const { user } = visit('/stations');
    await user.type(await screen.findByRole('searchbox', { name: '查找站点' }), '没有这个');
    expect(await screen.findByText('没有匹配的站点')).toBeVisible();
  });

  it('shows a station with its figures, its path and its menu by category', async () => {
    visit('/stations/stn_1');
    expect(await screen.findByRole('heading', { name: /北城街道社工站/, level: 1 })).toBeVisible();
    expect(within(screen.getByRole('navigation', { name: '所属' })).getByRole('link')).toHaveTextContent(
      '顺庆区社会工作总站',
    );
    const figures = screen.getByRole('list', { name: '站点概况' });
    expect(within(figures).getByRole('link', { name: /在办需求单/ })).toHaveAttribute(
      'href',
      '/requests?station=stn_1',
    );
    expect(await screen.findByText('9 大类 22 项')).toBeVisible();
    expect(screen.getByRole('heading', { name: '1 困难帮扶' })).toBeVisible();
  });

  it('puts a refusal at the field it speaks of, and saves what is right', async () => {
    const { user } = visit('/stations/stn_1');
    await user.click(await screen.findByRole('button', { name: '编辑站点' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByLabelText('名称');
    await user.type(name, '！');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    expect(await within(dialog).findByText('名称不能包含感叹号')).toBeInTheDocument();
    await user.clear(name);
    await user.type(name, '北城社工站');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    expect(await screen.findByText('已保存「北城社工站」')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: /北城社工站/, level: 1 })).toBeVisible();
  });

  it('does not tell whether an unknown station exists', async () => {
    visit('/stations/stn_unknown');
    expect(await screen.findByText('它可能不存在，或不在您的管辖范围内。')).toBeVisible();
  });
});
