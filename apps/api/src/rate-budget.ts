import type { Clock } from './clock.js';

/** How many times at once, and how fast what was used comes back. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts what strangers may do before anybody knows who they are. */
export interface RateBudget {
  /** True when this address may go on, which uses up one time of its share and one of everybody's. */
  take(address: string): boolean;
}

interface Bucket {
  left: number;
  at: number;
}

/** Addresses remembered; whoever comes from more is bounded by the share of all. */
const KEPT = 10_000;

/** A budget per address and one for all together, in the memory of this process: a restart forgives. */
export function createRateBudget(clock: Clock, each: Rate, all: Rate): RateBudget {
  const buckets = new Map<string, Bucket>();
  const whole: Bucket = { left: all.burst, at: clock.now() };

  const refill = (bucket: Bucket, rate: Rate, now: number): Bucket => {
    const passed = Math.max(0, now - bucket.at) / 1000;
    bucket.left = Math.min(rate.burst, bucket.left + passed * rate.perSecond);
    bucket.at = now;
    return bucket;
  };

  function bucketOf(address: string, now: number): Bucket {
    const known = buckets.get(address);
    if (known !== undefined) return refill(known, each, now);
    if (buckets.size >= KEPT) {
      // A full bucket and none are the same, so those that have filled up again need not be remembered.
      for (const [name, bucket] of buckets) {
        if (refill(bucket, each, now).left >= each.burst) buckets.delete(name);
      }
      const oldest = buckets.size >= KEPT ? buckets.keys().next() : undefined;
      if (oldest?.done === false) buckets.delete(oldest.value);
    }
    const fresh = { left: each.burst, at: now };
    buckets.set(address, fresh);
    return fresh;
  }

  return {
    take(address) {
      const now = clock.now();
      const own = bucketOf(address, now);
      refill(whole, all, now);
      if (own.left < 1 || whole.left < 1) return false;
      own.left -= 1;
      whole.left -= 1;
      return true;
    },
  };
}
