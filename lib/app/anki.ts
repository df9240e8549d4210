import { writeAnki } from '../domain/quiz/anki';
import { ankiNote } from '../domain/quiz/anki-note';
import { cardIdsOf, scenarioOf } from '../domain/quiz/card-ids';
import type { CardWords } from '../domain/quiz/cards';
import { type Near, todaysAgenda } from './agenda';
import { makeCards } from './round';

/** What Anki's own English name for a note with a front and a back is. */
const NOTETYPE = 'Basic';

/** Ids of the cards that a choice stands for: what is due today, one scenario, or everything of the pack at hand. */
export function ankiIds(app: Near, choice: 'due' | 'here' | 'pack'): string[] {
  if (choice === 'due') {
    const { due, fresh } = todaysAgenda(app);
    return [...due, ...fresh];
  }
  const here = app.place.place.value.scenario ?? app.index[0]?.id ?? '';
  const pack = `${here.split('/')[0]}/`;
  return app.index.filter(({ id }) => (choice === 'here' ? id === here : id.startsWith(pack))).flatMap(cardIdsOf);
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
