import * as z from 'zod/mini';
import { advanceSeat, type SeatCommand, settleSeat, takeSeat } from '../domain/rehearsal/seat';
import type { PartnerScore } from '../model/deed';
import { PartnerSeatSchema } from '../model/partner-seat';
import type { Outside } from '../model/ports';
import type { RunPlan } from '../model/run';
import type { ProgressStore } from './progress';
import { type Refusal, readScoreCode, writeScoreCode } from './score-code';
import { openStored } from './stored';

export const SEAT_KEY = 'partner';

export type PartnerStore = Awaited<ReturnType<typeof openPartner>>;

/** A score as read from a code, or why it is none, or cannot be kept here. */
export type Entry =
  | { kind: 'score'; score: PartnerScore }
  | { kind: Refusal }
  | { kind: 'known' }
  /** It is about another scenario. */
  | { kind: 'elsewhere'; scenario: string };

/** The interview that the user holds, the same in every view; and the scores that others hand over. */
export async function openPartner(outside: Outside, { append, progress }: Pick<ProgressStore, 'append' | 'progress'>) {
  const { value, change, clear, stop } = await openStored(outside, SEAT_KEY, z.optional(PartnerSeatSchema), undefined);
  await change((seat, now) => seat && settleSeat(seat, now));
  const isKnown = ({ score, scenario }: PartnerScore) =>
    (progress.value.scenarios[scenario]?.scores ?? []).some(({ given }) => given.score === score);
  return {
    /** Nothing while no interview is held. */
    seat: value,
    now: () => outside.clock.now(),
    /** Lets the candidate's time run. Puts an interview away that was not finished. */
    take: (plan: RunPlan) => change((_before, now) => takeSeat(plan, outside.newId(), now)),
    command: (command: SeatCommand) => change((seat, now) => seat && advanceSeat(seat, command, now)),
    give: () => change((seat, now) => seat && advanceSeat(seat, { do: 'give', id: outside.newId() }, now)),
    leave: clear,
    codeOf: (score: PartnerScore) => writeScoreCode(score, outside.hash),
    /** Reads what was pasted or opened. Keeps nothing. */
    async read(text: string, scenario: string): Promise<Entry> {
      const score = await readScoreCode(text, outside.hash);
      if (typeof score === 'string') return { kind: score };
      if (score.scenario !== scenario) return { kind: 'elsewhere', scenario: score.scenario };
      return isKnown(score) ? { kind: 'known' } : { kind: 'score', score };
    },
    /** Resolves once it is in the log. One that is there already is not added again. */
    async keep(score: PartnerScore): Promise<void> {
      if (!isKnown(score)) await append([{ type: 'partner scored', payload: score }]);
    },
    stop,
  };
}
