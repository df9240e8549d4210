import type { PartnerScore, Verdict } from '../../model/deed';
import { type PartnerSeat, REASON, type SeatStage } from '../../model/partner-seat';
import type { RunPlan } from '../../model/run';
import { MARKS, type Mark } from './gauntlet';
import { advance, expire, lapsOf, type RunCommand, startRun } from './machine';

export type SeatCommand =
  | { do: 'run'; order: Extract<RunCommand, { do: 'next' | 'back' | 'pause' | 'resume' | 'finish' | 'tick-phrase' }> }
  /** Takes or gives back the tick of a sign, whichever stage it is. */
  | { do: 'sign'; sign: string }
  /** Without a mark the probe counts as not asked. */
  | { do: 'mark'; probe: string; mark?: Mark | undefined }
  | { do: 'turn'; to: Extract<SeatStage, 'probes' | 'verdict'> }
  | { do: 'judge'; verdict: Verdict }
  | { do: 'reason'; reason: string }
  /** Names the score. Nothing happens before there is a verdict with a reason. */
  | { do: 'give'; id: string };

/** An interview whose candidate begins to speak now. */
export function takeSeat(plan: RunPlan, id: string, now: number): PartnerSeat {
  const { probes: _own, ...telling } = plan;
  return { version: 1, stage: 'telling', run: startRun({ ...telling, id }, now), marks: [], signs: [], reason: '' };
}

/** The seat after a command. What makes no sense at a stage changes nothing; a score that was given is final. */
export function advanceSeat(seat: PartnerSeat, command: SeatCommand, now: number): PartnerSeat {
  const settled = settleSeat(seat, now);
  return settled.stage === 'given' ? settled : COMMANDS[command.do](settled, now, command as never);
}

/** The seat as it is by now: a telling that nobody followed for long has ended, and its probes are next. */
export function settleSeat(seat: PartnerSeat, now: number): PartnerSeat {
  return seat.stage === 'telling' ? withRun(seat, expire(seat.run, now)) : seat;
}

type Handlers = { [C in SeatCommand as C['do']]: (seat: PartnerSeat, now: number, command: C) => PartnerSeat };

const COMMANDS: Handlers = {
  run: (seat, now, { order }) => (seat.stage === 'telling' ? withRun(seat, advance(seat.run, order, now)) : seat),
  sign: (seat, _now, { sign }) => ({ ...seat, signs: toggled(seat.signs, sign) }),
  mark: (seat, _now, { probe, mark }) => ({ ...seat, marks: marked(seat.marks, probe, mark) }),
  turn: (seat, _now, { to }) => (seat.stage === 'telling' ? seat : { ...seat, stage: to }),
  judge: (seat, _now, { verdict }) => ({ ...seat, verdict }),
  reason: (seat, _now, { reason }) => ({ ...seat, reason: reason.slice(0, REASON.most) }),
  give: (seat, now, { id }) => {
    const score = scoreOf(seat, id, now);
    return score ? { ...seat, stage: 'given', score } : seat;
  },
};

function withRun(seat: PartnerSeat, run: PartnerSeat['run']): PartnerSeat {
  if (run === seat.run) return seat;
  return { ...seat, run, stage: run.phase === 'done' ? 'probes' : 'telling' };
}

function toggled(keys: string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}

function marked(marks: PartnerSeat['marks'], probe: string, mark: Mark | undefined): PartnerSeat['marks'] {
  const others = marks.filter((one) => one.probe !== probe);
  return mark ? [...others, { probe, rating: MARKS[mark] }] : others;
}

export function isReason(reason: string): boolean {
  const { length } = reason.trim();
  return length >= REASON.least && length <= REASON.most;
}

function scoreOf({ stage, run, marks, signs, verdict, reason }: PartnerSeat, id: string, now: number) {
  if (stage !== 'verdict' || verdict === undefined || !isReason(reason)) return undefined;
  const { scenario, level, complete = false } = run;
  // How much was on screen says something of one's own runs only.
  const laps = lapsOf(run).map(({ fade: _fade, ...lap }) => lap);
  const score: PartnerScore = {
    ...{ score: id, scenario, level, givenAt: Math.max(0, Math.floor(now / 1000)), complete, laps },
    ...{ marks, signs, verdict, reason: reason.trim().toWellFormed() },
  };
  return score;
}
