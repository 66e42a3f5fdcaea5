import { useRef, useState } from 'react';
import { exampleText } from '../examples';
import type { ShowStep } from '../open-tab';
import { at, type Reply, send, textAt, type Variables } from '../server';
import { type Carried, nothingCarried, walkSteps } from './steps';

/** What one step asked and got. */
export interface Trace {
  readonly variables: Variables;
  readonly reply: Reply;
  /** Why it did not go on from here; empty when it did. */
  readonly trouble: string;
}

/** Where the round stands. */
export interface Walk {
  readonly traces: readonly Trace[];
  readonly carried: Carried;
  readonly isRunning: boolean;
  /** The step that lies in the editor; -1 before the first. */
  readonly shown: number;
  readonly next: () => Promise<void>;
  readonly all: () => Promise<void>;
  readonly pause: () => void;
  readonly again: () => void;
  readonly show: (index: number) => void;
}

/** What the round needs from the page around it. */
export interface WalkParts {
  readonly showStep: ShowStep;
  /** Told before the first step: who is here may be asked back at the end. */
  readonly onBegin: () => void;
  /** Told after a step that entered another account; the next step waits for it. */
  readonly onEntered: () => Promise<void>;
  /** Told when the round is over or given up. */
  readonly onEnd: () => Promise<void>;
}

const nothingAsked: Reply = { isReachable: true, data: null, errors: [] };
/** Time to read an operation before it is sent and an answer before the next step, in milliseconds. */
const pace = { operation: 600, answer: 1_100 };

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));
const newRound = () => `walk-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** What a step shows in the result pane. */
const answerOf = ({ reply }: Trace): unknown =>
  reply === nothingAsked
    ? { skipped: '这一项不需要核实 / nothing to verify' }
    : { data: reply.data, ...(reply.errors.length > 0 ? { errors: reply.errors } : {}) };

/** Runs the steps of the round with real operations, one by one or all at a pace that can be followed in the editor. */
export function useWalk({ showStep, onBegin, onEntered, onEnd }: WalkParts): Walk {
  const [traces, setTraces] = useState<readonly Trace[]>([]);
  const [carried, setCarried] = useState(() => nothingCarried(newRound()));
  const [isRunning, setRunning] = useState(false);
  const [shown, setShown] = useState(-1);
  const round = useRef(0);
  const isPaused = useRef(false);

  const runFrom = async (count: number) => {
    const mine = round.current;
    // After trouble the same step is tried again: its key is the same, so nothing happens twice.
    let done = traces.at(-1)?.trouble ? traces.slice(0, -1) : traces;
    let known = carried;
    isPaused.current = false;
    if (done.length === 0) onBegin();
    setRunning(true);
    for (let left = count; left > 0 && done.length < walkSteps.length && !isPaused.current; left -= 1) {
      const index = done.length;
      const step = walkSteps[index];
      if (step === undefined) break;
      const variables = step.variables(known);
      setShown(index);
      showStep(exampleText(step.example), variables, undefined);
      if (count > 1) await wait(pace.operation);
      const isDone = step.isDone?.(known) === true;
      const reply = isDone ? nothingAsked : await send(exampleText(step.example), variables);
      if (round.current !== mine) return;
      const trace: Trace = { variables, reply, trouble: isDone ? '' : troubleOf(reply) };
      if (trace.trouble === '' && !isDone) known = step.learn(reply.data, known);
      done = [...done, trace];
      setTraces(done);
      setCarried(known);
      showStep(exampleText(step.example), variables, answerOf(trace));
      if (step.entersAccount === true) await onEntered();
      if (trace.trouble !== '') break;
      if (left > 1) await wait(pace.answer);
      if (round.current !== mine) return;
    }
    if (done.length === walkSteps.length && done.at(-1)?.trouble === '') await onEnd();
    if (round.current === mine) setRunning(false);
  };

  const again = () => {
    const isOver = traces.length === walkSteps.length;
    round.current += 1;
    setTraces([]);
    setCarried(nothingCarried(newRound()));
    setRunning(false);
    setShown(-1);
    if (!isOver) void onEnd();
  };
  const show = (index: number) => {
    const step = walkSteps[index];
    if (step === undefined) return;
    const trace = traces[index];
    setShown(index);
    const variables = trace?.variables ?? step.variables(carried);
    showStep(exampleText(step.example), variables, trace === undefined ? undefined : answerOf(trace));
  };
  return {
    traces,
    carried,
    isRunning,
    shown,
    next: () => runFrom(1),
    all: () => runFrom(walkSteps.length),
    pause: () => (isPaused.current = true),
    again,
    show,
  };
}

/** The words of an error or of a refusal; empty when the step succeeded. */
function troubleOf({ data, errors }: Reply): string {
  const [error] = errors;
  if (error !== undefined) return error.message;
  if (typeof data !== 'object' || data === null) return '';
  const [answer] = Object.values(data);
  const type = textAt(answer, '__typename');
  if (type === '' || type.endsWith('Success')) return '';
  const issue = textAt(answer, 'issues', 0, 'message');
  return `${type}：${textAt(answer, 'message')}${issue === '' || at(answer, 'issues') === undefined ? '' : ` ${issue}`}`;
}
