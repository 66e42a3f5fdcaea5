import { describe, expect, it } from 'vitest';
import { type LiveSink, LiveWire } from './live-wire';

/** A wire on lines that the test speaks through. */
function wireOnPaper() {
  const lines: { readonly sink: LiveSink; isClosed: boolean }[] = [];
  const wire = new LiveWire((_query, _variables, sink) => {
    const line = { sink, isClosed: false };
    lines.push(line);
    return { ready: Promise.resolve(), close: () => (line.isClosed = true) };
  });
  return { wire, lines };
}

describe('the live wire', () => {
  it('keeps what was heard and opens a new line when somebody else has entered', async () => {
    const { wire, lines } = wireOnPaper();
    wire.listen('subscription { a }', {});
    lines[0]?.sink.next({ data: 1 });
    await wire.renew();
    expect(lines.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    lines[0]?.sink.next({ data: 'too late' });
    lines[1]?.sink.next({ data: 2 });
    expect(wire.look().entries.map(({ result }) => result)).toEqual([{ data: 2 }, { data: 1 }]);
  });

  it('says in words why a line ended and listens again after the next sign-in', async () => {
    const { wire, lines } = wireOnPaper();
    wire.listen('subscription { a }', {});
    lines[0]?.sink.fail('登录已经结束');
    expect(wire.look()).toMatchObject({ isListening: false, entries: [{ notice: '登录已经结束' }] });
    await wire.renew();
    expect(wire.look().isListening).toBe(true);
  });

  it('opens no line for somebody who enters when nothing is listened to', async () => {
    const { wire, lines } = wireOnPaper();
    wire.listen('subscription { a }', {});
    wire.stop();
    await wire.renew();
    expect(lines).toHaveLength(1);
  });

  it('hands the results to the editor until it stops reading', async () => {
    const { wire, lines } = wireOnPaper();
    wire.listen('subscription { a }', {});
    let hasLeft = false;
    const results = wire.results(() => (hasLeft = true));
    const first = results.next();
    lines[0]?.sink.next({ data: 1 });
    expect(await first).toEqual({ done: false, value: { data: 1 } });
    const second = results.next();
    await results.return?.();
    expect(await second).toEqual({ done: true, value: undefined });
    expect(hasLeft).toBe(true);
  });
});
