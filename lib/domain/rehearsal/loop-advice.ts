import type { StepId } from '../../model/steps';
import type { LoopReport, Told } from './loop-report';

/** One thing to do better in the next loop. Texts are on screen; here is only what they are about. */
export type LoopAdvice =
  | { kind: 'nothing-told' }
  | { kind: 'unfinished'; count: number; of: number }
  | { kind: 'probes'; count: number; of: number }
  | { kind: 'long'; seconds: number }
  | { kind: 'step'; step: StepId; count: number; of: number }
  | { kind: 'tired' }
  | { kind: 'held' };

/** Over all answers together. */
const LONG_SHARE = 1.15;
/** From the first answer to the last, of the phrases said. */
const TIRED_DROP = 0.25;

type Rule = (report: LoopReport, told: Told[]) => LoopAdvice | undefined;

/** The first rule that applies gives the advice: what costs a loop most stands first. */
const RULES: Rule[] = [
  (_report, told) => (told.length === 0 ? { kind: 'nothing-told' } : undefined),
  ({ questions }) => {
    const count = questions.filter(({ told }) => !told?.complete).length;
    return count > 0 ? { kind: 'unfinished', count, of: questions.length } : undefined;
  },
  (_report, told) => {
    const probes = told.flatMap((one) => one.probes);
    const count = probes.filter((rating) => rating === 1).length;
    return count > 0 && count >= probes.length / 3 ? { kind: 'probes', count, of: probes.length } : undefined;
  },
  ({ seconds, targetSeconds }) =>
    seconds > targetSeconds * LONG_SHARE ? { kind: 'long', seconds: seconds - targetSeconds } : undefined,
  ({ weakest }, told) =>
    weakest && weakest.faults > 1
      ? { kind: 'step', step: weakest.step, count: weakest.faults, of: told.length }
      : undefined,
  (_report, told) => {
    const share = ({ said, phrases }: Told) => (phrases === 0 ? 1 : said / phrases);
    const [first, last] = [told[0], told[told.length - 1]];
    return first && last && share(first) - share(last) >= TIRED_DROP ? { kind: 'tired' } : undefined;
  },
];

export function adviseLoop(report: LoopReport): LoopAdvice {
  const told = report.questions.flatMap((question) => question.told ?? []);
  for (const rule of RULES) {
    const advice = rule(report, told);
    if (advice) return advice;
  }
  return { kind: 'held' };
}
