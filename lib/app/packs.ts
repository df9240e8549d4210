import { effect, signal } from '@preact/signals';
import { comparePacks } from '../domain/scenario/compare-packs';
import { indexEntry, type Pack } from '../domain/scenario/pack-files';
import type { AddablePack, CheckedPack, ShelfPack } from '../domain/scenario/pack-shelf';
import type { PackFault } from '../domain/scenario/read-pack';
import { PACK_LIMITS } from '../model/own-pack';
import type { Scenario } from '../model/scenario';
import type { OwnPack } from '../model/stored-pack';
import { breathe } from '../platform/breathe';
import { readManifests } from '../platform/pack-manifests';
import type { App } from './app';
import { readIndex } from './own-index';
import {
  addOwnPack,
  hashOfPack,
  readOwnPacks,
  readWholePack,
  removeOwnPack,
  settleOwnPacks,
  switchOwnPack,
} from './own-packs';
import { contentOf, ownOnShelf, shippedOnShelf } from './shelf';

export type PacksStore = Awaited<ReturnType<typeof openPacks>>;

/** The packs there are, and what can be done with them. `read` gives the packs that are shipped. */
export async function openPacks(app: App, read: typeof readManifests = readManifests) {
  const { outside, library, progress, own } = app;
  const { packs: manifests } = await read();
  const shipped = await library.shipped();
  const shelf = signal<ShelfPack[]>([]);
  const refresh = async () => {
    const stored = await storedPacks(app);
    const mine = ownOnShelf(stored, progress.progress.peek().packs);
    shelf.value = [...mine, ...manifests.map((manifest) => shippedOnShelf(manifest, shipped))];
  };
  await settleOwnPacks(outside, progress);
  await refresh();
  let seen: unknown[] = [own.value.peek(), progress.progress.peek().packs];
  const stop = effect(() => {
    const now = [own.value.value, progress.progress.value.packs];
    if (now.every((value, index) => value === seen[index])) return;
    seen = now;
    void refresh();
  });
  return {
    shelf,
    /** `into`: the own pack that a single scenario belongs to. */
    check: (text: string, into?: string): Promise<CheckedPack> => checkText(app, text, into),
    add: async ({ pack }: AddablePack) => {
      await addOwnPack(outside, progress, pack);
      await refresh();
    },
    remove: async (id: string) => {
      await removeOwnPack(outside, progress, id);
      await refresh();
    },
    switch: async (id: string, on: boolean) => {
      await switchOwnPack(outside, progress, id, on);
      await refresh();
    },
    /** As a file. Shipped packs become templates, with an id of their own; `first`: with their first scenario only. */
    async write(pack: ShelfPack, comments: string[], first?: 'first'): Promise<string> {
      const { templateOf, writePack } = await import('../domain/scenario/write-pack');
      const whole = pack.kind === 'shipped' ? await shippedPack(pack.id, first) : await storedPack(app, pack.id);
      const cut = first ? { ...whole, scenarios: whole.scenarios.slice(0, 1) } : whole;
      return writePack(pack.kind === 'shipped' ? templateOf(cut) : cut, comments);
    },
    stop,
  };

  async function shippedPack(id: string, first: 'first' | undefined): Promise<Pack> {
    const manifest = manifests.find((one) => one.id === id);
    if (!manifest) throw new Error(`There is no pack ${id}`);
    const entries = shipped.filter((entry) => entry.id.startsWith(`${id}/`));
    const files = await Promise.all(entries.slice(0, first && 1).map((entry) => library.scenario(entry.id)));
    return { manifest, scenarios: files.map(({ scenario }): Scenario => scenario) };
  }
}

async function storedPacks({ outside, progress }: App): Promise<Map<string, OwnPack>> {
  const { packs } = await readIndex(outside);
  return readOwnPacks(outside, [...new Set([...packs, ...Object.keys(progress.progress.peek().packs ?? {})])]);
}

async function storedPack({ outside }: App, id: string): Promise<Pack> {
  const stored = (await readOwnPacks(outside, [id])).get(id);
  if (!stored) throw new Error(`There is no pack ${id}`);
  return readWholePack(outside, stored);
}

async function checkText(app: App, text: string, into: string | undefined): Promise<CheckedPack> {
  const [{ readPack }, stored] = await Promise.all([import('../domain/scenario/read-pack'), storedPacks(app)]);
  const home = into === undefined ? undefined : await storedPack(app, into);
  // A long text takes a second: what the page says meanwhile must be drawn first.
  await breathe();
  const reading = readPack(text, home);
  if (reading.kind === 'faults') return reading;
  if (reading.kind === 'scenario') {
    const packs = [...stored].map(([id, { manifest }]) => ({ id, name: manifest.name }));
    return { kind: 'scenario', title: reading.scenario.title, packs };
  }
  const { pack, advice } = reading;
  const { manifest } = pack;
  const before = stored.get(manifest.id);
  if (!before) return stored.size >= PACK_LIMITS.packs ? { kind: 'full' } : addable(pack, advice);
  const { name, version } = manifest;
  if (before.hash === (await hashOfPack(app.outside, pack))) return { kind: 'same', name };
  const from = before.manifest.version;
  if (version <= from) return { kind: 'old', name, version, here: from };
  const changes = comparePacks(await readWholePack(app.outside, before), pack);
  return { ...addable(pack, advice), update: { from, changes } };
}

function addable(pack: Pack, advice: PackFault[]): AddablePack {
  const entries = pack.scenarios.map((scenario) => indexEntry({ key: '', ...pack }, scenario));
  return { kind: 'addable', pack, advice, content: contentOf(pack.manifest, entries) };
}
