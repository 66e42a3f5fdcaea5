import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/render-admin';
import { inGroups } from './term-rows';

const table = (name: string): HTMLElement => screen.getByRole('table', { name });
const rows = (name: string): string[] =>
  within(table(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '');

const choose = async (user: ReturnType<typeof visit>['user'], box: HTMLElement, option: string): Promise<void> => {
  await user.click(box);
  const found = await screen.findAllByTitle(option);
  await user.click(found.at(-1)!);
};

describe('the dictionaries', () => {
  it('are shown one at a time, chosen through the address', async () => {
    const { user, router } = visit('/dictionaries?kind=SKILL');
    await waitFor(() => expect(rows('技能')).toEqual(['入户探访', '老年服务', '儿童服务', '矛盾调解']));
    await choose(user, screen.getByRole('combobox', { name: '字典' }), '服务对象类别');
    await waitFor(() => expect(rows('服务对象类别')).toEqual(['低保', '留守老人']));
    expect(router.state.location.href).toBe('/dictionaries?kind=CLIENT_CATEGORY');
  });

  it('find an entry by its name or key, and say when there is none', async () => {
    const { user } = visit('/dictionaries?kind=SKILL');
    await user.type(await screen.findByRole('searchbox', { name: '查找名称或键' }), 'mediate');
    await waitFor(() => expect(rows('技能')).toEqual(['矛盾调解']));
    await user.type(screen.getByRole('searchbox', { name: '查找名称或键' }), 'x');
    expect(await screen.findByText('没有符合的项')).toBeVisible();
  });

  it('gain an entry; a name that is taken is refused at its field', async () => {
    const { user } = visit('/dictionaries?kind=SKILL');
    await user.click(await screen.findByRole('button', { name: '新增一项' }));
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: '新增一项' }));
    expect(await within(drawer).findByText('请填写中文名称')).toBeInTheDocument();
    await user.type(within(drawer).getByLabelText('中文名称'), '矛盾调解');
    await user.click(within(drawer).getByRole('button', { name: '新增一项' }));
    expect(await within(drawer).findByText('已有同名的一项')).toBeInTheDocument();
    await user.clear(within(drawer).getByLabelText('中文名称'));
    await user.type(within(drawer).getByLabelText('中文名称'), '音乐治疗');
    await user.click(within(drawer).getByRole('button', { name: '新增一项' }));
    await waitFor(() => expect(rows('技能')).toContain('音乐治疗'));
  });

  it('rename an entry everywhere at once, and tell who did it', async () => {
    const { user } = visit('/dictionaries?kind=SKILL');
    await user.click(await screen.findByRole('button', { name: '编辑「矛盾调解」' }));
    const drawer = await screen.findByRole('dialog');
    const name = within(drawer).getByLabelText('中文名称');
    await user.clear(name);
    await user.type(name, '纠纷调解');
    await user.click(within(drawer).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(rows('技能')).toContain('纠纷调解'));
    await user.click(screen.getByRole('button', { name: '记录「纠纷调解」' }));
    expect(await screen.findByText('演示管理员')).toBeVisible();
  });

  it('take an entry out of use and back, having said what that means', async () => {
    const { user } = visit('/dictionaries?kind=SKILL');
    await user.click(await screen.findByRole('button', { name: '停用「矛盾调解」' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/已经选了它的记录不受影响/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: /停\s*用/ }));
    await waitFor(() => expect(rows('技能')).not.toContain('矛盾调解'));
    await user.click(screen.getByRole('checkbox', { name: '含已停用' }));
    await user.click(await screen.findByRole('button', { name: '恢复「矛盾调解」' }));
    expect(await screen.findByText('恢复后表单里可以再选。')).toBeInTheDocument();
    await user.click(within(screen.getAllByRole('dialog').at(-1)!).getByRole('button', { name: /恢\s*复/ }));
    expect(await screen.findByRole('button', { name: '停用「矛盾调解」' })).toBeVisible();
  });

  it('merge a duplicate, having said in words what will happen', async () => {
    const { user } = visit('/dictionaries?kind=SKILL&all=true');
    await user.click(await screen.findByRole('button', { name: '合并「老年服务」' }));
    const dialog = await screen.findByRole('dialog');
    await choose(user, within(dialog).getByRole('combobox', { name: '保留的一项' }), '入户探访');
    expect(await within(dialog).findByText(/都按「入户探访」显示、匹配和统计/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: /合\s*并/ }));
    expect(await screen.findByText('已并入「入户探访」')).toBeVisible();
    expect(screen.queryByRole('button', { name: '编辑「老年服务」' })).not.toBeInTheDocument();
  });

  it('are offered to those who edit them only; others are told on a direct way', async () => {
    visit('/dictionaries', 'DISPATCHER');
    expect(await screen.findByText('您没有权限查看这里')).toBeVisible();
    expect(screen.queryByRole('link', { name: '字典' })).not.toBeInTheDocument();
  });

  it('say when they cannot be read, and try again', async () => {
    const { api, user } = visit('/');
    api.breakField('terms', { code: 'INTERNAL' });
    await user.click(await screen.findByRole('link', { name: '字典' }));
    const retry = await screen.findByRole('button', { name: '重试' });
    api.mend();
    await user.click(retry);
    await waitFor(() => expect(rows('服务对象类别')).toHaveLength(2));
  });
});

describe('the lines of a dictionary', () => {
  const term = (key: string, parentKey?: string) => ({
    kind: 'SKILL' as const,
    key,
    name: key,
    nameZh: key,
    nameEn: key,
    position: 1,
    isRetired: false,
    version: 1,
    parent: parentKey === undefined ? null : { key: parentKey, name: parentKey },
    mergedInto: null,
  });

  it('stand under their groups, and at the top where their group is not shown', () => {
    const lines = inGroups([term('a1', 'a'), term('b'), term('a'), term('lost', 'gone')]);
    expect(lines.map(({ key, depth }) => `${depth} ${key}`)).toEqual(['0 b', '0 a', '1 a1', '0 lost']);
  });
});
