/**
 * Which content type Apollo chose for which `accept` header. Browsers send a handful of them over and over; negotiating
 * each time costs more than a small query.
 */
export interface ContentTypes {
  known(accept: string | undefined): string | undefined;
  learn(accept: string | undefined, contentType: string | undefined): void;
}

/** Headers are the client's to choose, so neither many nor long ones are kept. */
const KEPT = 100;
const LONGEST = 300;

export function createContentTypes(): ContentTypes {
  const chosen = new Map<string, string>();
  return {
    known: (accept = '') => chosen.get(accept),
    learn(accept = '', contentType) {
      if (contentType === undefined || chosen.size >= KEPT || accept.length > LONGEST) return;
      chosen.set(accept, contentType);
    },
  };
}
