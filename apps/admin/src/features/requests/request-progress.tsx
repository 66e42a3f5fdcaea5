import { Link } from '@tanstack/react-router';
import type { RequestDetailsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { requestTexts } from './texts';

/** Who was asked to serve, what they answered, and how it was rated. */
export function RequestProgress({ request }: { readonly request: RequestDetailsFragment }) {
  const say = useTexts(requestTexts);
  const { assignment, rating } = request;
  const closedUnrated = !rating && request.events.at(-1)?.action === 'CLOSE_UNRATED';
  return (
    <>
      {assignment ? (
        <section className="dd-panel">
          <h2>{say('assignment')}</h2>
          <dl className="dd-facts">
            <div>
              <dt>{say('worker')}</dt>
              <dd>
                <ul>
                  {assignment.members.map(({ worker, acceptedAt }) => (
                    <li key={worker.id}>
                      <Link to="/people/workers/$workerId" params={{ workerId: worker.id }}>
                        {worker.name}
                      </Link>{' '}
                      {acceptedAt || assignment.acceptedAt ? null : (
                        <span className="dd-muted">{say('noAnswerYet')}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            <div>
              <dt>{say('offeredAt')}</dt>
              <dd>
                <TimeText at={assignment.offeredAt} />
              </dd>
            </div>
            <div>
              <dt>{say(assignment.acceptedAt ? 'acceptedAt' : 'respondBy')}</dt>
              <dd>
                <TimeText at={assignment.acceptedAt ?? assignment.respondBy} />
              </dd>
            </div>
            {assignment.note ? (
              <div className="dd-wide">
                <dt>{say('note')}</dt>
                <dd>{assignment.note}</dd>
              </div>
            ) : null}
          </dl>
        </section>
      ) : null}
      {rating ? (
        <section className="dd-panel">
          <h2>{say('rating')}</h2>
          <p className="dd-rating">
            <span aria-hidden>
              {'★'.repeat(rating.score)}
              {'☆'.repeat(Math.max(0, 5 - rating.score))}
            </span>
            <strong>{say('score', { n: rating.score })}</strong>
            {rating.dimensions.map(({ key, name, score }) => (
              <span key={key} className="dd-muted">
                {name} {score}
              </span>
            ))}
          </p>
          {rating.comment ? <blockquote className="dd-quote">{rating.comment}</blockquote> : null}
          <p className="dd-muted">
            {say('ratedAt')} <TimeText at={rating.ratedAt} />
          </p>
        </section>
      ) : null}
      {closedUnrated ? <p className="dd-muted">{say('unrated')}</p> : null}
    </>
  );
}
