import { useRef, useState } from 'react';
import { exampleText } from '../examples';
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
  readonly next: () => Promise<void>;
  readonly all: () => Promise<void>;
  readonly again: () => void;
}

const nothingAsked: Reply = { isReachable: true, data: null, errors: [] };

const newRound = () => `walk-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Runs the steps of the round with real operations, one by one or all at once. `onStep` hears of each, since it may change who we are. */
export function useWalk(onStep: () => void): Walk {
  const [traces, setTraces] = useState<readonly Trace[]>([]);
  const [carried, setCarried] = useState(() => nothingCarried(newRound()));
  const [isRunning, setRunning] = useState(false);
  const round = useRef(0);

  const runFrom = async (count: number) => {
    const mine = round.current;
    // After trouble the same step is tried again: its key is the same, so nothing happens twice.
    let done = traces.at(-1)?.trouble ? traces.slice(0, -1) : traces;
    let known = carried;
    setRunning(true);
    for (let left = count; left > 0 && done.length < walkSteps.length; left -= 1) {
      const step = walkSteps[done.length];
      if (step === undefined) break;
      if (step.isDone?.(known) === true) {
        done = [...done, { variables: {}, reply: nothingAsked, trouble: '' }];
        setTraces(done);
        continue;
      }
      const variables = step.variables(known);
      const reply = await send(exampleText(step.example), variables);
      if (round.current !== mine) return;
      const trouble = troubleOf(reply);
      if (trouble === '') known = step.learn(reply.data, known);
      done = [...done, { variables, reply, trouble }];
      setTraces(done);
      setCarried(known);
      onStep();
      if (trouble !== '') break;
    }
    setRunning(false);
  };

  const again = () => {
    round.current += 1;
    setTraces([]);
    setCarried(nothingCarried(newRound()));
    setRunning(false);
  };
  return { traces, carried, isRunning, next: () => runFrom(1), all: () => runFrom(walkSteps.length), again };
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
