import { type IndexEntry, principleKey } from '../../model/pack';
import type { Progress } from '../../model/progress';
import type { Settings } from '../../model/settings';
import { storyAt } from '../../model/story-place';
import { scenarioOf } from './card-ids';
import { type DueCard, dueBy, knownCards, newCards, newLeft, todayAt } from './due';
import { loadAhead } from './load';
import { type Interview, planDays, plansAhead } from './plan';
import { shakyPrinciples, sooner } from './shaky';

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
  const { today, known, interviews, likely } = outlookOf(index, progress, settings, nowMs);
  const planned = planDays(known, today.day, interviews);
  const mine = only === undefined ? planned : planned.filter(({ id }) => scenarioOf(id) === only);
  const rank = (entry: IndexEntry) => (entry.id === here ? 0 : names(likely, entry) ? 1 : 2);
  const wanted = inRanks(
    index.filter(({ id }) => only === undefined || id === only),
    rank,
  );
  const count = only === undefined ? newLeft(progress, today, settings.newPerDay) : Number.POSITIVE_INFINITY;
  return {
    today: today.day,
    due: dueBy(today.day, mine).map(({ id }) => id),
    fresh: newCards(wanted, progress, count),
    planned,
  };
}

/** How many cards each of the next days brings, today first, if each day's are answered on it. */
export function loadOf(index: IndexEntry[], progress: Progress, settings: Settings, nowMs: number, days: number) {
  const { today, known, interviews, likely } = outlookOf(index, progress, settings, nowMs);
  const { newPerDay } = settings;
  const freshToday = newLeft(progress, today, newPerDay);
  const wanted = inRanks(index, (entry) => (names(likely, entry) ? 1 : 2));
  const unseen = newCards(wanted, progress, freshToday + (days - 1) * newPerDay);
  return loadAhead(known, today.day, interviews, { days, freshToday, newPerDay, unseen });
}

/** What every plan starts from. */
function outlookOf(index: IndexEntry[], progress: Progress, settings: Settings, nowMs: number) {
  const today = todayAt(nowMs, settings);
  const plans = plansAhead(progress, today.day);
  const likely = [...plans.flatMap(({ principles }) => principles), ...shakyPrinciples(progress).keys()];
  const known = sooner(knownCards(index, progress, today), index, progress, today);
  return { today, known, likely, interviews: interviewsFor(plans, index) };
}

/** By rank, and within one in the order given. Each is ranked once: there may be thousands. */
function inRanks(entries: IndexEntry[], rank: (entry: IndexEntry) => 0 | 1 | 2): IndexEntry[] {
  const ranks: [IndexEntry[], IndexEntry[], IndexEntry[]] = [[], [], []];
  for (const entry of entries) ranks[rank(entry)].push(entry);
  return ranks.flat();
}

function interviewsFor(plans: { day: number; principles: string[] }[], index: IndexEntry[]): Interview[] {
  if (plans.length === 0) return [];
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const wants = (principles: string[], card: string) => {
    const entry = entries.get(scenarioOf(card));
    return principles.length === 0 || (entry !== undefined && names(principles, entry));
  };
  return plans.map(({ day, principles }) => ({ day, wants: (card) => wants(principles, card) }));
}

/** Dates set before there were several packs name a principle by its id alone. */
function names(principles: string[], entry: IndexEntry): boolean {
  if (principles.length === 0) return false;
  if (principles.includes(principleKey(entry)) || principles.includes(entry.principle)) return true;
  // A story of the user's own is of no pack, and serves the principle wherever that is asked for.
  return storyAt(entry.id) !== undefined && principles.some((wanted) => wanted.endsWith(`/${entry.principle}`));
}
