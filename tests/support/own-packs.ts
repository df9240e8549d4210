import { openApp } from '@/lib/app/app';
import { openPacks } from '@/lib/app/packs';
import type { AddablePack } from '@/lib/domain/scenario/pack-shelf';
import { createWorld } from './memory-outside';
import { aManifest, packText } from './pack';
import { shippedWith } from './shipped';

/** The scenarios of `packText` once it is added, and of the pack that is shipped. */
export const MINE = 'my:pharmacy/smudged-labels';
export const SHIPPED = 'shipped/smudged-labels';
export const CARD = `${MINE}#principle`;

const manifests = async () => ({ packs: [aManifest({ id: 'shipped', name: 'Shipped' })] });

/** A page over the world, with what it knows of packs. */
export async function open(world = createWorld()) {
  const app = await openApp(world.open(), shippedWith());
  return { world, app, packs: await openPacks(app, manifests) };
}
export type Opened = Awaited<ReturnType<typeof open>>;

export async function check({ packs }: Opened, text: string, into?: string): Promise<AddablePack> {
  const checked = await packs.check(text, into);
  if (checked.kind !== 'addable') throw new Error(JSON.stringify(checked));
  return checked;
}
export async function add(opened: Opened, text = packText()): Promise<void> {
  await opened.packs.add(await check(opened, text));
}
export const idsIn = ({ app }: Opened) => app.index.map(({ id }) => id);
export const onShelf = ({ packs }: Opened) =>
  packs.shelf.value.map(({ id, version, kind }) => `${id} ${version} ${kind}`);
export const keysOf = ({ world }: Opened) => [...world.bytes.keys()].filter((key) => /^(packs|own)\//.test(key)).sort();
