import type { NeedStatus, RequestState } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { needStatusWords } from './texts';

// The colours of requests that wait in the same way; a need that is put aside has none.
const colours = {
  OPEN: 'SUBMITTED',
  PLANNED: 'VERIFIED',
  LINKED: 'ACCEPTED',
  DISMISSED: undefined,
} as const satisfies Record<NeedStatus, RequestState | undefined>;

/** What became of a need, in a word. */
export function NeedStatusBadge({ status }: { readonly status: NeedStatus }) {
  const say = useTexts(needStatusWords);
  return (
    <span className="dd-badge" data-state={colours[status]}>
      {say(status)}
    </span>
  );
}
