import { cardIdsOf } from '../domain/quiz/card-ids';
import type { PackContent, ShelfPack } from '../domain/scenario/pack-shelf';
import type { PackState } from '../model/own-pack';
import type { IndexEntry, PackManifest } from '../model/pack';
import type { Progress } from '../model/progress';
import type { OwnPack } from '../model/stored-pack';

export function contentOf({ about, principles }: PackManifest, entries: IndexEntry[]): PackContent {
  return {
    about,
    principles: principles.map(({ name }) => name),
    questions: entries.map(({ question }) => question),
    cards: entries.reduce((sum, entry) => sum + cardIdsOf(entry).length, 0),
  };
}

export function shippedOnShelf(manifest: PackManifest, index: IndexEntry[]): ShelfPack {
  const { id, name, version } = manifest;
  const entries = index.filter((entry) => entry.id.startsWith(`${id}/`));
  return { id, name, version, kind: 'shipped', content: contentOf(manifest, entries) };
}

/** The user's own packs in the order of their names: those stored here, and those that other browsers have. */
export function ownOnShelf(stored: ReadonlyMap<string, OwnPack>, said: Progress['packs'] = {}): ShelfPack[] {
  const here = [...stored].map(([id, pack]) => storedOnShelf(pack, Object.hasOwn(said, id) ? said[id] : undefined));
  const away = Object.entries(said).flatMap(([id, { there }]): ShelfPack[] => {
    if (!there?.as || stored.has(id)) return [];
    const { name, version } = there.as;
    return [{ id, name, version, kind: 'elsewhere', content: undefined }];
  });
  return [...here, ...away].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.id < b.id ? -1 : 1));
}

function storedOnShelf({ manifest, scenarios }: OwnPack, state: PackState | undefined): ShelfPack {
  const { id, name, version } = manifest;
  const elsewhere = state?.there?.as?.version ?? version;
  return {
    ...{ id, name, version },
    kind: state?.switched?.on === false ? 'off' : 'on',
    content: contentOf(manifest, scenarios),
    newer: elsewhere > version ? elsewhere : undefined,
  };
}
