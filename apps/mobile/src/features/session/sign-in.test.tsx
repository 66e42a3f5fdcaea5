import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answering, failed, fakeServer, offline } from '../../testing/fake-server';
import { homeOf, pageOf, residentViewer, station, workerViewer } from '../../testing/people';
import { address, button, open } from '../../testing/walk';

const account = (username: string, role: string, displayName: string) => ({
  username,
  role,
  displayName,
  localityName: '顺庆',
  station: null,
});
const serverFor = (more: Record<string, Answering> = {}) =>
  fakeServer({
    Session: () => ({ viewer: null }),
    DemoAccounts: () => ({ demoAccounts: [] }),
    ResidentHome: () => homeOf(),
    MyRequests: () => pageOf(),
    StationMenuByCode: () => ({ stationByCode: station }),
    ...more,
  });

describe('signing in', () => {
  it('asks for both user name and password before it asks the server', async () => {
    const server = serverFor();
    const user = open('/');
    await user.click(await button('登录'));
    expect(screen.getByText('请填写用户名和密码。')).toBeVisible();
    expect(server.inputsOf('SignIn')).toEqual([]);
  });

  it('says the words of the server when it refuses, and keeps what was typed', async () => {
    serverFor({
      SignIn: () => ({ signIn: { __typename: 'SignInRefused', message: '用户名或密码不对。' } }),
    });
    const user = open('/');
    await user.type(await screen.findByLabelText('用户名'), 'lin');
    await user.type(screen.getByLabelText('密码'), 'secret');
    await user.click(await button('登录'));
    expect(await screen.findByText('用户名或密码不对。')).toBeVisible();
    expect(screen.getByLabelText('用户名')).toHaveValue('lin');
  });

  it('goes on to where the visitor wanted to be', async () => {
    serverFor({
      SignIn: () => ({ signIn: { __typename: 'SignInSuccess', viewer: workerViewer } }),
    });
    const user = open('/work/underway');
    await user.type(await screen.findByLabelText('用户名'), 'zhou');
    await user.type(screen.getByLabelText('密码'), 'secret');
    await user.click(await button('登录'));
    expect(await screen.findByRole('heading', { name: '进行中' })).toBeVisible();
    expect(address()).toBe('/m/work/underway');
  });

  it('never leads to another site after signing in', async () => {
    serverFor({ SignIn: () => ({ signIn: { __typename: 'SignInSuccess', viewer: residentViewer } }) });
    const user = open('/sign-in?next=//evil.example/');
    await user.type(await screen.findByLabelText('用户名'), 'lin');
    await user.type(screen.getByLabelText('密码'), 'secret');
    await user.click(await button('登录'));
    await screen.findByRole('heading', { name: '您好，林阿姨' });
    expect(address()).toBe('/m/');
  });

  it('enters a demo account with one tap and offers residents and workers only', async () => {
    const server = serverFor({
      DemoAccounts: () => ({
        demoAccounts: [
          account('a', 'COUNTY_ADMIN', '管理员甲'),
          account('r', 'RESIDENT', '居民乙'),
          account('w', 'WORKER', '社工丙'),
        ],
      }),
      EnterDemo: () => ({ enterDemo: { __typename: 'SignInSuccess', viewer: residentViewer } }),
    });
    const user = open('/');
    await user.click(await button(/居民乙/));
    expect(await screen.findByRole('heading', { name: '您好，林阿姨' })).toBeVisible();
    expect(server.inputsOf('EnterDemo')).toEqual([{ username: 'r' }]);
    expect(screen.queryByRole('button', { name: /管理员甲/ })).toBeNull();
  });

  it('offers to try again when the server cannot be reached at all', async () => {
    const server = serverFor({ Session: () => offline });
    const user = open('/');
    expect(await screen.findByText(/网络不通/)).toBeVisible();
    server.answer('Session', () => ({ viewer: residentViewer }));
    await user.click(await button('再试一次'));
    expect(await screen.findByRole('heading', { name: '您好，林阿姨' })).toBeVisible();
  });

  it('tells the number under which a failure of the server is logged', async () => {
    serverFor({ Session: () => ({ viewer: residentViewer }), ResidentHome: () => failed('INTERNAL') });
    open('/');
    expect(await screen.findByText('报修编号：log_1')).toBeVisible();
  });
});

describe('signing out', () => {
  it('forgets the drafts, since others may use the phone', async () => {
    serverFor({ Session: () => ({ viewer: residentViewer }), SignOut: () => ({ signOut: { signedOut: true } }) });
    window.localStorage.setItem('diandan.draft.acc_1', '{"otherName":"吴"}');
    const user = open('/settings');
    await user.click(await button('退出登录'));
    expect(await screen.findByLabelText('用户名')).toBeVisible();
    expect(window.localStorage.getItem('diandan.draft.acc_1')).toBeNull();
  });
});

describe('people of the staff', () => {
  it('are shown the way to the admin', async () => {
    const staff = { ...residentViewer, resident: null, roles: [{ role: 'DISPATCHER' as const, station: null }] };
    serverFor({ Session: () => ({ viewer: staff }) });
    open('/');
    expect(await screen.findByText('您的账号用于站点管理，请到管理端办理。')).toBeVisible();
    for (const link of screen.getAllByRole('link', { name: '进入管理端' })) expect(link).toHaveAttribute('href', '/');
  });

  it('speaks the other language with one tap, and remembers it', async () => {
    serverFor();
    const user = open('/');
    await user.click(await button('English'));
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(window.localStorage.getItem('diandan.preferences')).toContain('"language":"en"');
    await user.click(await button('中文'));
    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
  });
});
