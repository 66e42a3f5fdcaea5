import { useTexts } from '../../texts/use-texts';
import type { RequestWholeFragment } from '../../graphql/generated/types';
import { icons } from '../../ui/icons';
import { RespondBy } from './respond-by';
import { UrgencyChip } from './task-card';

/** Whom to call and where to go; hidden by the server until the worker has accepted. */
export function WorkerContact({ request }: { readonly request: RequestWholeFragment }) {
  const { t } = useTexts();
  const { contact, assignment, state } = request;
  return (
    <section className="card" aria-labelledby="contact-title">
      <p className="card-head">
        <strong id="contact-title">{t('work.contact')}</strong>
        <UrgencyChip urgency={request.urgency} />
      </p>
      {state === 'DISPATCHED' && assignment ? <RespondBy respondBy={assignment.respondBy} /> : null}
      {contact === null ? (
        state === 'DISPATCHED' ? (
          <p className="soft">{t('work.contactLater')}</p>
        ) : null
      ) : (
        <>
          <div className="tight">
            <p>
              <strong>{contact.name}</strong>
            </p>
            {contact.address ? <p>{contact.address}</p> : null}
          </div>
          {contact.phone ? (
            <a className="button wide" href={`tel:${contact.phone}`}>
              <span className="inline-icon">
                <icons.phone />
              </span>
              {t('work.call', { phone: contact.phone })}
            </a>
          ) : (
            <p className="soft">{t('work.noPhone')}</p>
          )}
        </>
      )}
      {assignment?.note ? (
        <p className="said">{t('time.named', { name: t('work.noteFromStation'), value: assignment.note })}</p>
      ) : null}
    </section>
  );
}
