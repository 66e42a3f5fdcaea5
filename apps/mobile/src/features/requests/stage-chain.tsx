import { useTexts } from '../../texts/use-texts';
import type { RequestState } from '../../graphql/generated/types';
import { stages, stagesBehind } from './stages';
import './stage-chain.css';

/** 点单 → 派单 → 接单 → 服务 → 评单: how far a request has come, told by shape, word and position, not by colour alone. */
export function StageChain({ state }: { readonly state: RequestState }) {
  const { t } = useTexts();
  const behind = stagesBehind[state];
  if (behind === null) return null;
  return (
    <ol className="chain" aria-label={t('request.progress')}>
      {stages.map((stage, index) => {
        const position = index < behind ? 'past' : index === behind ? 'now' : 'ahead';
        return (
          <li key={stage} className={position} aria-current={position === 'now' ? 'step' : undefined}>
            <span className="bead" aria-hidden="true">
              {position === 'past' ? '✓' : index + 1}
            </span>
            <span className="word">{t(`request.stage.${stage}`)}</span>
            <span className="unseen">
              {position === 'past'
                ? t('request.stageDone')
                : position === 'now'
                  ? t('request.stageNow')
                  : t('request.stageNext')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
