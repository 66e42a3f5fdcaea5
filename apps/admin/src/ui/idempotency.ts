import { useState } from 'react';

// randomUUID needs a secure context; an intranet served by plain http under a host name is none.
const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * The key of one intention: made when a form opens, kept through retries, so that a second click or a lost answer has
 * no second effect. `renew` begins a new intention after a refusal that the user answered with other input.
 */
export function useIntentionKey(): { readonly key: string; readonly renew: () => void } {
  const [key, setKey] = useState(newKey);
  return { key, renew: () => setKey(newKey()) };
}
