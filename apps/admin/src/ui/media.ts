import { useSyncExternalStore } from 'react';

const followQuery = (query: string) => {
  const subscribe = (listener: () => void): (() => void) => {
    const media = window.matchMedia(query);
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  };
  return () => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};

/** Below 768 px: cards instead of tables, a drawer instead of the side menu. */
export const useIsPhone = followQuery('(max-width: 767.98px)');

/** The reader asked the system for less motion. */
export const useWantsLessMotion = followQuery('(prefers-reduced-motion: reduce)');
