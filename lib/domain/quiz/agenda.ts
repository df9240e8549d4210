import type { IndexEntry } from '../../model/pack';
import type { Progress } from '../../model/progress';
import type { Settings } from '../../model/settings';
import { scenarioOf } from './card-ids';
import { type DueCard, dueBy, knownCards, newCards, newLeft, todayAt } from './due';
import { type Interview, planDays, plansAhead } from './plan';

/** What there is to do today. */
export interface Agenda {
  today: number;
  /** Cards to see again, the most urgent first. */
  due: string[];
  /** Cards never answered, as many as the day may bring. */
  fresh: string[];
  /** Every known card with the day it is planned for. */
  planned: DueCard[];
}

interface Wish {
  /** The scenario that the user is at: its cards are learned first. */
  here?: string | undefined;
  /** Only this scenario, and all its new cards at once: it was asked for. */
  only?: string | undefined;
}

/** What the log, the settings and the interviews ahead ask for today. Needs no scenario file and no scheduler. */
export function agendaOf(
  index: IndexEntry[],
  progress: Progress,
  settings: Settings,
  nowMs: number,
  { here, only }: Wish = {},
): Agenda {
  const today = todayAt(nowMs, settings);
  const plans = plansAhead(progress, today.day);
  const likely = new Set(plans.flatMap(({ principles }) => principles));
  const planned = planDays(knownCards(index, progress, today), today.day, interviewsFor(plans, index));
  const mine = only === undefined ? planned : planned.filter(({ id }) => scenarioOf(id) === only);
  const rank = ({ id, principle }: IndexEntry) => (id === here ? 0 : likely.has(principle) ? 1 : 2);
  const wanted = index.filter(({ id }) => only === undefined || id === only).sort((a, b) => rank(a) - rank(b));
  const count = only === undefined ? newLeft(progress, today, settings.newPerDay) : Number.POSITIVE_INFINITY;
  return {
    today: today.day,
    due: dueBy(today.day, mine).map(({ id }) => id),
    fresh: newCards(wanted, progress, count),
    planned,
  };
}

function interviewsFor(plans: { day: number; principles: string[] }[], index: IndexEntry[]): Interview[] {
  if (plans.length === 0) return [];
  const principleOf = new Map(index.map(({ id, principle }) => [id, principle]));
  return plans.map(({ day, principles }) => ({
    day,
    wants: (card) => principles.length === 0 || principles.includes(principleOf.get(scenarioOf(card)) ?? ''),
  }));
}
