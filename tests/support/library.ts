import { sourcesOf } from '@/lib/build/library/check-library';
import type { Source } from '@/lib/build/library/source';
import { readPacks } from '@/lib/build/packs';
import type { Pack } from '@/lib/domain/scenario/pack-files';
import type { Scenario } from '@/lib/model/scenario';

export const PACKS = 'content/packs';

/** The packs as they are published, and their scenarios with the files they come from. */
export function openLibrary(): { packs: Pack[]; sources: Source[] } {
  const packs = readPacks(PACKS);
  return { packs, sources: sourcesOf(PACKS, packs) };
}

/** A copy in a file of its own, changed: faults are then planted in the real library. */
export function altered({ pack, scenario }: Source, change: (copy: Scenario) => void): Source {
  const copy = structuredClone(scenario);
  change(copy);
  return { pack, file: 'altered.yaml', scenario: copy };
}
