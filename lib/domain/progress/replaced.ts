import type { Deed, DeedType } from '../../model/deed';
import type { Progress } from '../../model/progress';

type Stamps = { [T in DeedType]: (progress: Progress, payload: Extract<Deed, { type: T }>['payload']) => number[] };

/**
 * Hybrid time of what a deed takes the place of, 0 where there is nothing. The deed must come after it, though it was
 * made under a clock that is years ahead: or the user's newest word would be hidden by an older one.
 */
export function replacedTime(progress: Progress, deed: Deed): number {
  return Math.max(0, ...STAMPS[deed.type](progress, deed.payload as never));
}

const STAMPS: Stamps = {
  reviewed: ({ cards }, { card }) => timesOf([cards[card]?.last]),
  recalled: ({ scenarios }, { scenario, run }) =>
    timesOf(scenarios[scenario]?.recalls.filter((recall) => recall.run === run)),
  'partner scored': ({ scenarios }, { scenario, score }) =>
    timesOf(scenarios[scenario]?.scores?.filter(({ given }) => given.score === score)),
  'interview set': ({ interviews }, { id }) => timesOf([interviews?.[id]]),
  'interview removed': ({ interviews }, { id }) => timesOf([interviews?.[id]]),
  'setting changed': ({ settings }, { name }) => timesOf([settings[name]]),
  'story saved': ({ stories }, { story }) => timesOf([stories?.[story]?.newest]),
  'story removed': ({ stories }, { story }) => timesOf([stories?.[story]?.newest]),
  debriefed: ({ debriefs }, { id }) => timesOf([debriefs?.[id]]),
  'debrief removed': ({ debriefs }, { id }) => timesOf([debriefs?.[id]]),
  'pack added': ({ packs }, { pack }) => timesOf([packs?.[pack]?.there]),
  'pack removed': ({ packs }, { pack }) => timesOf([packs?.[pack]?.there]),
  'pack switched': ({ packs }, { pack }) => timesOf([packs?.[pack]?.switched]),
  // These stand whenever they were made.
  rehearsed: () => [],
  undone: () => [],
};

const timesOf = (stamps: ({ time: number } | undefined)[] = []) => stamps.flatMap((stamp) => stamp?.time ?? []);
