import { useId, useRef, useState } from 'react';
import { ask, type Failure } from '../../graphql/client';
import { RecordNeedDocument } from '../../graphql/generated/not-on-menu-operations';
import { useTexts } from '../../texts/use-texts';
import { Button } from '../../ui/button';
import { isTooLong, TextArea } from '../../ui/field';
import { Notice } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { useSession } from '../session/session-context';

// The draft of an order makes keys too, but belongs to another page: to share it would put it into the first load.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

type Outcome =
  | { readonly kind: 'idle' | 'busy' | 'thanks' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A resident who finds nothing fitting on the menu says in one sentence what is missing; it goes to the own station. */
export function NotOnMenu() {
  const { viewer } = useSession();
  return viewer?.resident ? <NeedForm /> : null;
}

function NeedForm() {
  const { t } = useTexts();
  const { expire } = useSession();
  const id = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  // Kept until there is a definite answer: after a lost one the same words go out under the same key.
  const unsettled = useRef<{ readonly text: string; readonly idempotencyKey: string } | null>(null);

  const send = async () => {
    const said = text.trim();
    if (said === '') {
      setOutcome({ kind: 'wrong', message: t('notOnMenu.empty') });
      return;
    }
    if (isTooLong(text)) return;
    if (unsettled.current?.text !== said) unsettled.current = { text: said, idempotencyKey: newKey() };
    setOutcome({ kind: 'busy' });
    const answer = await ask(RecordNeedDocument, { input: unsettled.current });
    if (!answer.ok) {
      if (answer.failure.kind === 'unauthenticated') expire();
      setOutcome({ kind: 'failed', failure: answer.failure });
      return;
    }
    unsettled.current = null;
    const result = answer.data.recordNeed;
    if (result.__typename === 'RecordNeedSuccess') {
      setText('');
      setOutcome({ kind: 'thanks' });
    } else {
      const issue = 'issues' in result ? result.issues[0] : undefined;
      setOutcome({ kind: 'wrong', message: issue?.message ?? result.message });
    }
  };

  return (
    <section className="card" aria-labelledby={id}>
      <div className="tight">
        <h2 id={id}>{t('notOnMenu.title')}</h2>
        <p className="soft">{t('notOnMenu.text')}</p>
      </div>
      {outcome.kind === 'thanks' ? (
        <>
          <Notice>
            <p>{t('notOnMenu.thanks')}</p>
          </Notice>
          <Button kind="quiet" onClick={() => setOutcome({ kind: 'idle' })}>
            {t('notOnMenu.another')}
          </Button>
        </>
      ) : (
        <>
          <TextArea
            label={t('notOnMenu.label')}
            hint={t('notOnMenu.hint')}
            wrong={outcome.kind === 'wrong' ? outcome.message : undefined}
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {outcome.kind === 'failed' ? <Trouble failure={outcome.failure} onRetry={() => void send()} /> : null}
          <Button busyText={outcome.kind === 'busy' ? t('trouble.loading') : null} onClick={() => void send()}>
            {t('notOnMenu.send')}
          </Button>
        </>
      )}
    </section>
  );
}
