import { useId } from 'react';
import { useTexts } from '../texts/use-texts';

const scores = [1, 2, 3, 4, 5] as const;

interface StarsProps {
  readonly legend: string;
  /** 0 while nothing is chosen. */
  readonly score: number;
  readonly onScore: (score: number) => void;
  readonly big?: boolean;
  readonly wrong?: string | undefined;
}

/** One to five stars, as radio buttons underneath: arrow keys and screen readers know what to do. */
export function Stars({ legend, score, onScore, big = false, wrong }: StarsProps) {
  const { t } = useTexts();
  const name = useId();
  const words = t('rate.word', { returnObjects: true });
  return (
    <fieldset
      className={`stars ${big ? 'big' : ''}`}
      aria-describedby={wrong ? `${name}-wrong` : undefined}
      aria-invalid={wrong ? true : undefined}
    >
      <legend>
        {legend} <span className="soft">{words[score]}</span>
      </legend>
      <div className="stars-row">
        {scores.map((value) => (
          <label key={value} className={value <= score ? 'lit' : ''}>
            <input type="radio" name={name} value={value} checked={value === score} onChange={() => onScore(value)} />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z" />
            </svg>
            <span className="unseen">{`${t('rate.stars', { n: value })} ${words[value] ?? ''}`}</span>
          </label>
        ))}
      </div>
      {wrong ? (
        <span className="wrong" id={`${name}-wrong`} role="alert">
          {wrong}
        </span>
      ) : null}
    </fieldset>
  );
}

/** Stars that only show a score; the number is said as well, for those who cannot see five of them. */
export function StarsShown({ score }: { readonly score: number }) {
  const { t } = useTexts();
  return (
    <span className="stars-shown">
      <span aria-hidden="true">{'★'.repeat(score) + '☆'.repeat(5 - score)}</span> {t('rate.stars', { n: score })}
    </span>
  );
}
