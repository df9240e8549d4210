import { type IndexEntry, principleKey } from '../../model/pack';
import { storyAt } from '../../model/story-place';

/** The scenario at hand, everything of its pack, or principles as `principleKey` names them. */
export type AnkiChoice = 'here' | 'pack' | string[];

/** Stands among principles for all stories of the user's own. */
export const OWN_STORIES = 'my:~';

/** The scenarios, and stories, that a choice stands for, in the order of the lists. */
export function chosenEntries(index: IndexEntry[], choice: AnkiChoice, here: string): IndexEntry[] {
  if (choice === 'here') return index.filter(({ id }) => id === here);
  const pack = `${here.split('/')[0]}/`;
  if (choice === 'pack') return index.filter(({ id }) => id.startsWith(pack));
  return index.filter((entry) => choice.includes(storyAt(entry.id) === undefined ? principleKey(entry) : OWN_STORIES));
}
