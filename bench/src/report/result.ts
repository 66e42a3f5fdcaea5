import type { Spread } from '../measure/statistics.js';

/** Figures of one server at one question: the middle of its rounds. */
export interface Figures {
  readonly cpu: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** How one question compares. */
export interface ReadResult {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly kilobytes: number;
  readonly ours: Figures;
  readonly raw: Figures;
  /** CPU per request, ours ÷ raw. */
  readonly cpuRatio: Spread;
  /** Requests per second, ours ÷ raw. */
  readonly throughputRatio: Spread;
  /** CPU per request of ours, big database ÷ small; null when only the small one was measured. */
  readonly growth: Spread | null;
  /** The same of the yardstick, to tell our growth from that of SQLite. */
  readonly rawGrowth: Spread | null;
}

/** How full loops compare. */
export interface WriteResult {
  readonly name: string;
  readonly loopsPerSecond: number;
  readonly stepsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Steps per second, this ÷ the yardstick with NORMAL. */
  readonly throughputRatio: Spread;
  readonly cpuRatio: Spread;
}

/** The machine and the versions that the figures belong to. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly libraries: Readonly<Record<string, string>>;
  readonly sqlite: string;
  readonly commit: string;
  readonly measuredOn: string;
  readonly loadAverage: readonly number[];
}

/** One goal with what was found. */
export interface GateResult {
  readonly key: string;
  readonly kind: string;
  readonly goal: string;
  readonly found: number;
  readonly passed: boolean;
}

/** Everything a run found out. */
export interface Result {
  readonly machine: Machine;
  readonly isQuick: boolean;
  readonly rounds: number;
  readonly sizes: {
    readonly small: Readonly<Record<string, number>>;
    readonly big: Readonly<Record<string, number>> | null;
  };
  readonly reads: readonly ReadResult[];
  readonly writes: readonly WriteResult[];
  readonly startup: { readonly seconds: number; readonly idleMegabytes: number; readonly loadedMegabytes: number };
  readonly gates: readonly GateResult[];
}
