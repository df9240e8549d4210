import { describe, expect, it } from 'vitest';
import { openApp } from '@/lib/app/app';
import { appendDeeds } from '@/lib/app/journal';
import { addOwnPack } from '@/lib/app/own-packs';
import { openPacks } from '@/lib/app/packs';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { syncOnce } from '@/lib/app/sync/engine';
import { SYNC_LOG_KEY } from '@/lib/app/sync/sync-log';
import type { Deed } from '@/lib/model/deed';
import { createWorld, hashText } from '../../support/memory-outside';
import { aManifest } from '../../support/pack';
import { aScenario } from '../../support/scenario';
import { shippedWith } from '../../support/shipped';
import { aDebrief, aStory, STORY } from '../../support/story';
import { createRemote } from '../../support/sync/remote';

const DEEDS: Deed[] = [
  { type: 'story saved', payload: { story: STORY, parents: [], content: aStory() } },
  { type: 'debriefed', payload: aDebrief() },
];
/** Words of the story, and of the interview in which it was told. */
const SECRETS = /kiosk|Harbour|What did you measure/;

describe('stories and interviews written down are private', () => {
  it('the log of syncing, which faults are reported with, has nothing of them', async () => {
    const world = createWorld();
    await appendDeeds(world.open(), DEEDS);
    const transport = createRemote({ isAtomic: false }).connect(async () => undefined);
    const place = { name: 'webdav' as const, transport, codec: createSegmentCodec(hashText) };
    expect(await syncOnce(world.open(), place, { forget: [] })).toMatchObject({ sent: 2 });
    expect(JSON.stringify(world.read(SYNC_LOG_KEY))).toContain('webdav');
    expect(JSON.stringify(world.read(SYNC_LOG_KEY))).not.toMatch(SECRETS);
  });

  it('no pack that can be exported has anything of them', async () => {
    const world = createWorld();
    const app = await openApp(world.open(), shippedWith());
    await app.progress.append(DEEDS);
    await addOwnPack(app.outside, app.progress, { manifest: aManifest(), scenarios: [aScenario()] });
    const shipped = async () => ({ packs: [aManifest({ id: 'shipped', name: 'Shipped' })] });
    const packs = await openPacks(app, shipped);
    await world.settle();
    expect(packs.shelf.value.map(({ id }) => id)).toContain('pharmacy');
    expect(JSON.stringify(packs.shelf.value)).not.toMatch(SECRETS);
    expect(JSON.stringify(world.read('packs/pharmacy'))).not.toMatch(SECRETS);
  });
});
