import type { RequestDetailsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { actionWords, stateWords } from '../../ui/words';
import { requestTexts } from './texts';

type RequestEvent = RequestDetailsFragment['events'][number];

/** What happened to the request, newest first: who did what, when, and why. */
export function RequestTimeline({ events }: { readonly events: readonly RequestEvent[] }) {
  const say = useTexts(requestTexts);
  const sayAction = useTexts(actionWords);
  const sayState = useTexts(stateWords);
  const newestFirst = [...events].sort((a, b) => b.sequence - a.sequence);
  return (
    <section className="dd-panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('timeline')}</h2>
      <ol className="dd-timeline" reversed>
        {newestFirst.map((event) => (
          <li key={event.sequence} data-state={event.to}>
            <p>
              <strong>{event.actorName}</strong> {sayAction(event.action)}
              {event.from !== event.to ? (
                <span className="dd-muted">
                  {' '}
                  {event.from
                    ? say('became', { from: sayState(event.from), to: sayState(event.to) })
                    : sayState(event.to)}
                </span>
              ) : null}
            </p>
            {event.reason ? (
              <p>
                <span className="dd-muted">{say('reason')}：</span>
                {event.reason}
              </p>
            ) : null}
            {event.note ? <blockquote className="dd-quote">{event.note}</blockquote> : null}
            <p className="dd-muted dd-small">
              <TimeText at={event.at} short />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
