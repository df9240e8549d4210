import { scenarioOf } from '../domain/quiz/card-ids';
import { type Card, type CardWords, cardsOf } from '../domain/quiz/cards';
import type { ScenarioFile } from '../model/scenario-file';
import { type Near, todaysAgenda } from './agenda';
import { ROUND_CARDS } from './quiz';

/** The next cards due in any scenario. Where nothing is due, nothing is asked. Only their scenarios are read. */
export async function dueRound(app: Near, words: CardWords): Promise<Card[]> {
  await app.progress.schedule();
  const { due, fresh } = todaysAgenda(app);
  return makeCards(app, [...due, ...fresh].slice(0, ROUND_CARDS), words);
}

/** The next cards of one scenario: those due or new; where none is and the user asks all the same, the longest unseen. */
export function scenarioRound(app: Near, file: ScenarioFile, words: CardWords): Card[] {
  const { due, fresh } = todaysAgenda(app, file.id);
  const cards = cardsOf(file, makingFor(app, words));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const open = [...due, ...fresh].flatMap((id) => byId.get(id) ?? []);
  if (open.length > 0) return open;
  const known = app.progress.progress.value.cards;
  const seenAt = ({ id }: Card) => known[id]?.last.time ?? 0;
  return cards.sort((a, b) => seenAt(a) - seenAt(b));
}

/** The cards of those ids, in their order; ids whose scenario is gone are passed over. */
export async function makeCards(app: Near, ids: string[], words: CardWords): Promise<Card[]> {
  const making = makingFor(app, words);
  const scenarios = [...new Set(ids.map(scenarioOf))];
  const files = await Promise.all(scenarios.map((id) => app.library.scenario(id).catch(() => undefined)));
  const cards = files.flatMap((file) => (file ? cardsOf(file, making) : []));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function makingFor({ progress }: Near, words: CardWords) {
  const { cards } = progress.progress.value;
  return { words, level: progress.settings().level, wasSeen: (id: string) => cards[id] !== undefined };
}
