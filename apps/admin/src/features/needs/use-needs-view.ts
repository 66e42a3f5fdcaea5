import { useNavigate, useSearch } from '@tanstack/react-router';
import { useParsedSearch } from '../../ui/search-values';
import { type NeedsSearch, parseNeedsSearch } from './needs-search';

/** What the page shows, and how to change it: all of it stands in the address. */
export function useNeedsView() {
  const navigate = useNavigate();
  const search = useParsedSearch(useSearch({ from: '/shell/needs' }), parseNeedsSearch);
  const go = (next: NeedsSearch): void => void navigate({ to: '/needs', search: next, replace: true });
  const change = <Key extends keyof NeedsSearch>(key: Key, value: NeedsSearch[Key] | undefined): void => {
    const { [key]: _old, ...others } = search;
    go(value === undefined ? others : { ...others, [key]: value });
  };
  return { search, go, change };
}
