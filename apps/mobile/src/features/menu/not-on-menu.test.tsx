import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeServer, offline } from '../../testing/fake-server';
import { residentViewer, station } from '../../testing/people';
import { button, open } from '../../testing/walk';

const serve = (recordNeed: object, viewer: typeof residentViewer | null = residentViewer) =>
  fakeServer({
    Session: () => ({ viewer }),
    StationMenuByCode: () => ({ stationByCode: station }),
    RecordNeed: () => ({ recordNeed }),
  });

const done = { __typename: 'RecordNeedSuccess' };
const field = () => screen.findByRole('textbox', { name: '我需要的是' });

describe('a resident who finds nothing on the menu', () => {
  it('says so in one sentence and is thanked', async () => {
    const server = serve(done);
    const user = open('/s/ST001');
    await user.type(await field(), '想有人陪我去医院');
    await user.click(await button('告诉站点'));
    expect(await screen.findByText(/站点已经记下/)).toBeVisible();
    expect(server.sent.at(-1)).toMatchObject({
      name: 'RecordNeed',
      variables: { input: { text: '想有人陪我去医院' } },
    });
    await user.click(await button('还有别的'));
    expect(await field()).toHaveValue('');
  });

  it('hears what is wrong with the words and keeps them', async () => {
    const message = '请不要写电话或身份证号';
    serve({ __typename: 'InvalidInput', message: '请改正标出的内容。', issues: [{ path: ['text'], message }] });
    const user = open('/s/ST001');
    await user.click(await button('告诉站点'));
    expect(await screen.findByText('请写一句您需要什么。')).toBeVisible();
    await user.type(await field(), '打 13800001111');
    await user.click(await button('告诉站点'));
    expect(await screen.findByText(message)).toBeVisible();
    expect(await field()).toHaveValue('打 13800001111');
  });

  it('sends the same words under the same key after a lost answer', async () => {
    const server = serve(done);
    server.answer('RecordNeed', () => offline);
    const user = open('/s/ST001');
    await user.type(await field(), '想学用手机');
    await user.click(await button('告诉站点'));
    expect(await screen.findByText(/网络不通/)).toBeVisible();
    server.answer('RecordNeed', () => ({ recordNeed: done }));
    await user.click(await button('告诉站点'));
    expect(await screen.findByText(/站点已经记下/)).toBeVisible();
    const keys = server.sent
      .filter(({ name }) => name === 'RecordNeed')
      .map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input.idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('is a resident: visitors are asked nothing', async () => {
    serve(done, null);
    open('/s/ST001');
    expect(await screen.findByRole('heading', { name: /上门理发/ })).toBeVisible();
    expect(screen.queryByText('菜单上没有？告诉我们')).toBeNull();
  });
});
