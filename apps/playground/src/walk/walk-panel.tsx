import { walkSteps } from './steps';
import type { Walk } from './use-walk';

const stateNames: Readonly<Record<string, string>> = {
  SUBMITTED: '已点单',
  VERIFIED: '待派单',
  DISPATCHED: '已派单',
  ACCEPTED: '已接单',
  IN_SERVICE: '服务中',
  DELIVERED: '待评单',
  CLOSED: '已办结',
};

interface WalkPanelProps {
  readonly walk: Walk;
  /** Told when a step was chosen by hand, so that a small screen can turn to the editor. */
  readonly onShow: () => void;
}

/** The loop as a round of real operations: each step lies in the editor with its variables and its answer. */
export function WalkPanel({ walk, onShow }: WalkPanelProps) {
  const { traces, carried, isRunning, shown } = walk;
  const last = traces.at(-1);
  const isOver = traces.length === walkSteps.length && last?.trouble === '';
  return (
    <section aria-labelledby="walk-title" className="walk">
      <h2 id="walk-title">点单循环 · The loop</h2>
      <p>
        三个演示的人，真实的操作，从点单到评单。每一步都放进编辑器，走完回到原来的人。
        <br />
        <span lang="en">
          Three demo people, real operations; each step lies in the editor. Click a step to see it again.
        </span>
      </p>
      <div className="walk-buttons">
        {isOver ? null : isRunning ? (
          <button type="button" onClick={walk.pause}>
            停一下 · Pause
          </button>
        ) : (
          <>
            <button type="button" className="strong" onClick={() => void walk.all()}>
              {traces.length === 0 ? '走一遍 · Walk through' : '接着走 · Go on'}
            </button>
            <button type="button" onClick={() => void walk.next()}>
              {last !== undefined && last.trouble !== '' ? '再试这一步 · Retry' : '下一步 · Next step'}
            </button>
          </>
        )}
        {traces.length > 0 ? (
          <button type="button" onClick={walk.again}>
            从头再来 · Start over
          </button>
        ) : null}
      </div>
      <p role="status" className="walk-state">
        {isRunning ? `正在走 running ${Math.min(traces.length + 1, walkSteps.length)}/${walkSteps.length} ` : ''}
        {carried.ticketNo}{' '}
        {carried.state === '' ? '' : `${stateNames[carried.state] ?? carried.state} ${carried.state}`}
      </p>
      <ol className="walk-steps">
        {walkSteps.map((step, index) => {
          const trace = traces[index];
          const mark = trace === undefined ? 'ahead' : trace.trouble === '' ? 'done' : 'stuck';
          return (
            <li key={`${index} ${step.example}`} className={index === shown ? `${mark} shown` : mark}>
              <button
                type="button"
                aria-current={index === shown ? 'step' : undefined}
                disabled={isRunning}
                onClick={() => {
                  walk.show(index);
                  onShow();
                }}
              >
                <span className="walk-mark" aria-hidden="true">
                  {mark === 'done' ? '✓' : mark === 'stuck' ? '!' : index + 1}
                </span>
                <span>
                  {step.zh} <span lang="en">{step.en}</span>
                </span>
                {mark === 'done' ? <span className="unseen">（完成 done）</span> : null}
              </button>
              {trace !== undefined && trace.trouble !== '' ? (
                <p className="trouble" role="alert">
                  {trace.trouble}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
