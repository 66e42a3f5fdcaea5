import { useQuery } from '@apollo/client/react';
import { Input, Modal, Tabs } from 'antd';
import { useState } from 'react';
import { DispatchCandidatesDocument, type RequestDetailsFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { RefusalMessage } from '../../ui/refusal-message';
import { StateBadge } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { uiTexts } from '../../ui/ui-texts';
import { useJoinNames } from '../../ui/names';
import { CandidateCard } from './candidate-card';
import { ExclusionList, ExclusionPages } from './exclusions';
import { requestTexts } from './texts';
import { useStep } from './use-step';

const mostCandidates = 10;

interface DispatchDialogProps {
  readonly request: RequestDetailsFragment;
  readonly onClose: () => void;
  readonly onDone: (after: RequestDetailsFragment | null) => void;
  readonly onReload: () => void;
}

/** Who could serve, ranked, with the reason of every point; who could not, with every reason; and the choice. */
export function DispatchDialog({ request, onClose, onDone, onReload }: DispatchDialogProps) {
  const say = useTexts(requestTexts);
  const sayUi = useTexts(uiTexts);
  const join = useJoinNames();
  const needed = Math.max(1, request.item.workersNeeded);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const { take, startAgain, refusal, failure, sending } = useStep('DISPATCH', request, onDone);
  // A ranking is true for a moment only: each opening of the dialog asks for it anew.
  const ranking = useQuery(DispatchCandidatesDocument, {
    variables: { requestId: request.id, first: mostCandidates },
    fetchPolicy: 'no-cache',
  });
  const offered = ranking.data?.candidates;
  const rankOf = (score: number): number =>
    1 + (offered?.candidates.filter((other) => other.score > score).length ?? 0);
  const names = join(
    picked.flatMap((id) => offered?.candidates.find(({ worker }) => worker.id === id)?.worker.name ?? []),
  );
  const toggle = (workerId: string): void => {
    if (needed === 1) setPicked([workerId]);
    else if (picked.includes(workerId)) setPicked(picked.filter((id) => id !== workerId));
    else setPicked([...picked, workerId].slice(-needed));
  };
  const startFromNewest = (): void => {
    const current = refusal?.__typename === 'RequestInWrongState';
    onReload();
    if (current) {
      onClose();
      return;
    }
    startAgain(request.version);
    setPicked([]);
    void ranking.refetch().catch(() => undefined);
  };

  const candidates = () => {
    if (ranking.error) {
      return <ErrorState error={ranking.error} onRetry={() => void ranking.refetch().catch(() => undefined)} />;
    }
    if (!offered) return <Loading lines={8} />;
    if (offered.candidates.length === 0) {
      return (
        <>
          <EmptyState title={say('nobodyFits')} next={offered.nobodyFits?.text} />
          {offered.nobodyFits && offered.nobodyFits.nearest.length > 0 ? (
            <section>
              <h3 className="dd-small-head">{say('nearest')}</h3>
              <ExclusionList exclusions={offered.nobodyFits.nearest} label={say('nearest')} />
            </section>
          ) : null}
        </>
      );
    }
    return (
      <fieldset className="dd-candidates">
        <legend>{needed === 1 ? say('pickOne') : say('pickSome', { n: needed, picked: picked.length })}</legend>
        <p className="dd-muted">{say('candidatesHint')}</p>
        {offered.candidates.map((candidate) => (
          <CandidateCard
            key={candidate.worker.id}
            candidate={candidate}
            several={needed > 1}
            picked={picked.includes(candidate.worker.id)}
            rank={rankOf(candidate.score)}
            onPick={() => toggle(candidate.worker.id)}
          />
        ))}
      </fieldset>
    );
  };

  return (
    <Modal
      open
      width={860}
      centered
      className="dd-dispatch"
      title={say('dispatchTitle', { item: request.item.name })}
      okText={names === '' ? say('dispatchLabel') : say('dispatchTo', { names })}
      cancelText={sayUi('cancel')}
      okButtonProps={{ disabled: picked.length !== needed }}
      confirmLoading={sending}
      onOk={() => void take({ workerIds: picked, note })}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {refusal ? (
        <RefusalMessage refusal={refusal} onReload={startFromNewest}>
          {refusal.exclusions ? <ExclusionList exclusions={refusal.exclusions} label={say('exclusionsLabel')} /> : null}
          {refusal.state ? (
            <p>
              {say('currentState')} <StateBadge state={refusal.state} />
            </p>
          ) : null}
        </RefusalMessage>
      ) : null}
      {failure === undefined ? null : <ErrorState error={failure} />}
      <Tabs
        items={[
          {
            key: 'candidates',
            label: say('candidates', { n: offered?.candidates.length ?? '' }),
            children: candidates(),
          },
          {
            key: 'exclusions',
            label: say('exclusions', { n: offered?.exclusions.totalCount ?? '' }),
            children: <ExclusionPages requestId={request.id} />,
          },
        ]}
      />
      <label className="dd-field">
        <span>{say('note')}</span>
        <Input.TextArea
          value={note}
          placeholder={say('notePlaceholder')}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2_000}
          showCount={note.length > 1_800}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
    </Modal>
  );
}
