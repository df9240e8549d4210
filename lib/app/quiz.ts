import { type Signal, signal } from '@preact/signals';
import { type Card, isChoice } from '../domain/quiz/cards';
import { gradeChoice, type Mark } from '../domain/quiz/grade';
import { shuffle } from '../domain/quiz/shuffle';
import type { Deed } from '../model/deed';
import type { Outside } from '../model/ports';
import type { ProgressStore } from './progress';

/** A round ends after so many cards or so much time, whichever comes first. */
export const ROUND_CARDS = 10;
export const ROUND_MS = 120_000;
/** Orders of four options. */
const ORDERS = 24;
/** An answer that took longer was not being thought about. */
const LONGEST_SECONDS = 3600;
/** What a card that was compared and not marked counts as. */
const UNMARKED: Mark = 3;

/** The card on screen. Options are named by their place in the content; `order` says how they are shown. */
export interface Asking {
  card: Card;
  number: number;
  order: number[];
  /** Option taken, and whether it has been checked; without options, whether the answer has been compared. */
  choice?: number | undefined;
  checked: boolean;
  /** How it went: worked out, or said by the user. */
  mark?: Mark | undefined;
}

interface Given {
  event: string;
  card: string;
  mark: Mark;
}

export interface QuizRound {
  total: number;
  right: number;
  /** Absent when the round is over. */
  asking?: Asking | undefined;
  canUndo: boolean;
  /** When the two minutes are over, milliseconds since 1970. */
  endsAt: number;
  /** Cards that went wrong or hard in this round. */
  hard: string[];
}

export type QuizStore = ReturnType<typeof createQuiz>;

/** One round over some cards. An answer is stored before its result is shown, so that leaving loses none. */
export function createQuiz(outside: Outside, { append }: Pick<ProgressStore, 'append'>, all: Card[]) {
  const course = startCourse(outside, append, all.slice(0, ROUND_CARDS));
  const { round } = course;
  /** The card on screen, unless an answer is just being stored. */
  const now = () => (course.storing ? undefined : round.value.asking);
  return {
    round,
    choose(option: number): void {
      const asking = now();
      if (asking && isChoice(asking.card) && !asking.checked)
        round.value = { ...round.value, asking: { ...asking, choice: option } };
    },
    /** Stores the answer, then shows whether it is right; without options, shows what to compare with. */
    async check(): Promise<void> {
      const asking = now();
      if (!asking || asking.checked) return;
      const { card, choice } = asking;
      course.seconds = secondsBetween(course.askedAt, outside.clock.now());
      if (!isChoice(card)) round.value = { ...round.value, asking: { ...asking, checked: true } };
      else if (choice !== undefined) await give(course, asking, gradeChoice(card, choice, course.seconds));
    },
    /** The user's own judgement, in place of the one worked out. Only once checked. */
    async mark(mark: Mark): Promise<void> {
      const asking = now();
      if (asking?.checked && asking.mark !== mark) await give(course, asking, mark);
    },
    /** To the next card. One that was compared and not marked counts as good. */
    async next(): Promise<void> {
      const asking = now();
      if (!asking?.checked) return;
      if (asking.mark === undefined) await give(course, asking, UNMARKED);
      ask(course, outside.clock.now() >= round.value.endsAt);
    },
    /** Takes the last answer back and asks that card again. */
    async undo(): Promise<void> {
      const last = course.given.at(-1);
      const asking = now();
      if (asking?.checked && asking.mark === undefined)
        round.value = { ...round.value, asking: { ...asking, checked: false } };
      else if (last && !course.storing) await takeBack(course, last);
    },
  };
}

interface Course {
  outside: Outside;
  append: ProgressStore['append'];
  cards: Card[];
  given: Given[];
  /** Which order the options are shown in. */
  seed: number;
  askedAt: number;
  /** What the answer on screen took. */
  seconds: number;
  storing: boolean;
  round: Signal<QuizRound>;
}

function startCourse(outside: Outside, append: ProgressStore['append'], cards: Card[]): Course {
  const endsAt = outside.clock.now() + ROUND_MS;
  const round = signal<QuizRound>({ ...scoreOf([], 0), endsAt });
  const course = { outside, append, cards, given: [], seed: 0, askedAt: 0, seconds: 0, storing: false, round };
  ask(course, false);
  return course;
}

function ask(course: Course, isOver: boolean): void {
  const { outside, cards, given, round } = course;
  const card = isOver ? undefined : cards[given.length];
  course.seed = Math.floor(outside.random() * ORDERS);
  course.askedAt = outside.clock.now();
  const asking = card && askFor(card, given, course.seed);
  round.value = { ...round.value, ...scoreOf(given, card ? cards.length : given.length), asking };
}

/** Stores how it went, in place of what was stored for this card before. */
async function give(course: Course, asking: Asking, mark: Mark): Promise<void> {
  const { append, given, cards, round, seed, seconds } = course;
  const { card, number, choice } = asking;
  const before = given[number - 1];
  const taken: Deed[] = before ? [{ type: 'undone', payload: { event: before.event } }] : [];
  const payload = {
    ...{ card: card.id, rating: mark, seconds },
    ...(choice !== undefined && { choice, order: seed }),
  };
  await whileStoring(course, async () => {
    const event = (await append([...taken, { type: 'reviewed', payload }])).at(-1);
    if (event) given[number - 1] = { event: event.id, card: card.id, mark };
  });
  round.value = { ...round.value, ...scoreOf(given, cards.length), asking: { ...asking, checked: true, mark } };
}

async function takeBack(course: Course, { event }: Given): Promise<void> {
  await whileStoring(course, async () => {
    await course.append([{ type: 'undone', payload: { event } }]);
    course.given.pop();
  });
  ask(course, false);
}

async function whileStoring(course: Course, work: () => Promise<void>): Promise<void> {
  course.storing = true;
  await work().finally(() => {
    course.storing = false;
  });
}

function secondsBetween(from: number, to: number): number {
  return Math.max(0, Math.min(LONGEST_SECONDS, Math.round((to - from) / 100) / 10));
}

function scoreOf(given: Given[], total: number) {
  const right = given.filter(({ mark }) => mark > 1).length;
  return { total, right, canUndo: given.length > 0, hard: given.flatMap(({ card, mark }) => (mark < 3 ? [card] : [])) };
}

function askFor(card: Card, given: Given[], seed: number): Asking {
  const order = isChoice(card) ? shuffle(card.options.length, seed) : [];
  return { card, number: given.length + 1, order, checked: false };
}
