import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';

// Thirty lines instead of a router library: the phone pages have a handful of flat paths and must stay small.
const base = '/m';
const moved = new EventTarget();

const subscribe = (listener: () => void) => {
  moved.addEventListener('move', listener);
  window.addEventListener('popstate', listener);
  return () => {
    moved.removeEventListener('move', listener);
    window.removeEventListener('popstate', listener);
  };
};

const here = () => window.location.pathname + window.location.search;

/** Where the visitor is, below `/m`: the path and its query. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

/** The place on screen; the component draws itself again when it changes. */
export function usePlace(): Place {
  const [path = '', search = ''] = useSyncExternalStore(subscribe, here).split('?');
  const inner = path.startsWith(base) ? path.slice(base.length) : path;
  return { path: inner.replace(/\/+$/, '') || '/', search: new URLSearchParams(search) };
}

/** The full address of a path of ours. */
export const hrefTo = (path: string): string => `${base}${path}`;

/** Goes to a path of ours; `replace` leaves no trace for the back button. */
export function navigate(path: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', hrefTo(path));
  else window.history.pushState(null, '', hrefTo(path));
  window.scrollTo(0, 0);
  moved.dispatchEvent(new Event('move'));
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
}

/** A real link, so that it can be copied and opened elsewhere, which stays inside the page when simply tapped. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={hrefTo(to)} onClick={follow} />;
}
