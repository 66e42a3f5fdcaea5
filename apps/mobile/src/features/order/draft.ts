import { type HalfDayKey, isTooLate } from './half-days';

/** An order that is being filled in. It lives on this phone only, until it is placed or its owner signs out. */
export interface OrderDraft {
  /** Made once per draft: however often the order is sent, it is placed once. */
  readonly idempotencyKey: string;
  readonly stationId: string;
  readonly itemId: string;
  readonly itemName: string;
  readonly need: string;
  readonly halfDays: readonly HalfDayKey[];
  readonly forOther: boolean;
  readonly otherName: string;
  readonly relationKey: string;
  readonly phone: string;
  readonly address: string;
}

const prefix = 'diandan.draft.';

/** A new opaque key for one intention of the user. */
export function newIntentionKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An empty draft for one item of one station. */
export const startDraft = (stationId: string, itemId: string, itemName: string): OrderDraft => ({
  idempotencyKey: newIntentionKey(),
  stationId,
  itemId,
  itemName,
  need: '',
  halfDays: [],
  forOther: false,
  otherName: '',
  relationKey: '',
  phone: '',
  address: '',
});

/** The draft this account left on this phone, without half-days that have passed meanwhile. */
export function readDraft(accountId: string, now: number): OrderDraft | null {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(prefix + accountId) ?? 'null');
    if (!isDraft(stored)) return null;
    return { ...stored, halfDays: stored.halfDays.filter((key) => !isTooLate(key, now)) };
  } catch {
    return null;
  }
}

/** Keeps the draft, or forgets it when there is none any more. */
export function keepDraft(accountId: string, draft: OrderDraft | null): void {
  try {
    if (draft === null) window.localStorage.removeItem(prefix + accountId);
    else window.localStorage.setItem(prefix + accountId, JSON.stringify(draft));
  } catch {
    // A phone without storage still orders; it only cannot go on after a reload.
  }
}

/** Forgets every draft: names and addresses must not stay behind on a phone that several people use. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(window.localStorage)) {
      if (key.startsWith(prefix)) window.localStorage.removeItem(key);
    }
  } catch {
    // Nothing was stored where storage is closed.
  }
}

function isDraft(value: unknown): value is OrderDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  const texts = [
    'idempotencyKey',
    'stationId',
    'itemId',
    'itemName',
    'need',
    'otherName',
    'relationKey',
    'phone',
    'address',
  ];
  return texts.every((name) => typeof draft[name] === 'string') && Array.isArray(draft['halfDays']);
}
