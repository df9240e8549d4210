import type { PackChanges } from './compare-packs';
import type { Pack } from './pack-files';
import type { PackFault } from './read-pack';

/** A pack as the page about packs lists it. */
export interface ShelfPack {
  id: string;
  name: string;
  version: number;
  /** Nothing for a pack whose content is in another browser only. */
  content: PackContent | undefined;
  /** `elsewhere`: added in another browser. `shipped`: comes with the extension, and cannot be changed. */
  kind: 'shipped' | 'on' | 'off' | 'elsewhere';
  /** The version that another browser has, where that is newer. */
  newer?: number | undefined;
}

export interface PackContent {
  about: string;
  principles: string[];
  questions: string[];
  cards: number;
}

/** What a text turned out to be. Nothing of it has been stored. */
export type CheckedPack =
  | { kind: 'faults'; faults: PackFault[] }
  /** One scenario, which belongs into a pack of one's own: check it again with the pack's id. */
  | { kind: 'scenario'; title: string; packs: { id: string; name: string }[] }
  /** It is here already, the very same. */
  | { kind: 'same'; name: string }
  /** Another content under a version that is not newer than the one that is here. */
  | { kind: 'old'; name: string; version: number; here: number }
  /** There are as many packs as there may be. */
  | { kind: 'full' }
  | AddablePack;

export interface AddablePack {
  kind: 'addable';
  pack: Pack;
  content: PackContent;
  advice: PackFault[];
  /** Only where it takes the place of an older version. */
  update?: { from: number; changes: PackChanges } | undefined;
}
