import { signal } from '@preact/signals';
import type { ChoiceCard } from '../domain/quiz/cards';
import { shuffle } from '../domain/quiz/shuffle';
import type { Outside } from '../model/ports';
import type { ProgressStore } from './progress';

/** Orders of four options. */
const ORDERS = 24;
const RATING = { wrong: 1, right: 3 };

/** The question on screen. Options are named by their place in the content; `order` says how they are shown. */
export interface Asking {
  card: ChoiceCard;
  number: number;
  order: number[];
  /** Option taken, and whether it has been checked. */
  choice?: number | undefined;
  checked: boolean;
}

export interface QuizRound {
  total: number;
  right: number;
  /** Absent when all have been asked. */
  asking?: Asking | undefined;
  canUndo: boolean;
}

export type QuizStore = ReturnType<typeof createQuiz>;

/** One round over some cards. An answer is stored before its result is shown, so that leaving loses none. */
export function createQuiz(outside: Outside, { append }: Pick<ProgressStore, 'append'>, cards: ChoiceCard[]) {
  let seed = 0;
  let askedAt = 0;
  const given: { event: string; right: boolean }[] = [];
  const round = signal<QuizRound>(ask(0));

  function ask(index: number): QuizRound {
    const card = cards[index];
    seed = Math.floor(outside.random() * ORDERS);
    askedAt = outside.clock.now();
    const right = given.filter((answer) => answer.right).length;
    const asking = card && { card, number: index + 1, order: shuffle(card.options.length, seed), checked: false };
    return { total: cards.length, right, asking, canUndo: given.length > 0 };
  }

  return {
    round,
    choose(option: number): void {
      const { asking } = round.value;
      if (asking && !asking.checked) round.value = { ...round.value, asking: { ...asking, choice: option } };
    },
    /** Stores the answer, then shows whether it is right. Nothing happens before a choice. */
    async check(): Promise<void> {
      const { asking } = round.value;
      if (asking?.choice === undefined || asking.checked) return;
      const right = asking.choice === 0;
      round.value = { ...round.value, asking: { ...asking, checked: true } };
      const seconds = Math.min(3600, Math.round((outside.clock.now() - askedAt) / 100) / 10);
      const payload = {
        card: asking.card.id,
        rating: right ? RATING.right : RATING.wrong,
        choice: asking.choice,
        order: seed,
        seconds,
      };
      const [event] = await append([{ type: 'reviewed', payload }]);
      if (event) given.push({ event: event.id, right });
      round.value = { ...round.value, right: round.value.right + Number(right), canUndo: true };
    },
    next(): void {
      if (round.value.asking?.checked) round.value = ask(given.length);
    },
    /** Takes the last answer back and asks that card again. */
    async undo(): Promise<void> {
      const last = given.pop();
      if (!last) return;
      await append([{ type: 'undone', payload: { event: last.event } }]);
      round.value = ask(given.length);
    },
  };
}
