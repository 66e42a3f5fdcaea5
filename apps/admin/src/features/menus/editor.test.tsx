import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';

const draft = '/menus/stn_0/mnu_2';
const nameField = (name: string) => screen.findByRole('textbox', { name: `名称：${name}` });
const names = (): string[] =>
  screen.getAllByRole('textbox', { name: /^名称：/ }).map((field) => (field as HTMLInputElement).value);
const lineNames = (): string[] => names().filter((name) => !['困难帮扶', '为老服务'].includes(name));
const isSaved = () => waitFor(() => expect(document.querySelector('[data-saving="SAVED"]')).not.toBeNull());
const preview = () => screen.getAllByRole('region', { name: '居民预览' }).at(-1) as HTMLElement;

afterEach(() => localStorage.clear());

describe('the editor of a menu', () => {
  it('shows what is typed to residents at once, saves it by itself and takes it back', async () => {
    const { user, api } = visit(draft);
    const field = await nameField('困难家庭入户探访');
    await user.type(field, '二');
    expect(within(preview()).getByText('困难家庭入户探访二')).toBeVisible();
    await isSaved();
    await waitFor(() => expect(api.menus.content().lines[0]?.content.name).toBe('困难家庭入户探访二'));
    await user.keyboard('{Control>}z{/Control}');
    expect(await nameField('困难家庭入户探访')).toBeVisible();
    await waitFor(() => expect(api.menus.content().lines[0]?.content.name).toBe('困难家庭入户探访'));
  });

  it('moves a line by keys, over a heading too, and says where it is now', async () => {
    const { user } = visit(draft);
    (await nameField('临时救助申请协助')).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['困难帮扶', '困难家庭入户探访', '为老服务', '临时救助申请协助', '独居老人陪伴就医']);
    expect(screen.getByText(/“临时救助申请协助”现在是第 4 行/)).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(lineNames()).toEqual(['临时救助申请协助', '困难家庭入户探访', '独居老人陪伴就医']);
    expect(document.activeElement).toHaveAttribute('aria-label', '名称：临时救助申请协助');
  });

  it('says while one types what is wrong, and leads from the list of problems to the field', async () => {
    const { user } = visit(draft);
    const minutes = await screen.findByRole('textbox', { name: '时长（分钟）：困难家庭入户探访' });
    await user.clear(minutes);
    expect(screen.getByText('请填整数')).toBeInTheDocument();
    await user.type(minutes, '2');
    expect(screen.getByText('2 不在 5 到 1440 之间')).toBeInTheDocument();
    await user.click(
      await screen.findByRole('button', { name: '“困难家庭入户探访”的时长（分钟）：2 不在 5 到 1440 之间' }),
    );
    expect(document.activeElement).toBe(minutes);
  });

  it('changes many lines at once, as one step', async () => {
    const { user, api } = visit(draft);
    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '批量修改' }), '设提供方式');
    await user.selectOptions(screen.getByRole('combobox', { name: '改为' }), '必须提供');
    await user.click(screen.getByRole('button', { name: '应用' }));
    await isSaved();
    await waitFor(() =>
      expect(api.menus.content().lines.map(({ offering }) => offering)).toEqual([
        'MANDATORY',
        'MANDATORY',
        'MANDATORY',
      ]),
    );
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(api.menus.content().lines.map(({ offering }) => offering)).toEqual(['OFFERED', 'OFFERED', 'OFFERED']),
    );
  });

  it('keeps what cannot be saved, says so, and saves it when it can', async () => {
    const { user, api } = visit(draft);
    const field = await nameField('独居老人陪伴就医');
    api.breakField('editMenuDraft', { code: 'INTERNAL' });
    await user.type(field, '取药');
    expect(await screen.findByText('未保存：网络不通')).toBeInTheDocument();
    expect(Object.keys(localStorage).some((key) => key.startsWith('diandan.menuDraft.mnu_2.'))).toBe(true);
    api.mend();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await isSaved();
    expect(api.menus.content().lines[2]?.content.name).toBe('独居老人陪伴就医取药');
  });

  it('shows both values where another person filled in the same field, and takes the one chosen', async () => {
    const { user, api } = visit(draft);
    const field = await nameField('困难家庭入户探访');
    api.menus.elsewhere([{ kind: 'SET_LINE', itemId: 'itm_1', fields: { name: '他人的名称' } }]);
    await user.type(field, '二');
    const [note] = await screen.findAllByRole('group', { name: '“名称”有两种填法，请选定' });
    expect(note).toHaveTextContent('另一位管理员');
    expect(await nameField('他人的名称')).toBeVisible();
    await user.click(within(note as HTMLElement).getByRole('button', { name: '采用 “困难家庭入户探访二”' }));
    expect(await nameField('困难家庭入户探访二')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('group', { name: /有两种填法/ })).not.toBeInTheDocument());
  });

  it('is handed in, and then tells whoever worked on it that a second person publishes', async () => {
    const { user } = visit(draft);
    await user.click(await screen.findByRole('button', { name: '提交审核' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '提交审核' }));
    expect(await screen.findByText(/您参与过编辑或提交，不能自己发布/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '发布' })).not.toBeInTheDocument();
  });
});

describe('the menu of a station', () => {
  it('lists its versions, leads to the draft, and lets items be confirmed', async () => {
    const { user, router } = visit('/menus');
    await waitFor(() => expect(router.state.location.pathname).toBe('/menus/stn_0'));
    await user.click(await screen.findByRole('tab', { name: '历次版本 2' }));
    const versions = await screen.findByRole('list', { name: '历次版本' });
    expect(within(versions).getByText('现行')).toBeVisible();
    expect(within(versions).getByText('草稿')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '待核对' }));
    await user.click(await screen.findByRole('checkbox', { name: /困难家庭入户探访/ }));
    await user.click(screen.getByRole('button', { name: '仍然有效' }));
    expect(await screen.findByText(/仍然有效$/, { selector: '.ant-message *' })).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: '打开草稿' }));
    expect(await screen.findByRole('heading', { name: '编辑第 2 版', level: 1 })).toBeVisible();
  });

  it('is not offered to whoever sees to no menu', async () => {
    visit('/', 'DISPATCHER');
    expect(await screen.findByRole('link', { name: '需求单' })).toBeVisible();
    expect(screen.queryByRole('link', { name: '服务清单' })).not.toBeInTheDocument();
  });
});
