import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes public ids: a prefix that tells the type, then a time-sortable ULID. */
export type IdMaker = (prefix: IdPrefix, at: number) => string;

export type IdPrefix =
  | 'stn'
  | 'req'
  | 'asg'
  | 'rat'
  | 'wrk'
  | 'res'
  | 'ned'
  | 'acc'
  | 'grt'
  | 'itm'
  | 'mnu'
  | 'cat'
  | 'ent';

/** 48 bits of time and 80 random bits in Crockford's base 32, as the ULID specification lays them out. */
export const makeId: IdMaker = (prefix, at) => {
  let time = '';
  for (let rest = at, n = 0; n < 10; n++) {
    time = (alphabet[rest % 32] ?? '0') + time;
    rest = Math.floor(rest / 32);
  }
  let random = '';
  for (const byte of randomBytes(16)) random += alphabet[byte % 32];
  return `${prefix}_${time}${random}`;
};
