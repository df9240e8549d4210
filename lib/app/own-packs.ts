import { indexEntry, type NamedPack, type Pack, scenarioFile, searchText } from '../domain/scenario/pack-files';
import { OWN_INDEX_KEY, type OwnIndex } from '../model/own-index';
import { ownPackKey, ownStorageKey, ownTextsKey } from '../model/own-keys';
import type { Outside } from '../model/ports';
import type { Progress } from '../model/progress';
import type { Scenario } from '../model/scenario';
import { type OwnPack, OwnPackSchema, type OwnScenario, OwnScenarioSchema, type OwnTexts } from '../model/stored-pack';
import { storyAt } from '../model/story-place';
import { readIndex } from './own-index';
import type { ProgressStore } from './progress';

/** One lock for all that is stored of packs: two pages that change them at once must not lose one of the changes. */
export const OWN_LOCK = 'packs';

type Log = Pick<ProgressStore, 'append' | 'progress' | 'refresh'>;

/** Stores a pack and says so in the log, all in one write. The one of the same id that was there is replaced. */
export function addOwnPack(outside: Outside, log: Log, pack: Pack): Promise<void> {
  return outside.lock(OWN_LOCK, async () => {
    const { id, version, name } = pack.manifest;
    const before = (await readOwnPacks(outside, [id])).get(id);
    const hash = await hashOfPack(outside, pack);
    const items = itemsOf({ ...pack, key: ownPackKey(id) }, hash);
    const wasOff = stateOf(log, id)?.switched?.on === false;
    const index = await readIndex(outside);
    const next = { ...index, packs: [...new Set([...index.packs, id])].sort() };
    await log.append(
      [
        { type: 'pack added', payload: { pack: id, version, name, hash } },
        ...(wasOff ? [{ type: 'pack switched' as const, payload: { pack: id, on: true } }] : []),
      ],
      { ...items, [OWN_INDEX_KEY]: next },
    );
    const old = (before?.scenarios ?? []).map((entry) => ownStorageKey(entry.id)).filter((key) => !(key in items));
    if (old.length > 0) await outside.store.remove(old);
    await settle(outside, log);
  });
}

/** Says in the log that it is gone, then clears what was stored. What was practised with it stays in the log. */
export function removeOwnPack(outside: Outside, log: Log, pack: string): Promise<void> {
  return outside.lock(OWN_LOCK, async () => {
    await log.append([{ type: 'pack removed', payload: { pack } }]);
    await settle(outside, log);
  });
}

export function switchOwnPack(outside: Outside, log: Log, pack: string, on: boolean): Promise<void> {
  return outside.lock(OWN_LOCK, async () => {
    await log.append([{ type: 'pack switched', payload: { pack, on } }]);
    await settle(outside, log);
  });
}

/** Brings what is stored in step with the log, which may have news from other browsers. */
export function settleOwnPacks(outside: Outside, log: Log): Promise<void> {
  return outside.lock(OWN_LOCK, () => settle(outside, log));
}

/**
 * Clears what the log says was removed, and makes the index of the rest. A pack that the log does not know is kept and
 * listed: that nothing is said of it does not mean that it was removed.
 */
async function settle(outside: Outside, log: Log): Promise<void> {
  const index = await readIndex(outside);
  const said = () => log.progress.value.packs ?? {};
  const packs = await readOwnPacks(outside, [...new Set([...index.packs, ...Object.keys(said())])]);
  // The log is read after the packs: a pack is stored with its event, so its event is seen if the pack was.
  await log.refresh();
  const gone = [...packs].filter(([id]) => isRemoved(said(), id));
  const here = [...packs].filter(([id]) => !isRemoved(said(), id)).sort(([a], [b]) => (a < b ? -1 : 1));
  const on = here.filter(([id]) => stateIn(said(), id)?.switched?.on !== false);
  const lost = index.packs.filter((id) => !packs.has(id));
  const next: OwnIndex = {
    version: 1,
    // One that cannot be read stays in the list: it is still stored.
    packs: [...here.map(([id]) => id), ...lost.filter((id) => !isRemoved(said(), id))].sort(),
    scenarios: [...on.flatMap(([, { scenarios }]) => scenarios), ...index.scenarios.filter(({ id }) => isStory(id))],
  };
  if (JSON.stringify(next) !== JSON.stringify(index)) await outside.store.set({ [OWN_INDEX_KEY]: next });
  const keys = gone.flatMap(([id, { scenarios }]) => keysOf(id, scenarios));
  if (keys.length > 0) await outside.store.remove(keys);
}

type States = NonNullable<Progress['packs']>;
const stateIn = (states: States, id: string) => (Object.hasOwn(states, id) ? states[id] : undefined);
const stateOf = ({ progress }: Log, id: string) => stateIn(progress.value.packs ?? {}, id);
const isRemoved = (states: States, id: string) => {
  const there = stateIn(states, id)?.there;
  return there !== undefined && there.as === undefined;
};

/** Those are settled by themselves. See `settleStories`. */
const isStory = (scenario: string) => storyAt(scenario) !== undefined;

const keysOf = (id: string, scenarios: { id: string }[]) => [
  ownStorageKey(id),
  ownTextsKey(id),
  ...scenarios.map((scenario) => ownStorageKey(scenario.id)),
];

function itemsOf(pack: NamedPack, hash: string): Record<string, OwnPack | OwnTexts | OwnScenario> {
  const { id } = pack.manifest;
  const scenarios = pack.scenarios.map((scenario) => indexEntry(pack, scenario));
  const files = pack.scenarios.map((scenario) => scenarioFile(pack, scenario));
  return {
    [ownStorageKey(id)]: { version: 1, manifest: pack.manifest, hash, scenarios },
    [ownTextsKey(id)]: { version: 1, scenarios: pack.scenarios.map((scenario) => searchText(pack, scenario)) },
    ...Object.fromEntries(files.map((file) => [ownStorageKey(file.id), { version: 1, file }])),
  };
}

/** The same for the same content, in every browser. */
export function hashOfPack(outside: Outside, { manifest, scenarios }: Pack): Promise<string> {
  return outside.hash(JSON.stringify([manifest, scenarios]));
}

/** Those of the packs that are stored here and can be read. */
export async function readOwnPacks({ store }: Outside, ids: string[]): Promise<Map<string, OwnPack>> {
  const stored = await store.get(ids.map(ownStorageKey), 'fresh');
  const packs = new Map<string, OwnPack>();
  for (const id of ids) {
    const pack = OwnPackSchema.safeParse(stored[ownStorageKey(id)]);
    if (pack.success) packs.set(id, pack.data);
  }
  return packs;
}

/** A stored pack with all its scenarios; those that cannot be read are left out. */
export async function readWholePack(outside: Outside, { manifest, scenarios }: OwnPack): Promise<Pack> {
  const keys = scenarios.map(({ id }) => ownStorageKey(id));
  const stored = await outside.store.get(keys, 'fresh');
  const read = keys.flatMap((key): Scenario[] => {
    const one = OwnScenarioSchema.safeParse(stored[key]);
    return one.success ? [one.data.file.scenario] : [];
  });
  return { manifest, scenarios: read };
}
