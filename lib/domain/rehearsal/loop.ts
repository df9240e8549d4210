import type { Loop } from '../../model/loop';

export type LoopCommand =
  /** The rehearsal of the question at hand has begun. */
  | { do: 'begin'; run: string; targetSeconds: number }
  /** It is in the log, since when in milliseconds. */
  | { do: 'ended'; at: number }
  /** It left nothing in the log: the question is asked again. */
  | { do: 'lost' }
  | { do: 'skip-break' }
  | { do: 'skip-question' }
  /** Ends the loop where it is; what was told stays. */
  | { do: 'stop' };

export function startLoop(id: string, scenarios: string[], breakSeconds: number, now: number): Loop {
  const questions = scenarios.map((scenario) => ({ scenario }));
  return { version: 1, id, phase: 'ready', breakSeconds, current: 0, questions, since: now, startedAt: now };
}

/** The loop after a command. What makes no sense in a phase changes nothing. */
export function advanceLoop(loop: Loop, command: LoopCommand, now: number): Loop {
  const settled = settleLoop(loop, now);
  return COMMANDS[command.do](settled, now, command as never);
}

/** The loop as it is by now: a break that is over has led to the next question, at the moment it ended. */
export function settleLoop(loop: Loop, now: number): Loop {
  const end = loop.since + loop.breakSeconds * 1000;
  return loop.phase === 'break' && now >= end ? goOn(loop, end) : loop;
}

/** Milliseconds of the break that are left: never more than it has, wherever the clock jumps. */
export function breakLeft({ phase, since, breakSeconds }: Loop, now: number): number {
  if (phase !== 'break') return 0;
  return Math.min(breakSeconds * 1000, Math.max(0, since + breakSeconds * 1000 - now));
}

type Handlers = { [C in LoopCommand as C['do']]: (loop: Loop, now: number, command: C) => Loop };

const COMMANDS: Handlers = {
  begin: (loop, now, { run, targetSeconds }) => {
    if (loop.phase !== 'ready') return loop;
    const questions = loop.questions.map((question, index) =>
      index === loop.current ? { ...question, run, targetSeconds } : question,
    );
    return { ...loop, phase: 'telling', questions, since: now };
  },
  ended: (loop, now, { at }) => {
    if (loop.phase !== 'telling') return loop;
    // An end that lies ahead comes from a clock that was put back since.
    const since = Math.min(at, now);
    return isLast(loop) ? { ...loop, phase: 'done', since } : settleLoop({ ...loop, phase: 'break', since }, now);
  },
  lost: (loop, now) => {
    if (loop.phase !== 'telling') return loop;
    const questions = loop.questions.map((question, index) =>
      index === loop.current ? { scenario: question.scenario } : question,
    );
    return { ...loop, phase: 'ready', questions, since: now };
  },
  'skip-break': (loop, now) => (loop.phase === 'break' ? goOn(loop, now) : loop),
  'skip-question': (loop, now) => (loop.phase === 'ready' ? goOn(loop, now) : loop),
  stop: (loop, now) => (loop.phase === 'done' ? loop : { ...loop, phase: 'done', since: now }),
};

const isLast = ({ current, questions }: Loop): boolean => current >= questions.length - 1;

function goOn(loop: Loop, now: number): Loop {
  if (isLast(loop)) return { ...loop, phase: 'done', since: now };
  return { ...loop, phase: 'ready', current: loop.current + 1, since: now };
}
