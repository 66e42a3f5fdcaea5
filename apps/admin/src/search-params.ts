// The address bar is read and shared by people: plain `states=SUBMITTED,VERIFIED`, not JSON in percent signs. Every
// value arrives as text; each route's own parser gives it its type.

/** Reads `?a=b&c=d` as texts. */
export function parseSearchText(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes search values; lists are joined by commas, empty values left out. */
export function stringifySearchText(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value === true ? 'true' : value;
    if ((typeof text === 'string' && text !== '') || typeof text === 'number') parameters.set(key, String(text));
  }
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
