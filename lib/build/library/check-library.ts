import type { Pack } from '../../domain/scenario/pack-files';
import { unspeakable } from './reading-grade';
import { repeatedAdvice, reusedMetrics, sharedFields, sharedPhraseLists, sharedRuns } from './repeats';
import { standingOut } from './right-options';
import type { LibraryFault, Source } from './source';
import { type Dictionary, misspelt } from './spelling';

/** Adding a rule means adding a row. */
const RULES: ((sources: Source[]) => LibraryFault[])[] = [
  sharedRuns,
  sharedFields,
  repeatedAdvice,
  sharedPhraseLists,
  reusedMetrics,
  standingOut,
  unspeakable,
];

/** Every fault of the packs that shows beside other files or by a dictionary. Each pack may be without fault alone. */
export function checkLibrary(root: string, packs: Pack[], isKnown: Dictionary): LibraryFault[] {
  const sources = sourcesOf(root, packs);
  return [
    ...RULES.flatMap((rule) => rule(sources)),
    ...packs.flatMap(({ manifest }) => misspelt(`${root}/${manifest.id}/pack.yaml`, manifest, isKnown)),
    ...sources.flatMap(({ file, scenario }) => misspelt(file, scenario, isKnown)),
  ];
}

/** A scenario's file is named by its id, its folder by the pack's. */
export function sourcesOf(root: string, packs: Pack[]): Source[] {
  return packs.flatMap(({ manifest, scenarios }) =>
    scenarios.map((scenario) => ({ pack: manifest.id, file: `${root}/${manifest.id}/${scenario.id}.yaml`, scenario })),
  );
}
