import { writeAnki } from '../domain/quiz/anki';
import { type AnkiChoice, chosenEntries } from '../domain/quiz/anki-choice';
import { ankiNote } from '../domain/quiz/anki-note';
import { cardIdsOf, scenarioOf } from '../domain/quiz/card-ids';
import type { CardWords } from '../domain/quiz/cards';
import { type Near, todaysAgenda } from './agenda';
import { makeCards } from './round';

/** What Anki's own English name for a note with a front and a back is. */
const NOTETYPE = 'Basic';

/** Ids of the cards that a choice stands for; those due as the quiz would ask them. */
export function ankiIds(app: Near, choice: 'due' | AnkiChoice): string[] {
  if (choice === 'due') {
    const { due, fresh } = todaysAgenda(app);
    return [...due, ...fresh];
  }
  const here = app.place.place.value.scenario ?? app.index[0]?.id ?? '';
  return chosenEntries(app.index, choice, here).flatMap(cardIdsOf);
}

/** The cards as a file for Anki, tagged with principle and scenario. */
export async function ankiFile(app: Near, ids: string[], deck: string, words: CardWords) {
  const entries = new Map(app.index.map((entry) => [entry.id, entry]));
  const cards = await makeCards(app, ids, words);
  const notes = cards.map((card) => {
    const scenario = scenarioOf(card.id);
    return ankiNote(card, [entries.get(scenario)?.principle ?? '', scenario.split('/').at(-1) ?? '']);
  });
  return { text: writeAnki({ name: deck, notetype: NOTETYPE, notes }), count: notes.length };
}
