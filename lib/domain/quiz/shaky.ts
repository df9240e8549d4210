import type { IndexEntry } from '../../model/pack';
import type { Progress } from '../../model/progress';
import { scenarioOf } from './card-ids';
import { dayOf, dayOfDate } from './day';
import type { DueCard, Today } from './due';

/** How it went in a real interview, of 5: up to here it went badly. */
export const BADLY = 2;

/** Principles that went badly when they last came up in a real interview, with the day of that interview. */
export function shakyPrinciples({ debriefs }: Pick<Progress, 'debriefs'>): Map<string, number> {
  const asked = Object.values(debriefs ?? {}).flatMap(({ debrief }) => {
    const day = dayOfDate(debrief?.date ?? '');
    const rounds = Number.isNaN(day) ? [] : (debrief?.rounds ?? []);
    return rounds.flatMap(({ principles, went }) => principles.map((principle) => ({ principle, day, went })));
  });
  // The last day counts, and on one day the worst: it is written last.
  asked.sort((a, b) => a.day - b.day || b.went - a.went);
  const last = new Map(asked.map((one) => [one.principle, one]));
  return new Map([...last.values()].flatMap(({ principle, day, went }) => (went <= BADLY ? [[principle, day]] : [])));
}

/**
 * Cards of such principles are due on the day after the interview, once: as soon as one was answered after it, its
 * schedule counts again. Nothing becomes due later than it was. That one answer is part of its day's share.
 */
export function sooner(cards: DueCard[], index: IndexEntry[], progress: Progress, { dayStart }: Today): DueCard[] {
  const shaky = shakyPrinciples(progress);
  if (shaky.size === 0) return cards;
  const principleOf = new Map(index.map(({ id, principle }) => [id, principle]));
  return cards.map((card) => {
    const day = shaky.get(principleOf.get(scenarioOf(card.id)) ?? '');
    if (day === undefined) return card;
    if (card.seen <= day) return { ...card, due: Math.min(card.due, day + 1) };
    const before = progress.cards[card.id]?.before;
    return before && dayOf(before.last.at, dayStart) <= day ? { ...card, wasDue: true } : card;
  });
}
