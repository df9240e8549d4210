import { signal } from '@preact/signals';
import type { ChoiceCard } from '../domain/quiz/cards';
import { shuffle } from '../domain/quiz/shuffle';
import type { Outside } from '../model/ports';
import type { ProgressStore } from './progress';

/** Orders of four options. */
const ORDERS = 24;
/** An answer that took longer was not being thought about. */
const LONGEST_SECONDS = 3600;
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
  let storing = false;
  const given: { event: string; right: boolean }[] = [];
  const round = signal<QuizRound>(ask(0));

  function ask(index: number): QuizRound {
    seed = Math.floor(outside.random() * ORDERS);
    askedAt = outside.clock.now();
    return roundAt(cards, index, given, seed);
  }

  function showChecked(asking: Asking, right: boolean): void {
    const total = round.value.right + Number(right);
    round.value = { ...round.value, right: total, canUndo: true, asking: { ...asking, checked: true } };
  }

  async function whileStoring(work: () => Promise<void>): Promise<void> {
    storing = true;
    await work().finally(() => {
      storing = false;
    });
  }

  return {
    round,
    choose(option: number): void {
      const { asking } = round.value;
      if (asking && !asking.checked && !storing)
        round.value = { ...round.value, asking: { ...asking, choice: option } };
    },
    /** Stores the answer, then shows whether it is right. Nothing happens before a choice, or while one is being stored. */
    async check(): Promise<void> {
      const { asking } = round.value;
      if (asking?.choice === undefined || asking.checked || storing) return;
      const right = asking.choice === 0;
      const payload = reviewOf(asking, seed, outside.clock.now() - askedAt);
      await whileStoring(async () => {
        const [event] = await append([{ type: 'reviewed', payload }]);
        if (event) given.push({ event: event.id, right });
        showChecked(asking, right);
      });
    },
    next(): void {
      if (round.value.asking?.checked) round.value = ask(given.length);
    },
    /** Takes the last answer back and asks that card again. */
    async undo(): Promise<void> {
      const last = given.at(-1);
      if (!last || storing) return;
      await whileStoring(async () => {
        await append([{ type: 'undone', payload: { event: last.event } }]);
        given.pop();
        round.value = ask(given.length);
      });
    },
  };
}

function roundAt(cards: ChoiceCard[], index: number, given: { right: boolean }[], seed: number): QuizRound {
  const card = cards[index];
  const right = given.filter((answer) => answer.right).length;
  const asking = card && { card, number: index + 1, order: shuffle(card.options.length, seed), checked: false };
  return { total: cards.length, right, asking, canUndo: given.length > 0 };
}

function reviewOf({ card, choice = 0 }: Asking, order: number, tookMs: number) {
  const seconds = Math.max(0, Math.min(LONGEST_SECONDS, Math.round(tookMs / 100) / 10));
  return { card: card.id, rating: choice === 0 ? RATING.right : RATING.wrong, choice, order, seconds };
}
