import { useTexts } from '../../texts/use-texts';
import type { RequestWholeFragment } from '../../graphql/generated/types';
import { momentWords } from '../../texts/time-words';

/** Everything that has happened to a request, newest first, in words. */
export function RequestStory({ events }: { readonly events: RequestWholeFragment['events'] }) {
  const { t, language } = useTexts();
  const newestFirst = [...events].sort((one, other) => other.sequence - one.sequence);
  return (
    <section className="card" aria-labelledby="story-title">
      <h2 id="story-title">{t('request.story')}</h2>
      <ol className="story">
        {newestFirst.map((event) => (
          <li key={event.sequence}>
            <p>
              <strong>{t(`event.${event.action}`)}</strong>
            </p>
            <p className="soft small">{`${momentWords(event.at, language)} · ${event.actorName}`}</p>
            {event.reason ? <p>{t('time.named', { name: t('request.reason'), value: event.reason })}</p> : null}
            {event.note ? <p className="said">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
