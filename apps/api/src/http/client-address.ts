import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Config } from '../config.js';

/** What a request tells of where it comes from. */
export type Arrival = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/** What decides whom a connection comes from. */
export type ProxyTrust = Pick<Config, 'publicUrl' | 'trustProxy'>;

const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

const isLoopbackAddress = (address: string): boolean => address === '::1' || unmapped(address).startsWith('127.');

/** A household or an office has 2^64 addresses of IPv6 to itself, so it is counted by what they have in common. */
function counted(address: string): string {
  const plain = unmapped(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const lastHop = (request: Arrival): string | undefined => {
  const header = request.headers['x-forwarded-for'];
  return (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim();
};

/** True when the browser sits on this machine, where plain http never leaves it. */
export function isLoopback(request: Arrival): boolean {
  // A proxy on this machine that names its client speaks for that client.
  const hop = lastHop(request);
  return isLoopbackAddress(request.socket.remoteAddress ?? '') && (hop === undefined || isLoopbackAddress(hop));
}

/**
 * The address that limits are counted by. Anybody may write `x-forwarded-for`, so it counts only where a proxy of ours
 * stands in front, and then only its last entry, which is the one that the proxy has added.
 */
export function clientAddressOf(request: Arrival, { publicUrl, trustProxy }: ProxyTrust): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  const isProxy = trustProxy ?? (publicUrl !== null && isLoopbackAddress(direct));
  const hop = isProxy ? lastHop(request) : undefined;
  return counted(hop !== undefined && isIP(hop) !== 0 ? hop : direct);
}
