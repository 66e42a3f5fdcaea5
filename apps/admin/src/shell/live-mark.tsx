import { useConnectionState } from '../graphql/connection';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

/** Says whether changes arrive by themselves right now. */
export function LiveMark() {
  const say = useTexts(shellTexts);
  const state = useConnectionState();
  return (
    <span className="dd-live" data-live={state} role="status" title={say(state)}>
      <span className="dd-live-words">{say(state)}</span>
    </span>
  );
}
