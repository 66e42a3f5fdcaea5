import type { DispatchCandidatesQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { factorWords, workerKindWords } from '../../ui/words';
import { requestTexts } from './texts';

type Candidate = DispatchCandidatesQuery['candidates']['candidates'][number];

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly several: boolean;
  readonly picked: boolean;
  /** Where the candidate stands; whoever has the same score stands there too. */
  readonly rank: number;
  readonly onPick: () => void;
}

// The server counts ten-thousandths, so that the parts sum exactly; people read points out of a hundred.
const points = (tenThousandths: number): string => (tenThousandths / 100).toFixed(2);

/** One candidate: the score, and each point of it with its reason. */
export function CandidateCard({ candidate, several, picked, rank, onPick }: CandidateCardProps) {
  const say = useTexts(requestTexts);
  const sayFactor = useTexts(factorWords);
  const sayKind = useTexts(workerKindWords);
  const { worker, score, reasons } = candidate;
  return (
    <div className="dd-candidate" data-picked={picked || undefined}>
      <label className="dd-candidate-head">
        <input
          type={several ? 'checkbox' : 'radio'}
          name="candidate"
          checked={picked}
          onChange={onPick}
          aria-describedby={`candidate-${worker.id}`}
        />
        <span className="dd-muted dd-number">{rank}</span>
        <strong>{worker.name}</strong>
        <span className="dd-muted">{sayKind(worker.kind)}</span>
        {worker.isCertified ? (
          <span className="dd-badge" data-tone="good">
            {say('certified')}
          </span>
        ) : null}
        <span className="dd-candidate-score">{say('candidateScore', { n: points(score) })}</span>
      </label>
      <p className="dd-muted dd-candidate-facts">
        <span>{worker.station.name}</span>
        <span>{say('caseload', { open: worker.openCaseCount ?? 0, cap: worker.caseloadCap ?? 0 })}</span>
        {worker.averageRating !== null ? (
          <span>{say('stars', { n: worker.averageRating.toFixed(1), count: worker.ratingCount ?? 0 })}</span>
        ) : null}
      </p>
      <ul className="dd-reasons" id={`candidate-${worker.id}`} aria-label={say('why')}>
        {reasons.map(({ factor, contribution, maximum, text }) => (
          <li key={factor}>
            <span className="dd-muted">{sayFactor(factor)}</span>
            {/* A full bar is all that this part can give, so that bars of different parts can be compared. */}
            <span className="dd-bar" aria-hidden title={points(maximum)}>
              <span
                data-minus={contribution < 0 || undefined}
                style={{ inlineSize: `${Math.round((Math.abs(contribution) / Math.max(1, maximum)) * 100)}%` }}
              />
            </span>
            <span className="dd-number dd-points">
              {contribution > 0 ? `+${points(contribution)}` : points(contribution)}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
