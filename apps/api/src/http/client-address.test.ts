import { expect, it } from 'vitest';
import { type Arrival, clientAddressOf, isLoopback } from './client-address.js';

const from = (remoteAddress: string, forwarded?: string): Arrival => ({
  socket: { remoteAddress },
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

const direct = { publicUrl: null };
const behindProxy = { publicUrl: 'https://diandan.example' };

it('counts a client by its connection where no proxy stands in front, whatever its headers say', () => {
  expect(clientAddressOf(from('203.0.113.9', '198.51.100.1'), direct)).toBe('203.0.113.9');
  expect(clientAddressOf(from('127.0.0.1', '198.51.100.1'), direct)).toBe('127.0.0.1');
});

it('takes the last hop that a proxy on this machine has written, and no earlier one', () => {
  expect(clientAddressOf(from('127.0.0.1', '10.0.0.1, 198.51.100.7'), behindProxy)).toBe('198.51.100.7');
  expect(clientAddressOf(from('::ffff:127.0.0.1', '198.51.100.7'), behindProxy)).toBe('198.51.100.7');
  expect(clientAddressOf(from('203.0.113.9', '198.51.100.7'), behindProxy)).toBe('203.0.113.9');
  expect(clientAddressOf(from('203.0.113.9', '198.51.100.7'), { ...behindProxy, trustProxy: true })).toBe(
    '198.51.100.7',
  );
  expect(clientAddressOf(from('127.0.0.1', '198.51.100.7'), { ...behindProxy, trustProxy: false })).toBe('127.0.0.1');
  expect(clientAddressOf(from('127.0.0.1', 'nonsense'), behindProxy)).toBe('127.0.0.1');
});

it('counts the addresses of one IPv6 network as one', () => {
  const one = clientAddressOf(from('2001:db8:1:2:3:4:5:6'), direct);
  expect(one).toBe('2001:db8:1:2::/64');
  expect(clientAddressOf(from('2001:db8:1:2::1'), direct)).toBe(one);
  expect(clientAddressOf(from('2001:db8:1:3::1'), direct)).not.toBe(one);
});

it('takes a connection for one of this machine only when its client is on it', () => {
  expect(isLoopback(from('127.0.0.1'))).toBe(true);
  expect(isLoopback(from('::1'))).toBe(true);
  expect(isLoopback(from('::ffff:127.0.0.1'))).toBe(true);
  expect(isLoopback(from('192.168.1.20'))).toBe(false);
  expect(isLoopback(from('127.0.0.1', '192.168.1.20'))).toBe(false);
});
