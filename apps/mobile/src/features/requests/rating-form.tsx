import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import { RateServiceDocument, RatingDimensionsDocument } from '../../graphql/generated/requests-operations';
import { useQuery } from '../../graphql/use-query';
import { Button } from '../../ui/button';
import { isTooLong, TextArea } from '../../ui/field';
import { Stars } from '../../ui/stars';
import { turnToWrong } from '../../ui/wrong';
import type { StepsProps } from './use-step';
import '../../ui/stars.css';

/** 评单: one big row of stars, finer ones for those who want to say more, and a few words. */
export function RatingForm({ step }: StepsProps) {
  const { t } = useTexts();
  const { data } = useQuery(RatingDimensionsDocument, {});
  const [score, setScore] = useState(0);
  const [fine, setFine] = useState<Readonly<Record<string, number>>>({});
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(score === 0);
    if (score === 0 || isTooLong(comment)) {
      turnToWrong(event.currentTarget);
      return;
    }
    const dimensions = Object.entries(fine).map(([key, value]) => ({ key, score: value }));
    void step.take(
      (identity) =>
        ask(RateServiceDocument, { input: { ...identity, score, dimensions, comment: comment.trim() || null } }).then(
          (answer) => mapAnswer(answer, (result) => result.rateService),
        ),
      t('rate.thanks'),
    );
  };
  return (
    <form className="card calls" onSubmit={submit} noValidate>
      <h2>{t('rate.title')}</h2>
      <Stars
        big
        legend={t('rate.overall')}
        score={score}
        onScore={setScore}
        wrong={isMissing && score === 0 ? t('rate.missing') : undefined}
      />
      {data && data.terms.length > 0 ? (
        <div className="stack">
          <h3>{t('rate.dimensions')}</h3>
          {data.terms.map(({ key, name }) => (
            <Stars
              key={key}
              legend={name}
              score={fine[key] ?? 0}
              onScore={(value) => setFine({ ...fine, [key]: value })}
            />
          ))}
        </div>
      ) : null}
      <TextArea
        label={t('rate.comment')}
        hint={t('rate.commentHint')}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        rows={3}
      />
      <p className="soft small">{t('rate.final')}</p>
      <Button type="submit" kind="strong" wide busyText={step.state.kind === 'busy' ? t('rate.busy') : null}>
        {t('rate.submit')}
      </Button>
    </form>
  );
}
