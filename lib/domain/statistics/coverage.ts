import { type IndexEntry, principleKey } from '../../model/pack';
import { storyAt } from '../../model/story-place';
import { type History, partsOf, reviewSeconds, runSeconds } from './history';

/** How much a principle was practised. */
export interface PrincipleTime {
  /** `<pack>/<principle>`. */
  id: string;
  name: string;
  /** Told aloud: the steps of rehearsals, those told for it through a lens included. */
  spokenSeconds: number;
  /** Answering cards. */
  cardSeconds: number;
}

type Entry = Pick<IndexEntry, 'id' | 'principle' | 'principleName'>;

/**
 * Every principle that has a scenario, most practised first; equal ones stay in the order of the pack. A pack in which
 * nothing was practised is left out as long as another was: whoever prepares for one kind of interview neglects nothing
 * of another. Time is the one measure that telling a story and answering cards have in common.
 */
export function coverage({ reviews, runs }: History, index: Entry[]): PrincipleTime[] {
  const { principles, ofScenario } = listPrinciples(index);
  for (const run of runs) {
    const told =
      run.lens === undefined ? undefined : principles.get(principleKey({ id: run.scenario, principle: run.lens }));
    const time = told ?? ofScenario.get(run.scenario);
    if (time) time.spokenSeconds += runSeconds(run);
  }
  for (const review of reviews) {
    const time = ofScenario.get(partsOf(review.card).scenario);
    if (time) time.cardSeconds += reviewSeconds(review);
  }
  const all = [...principles.values()].sort((a, b) => practised(b) - practised(a));
  const begun = new Set(all.flatMap((one) => (practised(one) > 0 ? [packOf(one)] : [])));
  return begun.size === 0 ? all : all.filter((one) => begun.has(packOf(one)));
}

function listPrinciples(index: Entry[]) {
  const principles = new Map<string, PrincipleTime>();
  const ofScenario = new Map<string, PrincipleTime>();
  // Stories of the user's own come after the packs, and count for the principle of the pack that has it.
  for (const { id, principle, principleName } of index) {
    if (principle === '') continue;
    const isStory = storyAt(id) !== undefined;
    const shared = isStory ? [...principles.keys()].find((key) => key.endsWith(`/${principle}`)) : undefined;
    const key = shared ?? principleKey({ id, principle });
    const time = principles.get(key) ?? { id: key, name: principleName, spokenSeconds: 0, cardSeconds: 0 };
    principles.set(key, time);
    ofScenario.set(id, time);
  }
  return { principles, ofScenario };
}

const packOf = ({ id }: PrincipleTime) => id.split('/')[0];

export const practised = ({ spokenSeconds, cardSeconds }: PrincipleTime): number => spokenSeconds + cardSeconds;
