import { exampleText } from '../examples';
import type { OpenTab } from '../open-tab';
import type { Variables } from '../server';
import { walkSteps } from './steps';
import type { Trace, Walk } from './use-walk';

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
  readonly openTab: OpenTab;
}

/** The loop as a round of real operations: each step shows what it asks, with which variables, and what came back. */
export function WalkPanel({ walk, openTab }: WalkPanelProps) {
  const { traces, carried, isRunning } = walk;
  const last = traces.at(-1);
  const isOver = traces.length === walkSteps.length && last?.trouble === '';
  return (
    <section aria-labelledby="walk-title" className="walk">
      <h2 id="walk-title">点单循环 · The loop</h2>
      <p>
        三个演示的人，真实的操作，从点单到评单。编号和版本会自动带到下一步。
        <br />
        <span lang="en">
          Three demo people, real operations, from order to rating. Ids and versions are carried forward.
        </span>
      </p>
      <div className="walk-buttons">
        {isOver ? null : (
          <>
            <button type="button" className="strong" disabled={isRunning} onClick={() => void walk.all()}>
              走一遍 · Walk through
            </button>
            <button type="button" disabled={isRunning} onClick={() => void walk.next()}>
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
        {isRunning ? '正在走… · running… ' : ''}
        {carried.state === '' ? '' : `${stateNames[carried.state] ?? carried.state} ${carried.state}`}
      </p>
      <ol className="walk-steps">
        {walkSteps.map((step, index) => {
          const trace = traces[index];
          const mark = trace === undefined ? 'ahead' : trace.trouble === '' ? 'done' : 'stuck';
          return (
            <li
              key={`${index} ${step.example}`}
              className={mark}
              aria-current={index === traces.length ? 'step' : undefined}
            >
              <details open={trace !== undefined && trace.trouble !== ''}>
                <summary>
                  <span className="walk-mark" aria-hidden="true">
                    {mark === 'done' ? '✓' : mark === 'stuck' ? '!' : index + 1}
                  </span>
                  {step.zh} <span lang="en">{step.en}</span>
                  {mark === 'done' ? <span className="unseen">（完成 done）</span> : null}
                </summary>
                {trace !== undefined && trace.trouble !== '' ? <p className="trouble">{trace.trouble}</p> : null}
                <StepText
                  text={exampleText(step.example)}
                  trace={trace}
                  variables={step.variables(carried)}
                  openTab={openTab}
                />
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface StepTextProps {
  readonly text: string;
  readonly trace: Trace | undefined;
  readonly variables: Variables;
  readonly openTab: OpenTab;
}

function StepText({ text, trace, variables, openTab }: StepTextProps) {
  const shown = trace?.variables ?? variables;
  return (
    <>
      <pre tabIndex={0} aria-label="操作 operation">
        {text.trim()}
      </pre>
      <h3>变量 variables</h3>
      <pre tabIndex={0} aria-label="变量 variables">
        {JSON.stringify(shown, null, 2)}
      </pre>
      {trace === undefined ? null : (
        <>
          <h3>回答 answer</h3>
          <pre tabIndex={0} aria-label="回答 answer">
            {JSON.stringify(trace.reply.errors.length > 0 ? trace.reply.errors : trace.reply.data, null, 2)}
          </pre>
        </>
      )}
      <button type="button" onClick={() => openTab(text, shown)}>
        在编辑器打开 · Open in the editor
      </button>
    </>
  );
}
