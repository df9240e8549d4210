import { describe, expect, it } from 'vitest';
import { openPartner, SEAT_KEY } from '@/lib/app/partner';
import { openProgress } from '@/lib/app/progress';
import { openRehearsal } from '@/lib/app/rehearsal';
import { RUN_KEY } from '@/lib/app/run-keys';
import type { SeatCommand } from '@/lib/domain/rehearsal/seat';
import { createWorld } from '../support/memory-outside';
import { aScore, SCENARIO } from '../support/partner';
import { saved } from '../support/rehearsal';
import { drawn, PLAN } from '../support/run';

const TO_VERDICT: SeatCommand[] = [
  { do: 'run', order: { do: 'finish' } },
  { do: 'turn', to: 'verdict' },
  { do: 'judge', verdict: 'below' },
  { do: 'reason', reason: 'I could not tell what was yours.' },
];

async function open(world = createWorld()) {
  const outside = world.open();
  const progress = await openProgress(outside);
  return { world, progress, partner: await openPartner(outside, progress) };
}

async function given() {
  const opened = await open();
  await opened.partner.take(PLAN);
  for (const command of TO_VERDICT) await opened.partner.command(command);
  await opened.partner.give();
  return opened;
}

describe('an interview', () => {
  it('leaves a rehearsal of one’s own and the log alone', async () => {
    const { world, partner } = await open();
    const rehearsal = await openRehearsal(world.open());
    await rehearsal.start(PLAN);
    await partner.take(PLAN);
    await partner.command({ do: 'run', order: { do: 'next' } });
    await world.settle();
    expect(drawn(rehearsal.run.value)).toBe('running: >0 0 0 0 0');
    await partner.command({ do: 'run', order: { do: 'finish' } });
    expect(await saved(world)).toEqual([]);
    expect(world.bytes.has(RUN_KEY)).toBe(true);
  });

  it('is as it was when the panel is opened again, and the same in two views', async () => {
    const { world, partner } = await open();
    await partner.take(PLAN);
    await partner.command({ do: 'sign', sign: 'abcd' });
    const other = (await open(world)).partner;
    expect(other.seat.value).toEqual(partner.seat.value);
    await other.command({ do: 'run', order: { do: 'finish' } });
    await world.settle();
    expect(partner.seat.value?.stage).toBe('probes');
  });

  it('leaves nothing behind when it is put away', async () => {
    const { world, partner } = await given();
    await partner.leave();
    expect([partner.seat.value, world.bytes.has(SEAT_KEY)]).toEqual([undefined, false]);
  });

  it('that cannot be read is as if there were none', async () => {
    const world = createWorld();
    world.write(SEAT_KEY, { version: 9 });
    expect((await open(world)).partner.seat.value).toBeUndefined();
  });

  it('writes nothing when it is only looked at', async () => {
    const { world } = await given();
    const writes = world.writes.length;
    await open(world);
    expect(world.writes).toHaveLength(writes);
  });
});

describe('a score handed over', () => {
  it('is read on the other side, kept once, and found in the history', async () => {
    const { partner: interviewer } = await given();
    const score = interviewer.seat.value?.score;
    if (!score) throw new Error('no score');
    const code = await interviewer.codeOf(score);
    const { world, partner, progress } = await open(createWorld({ seed: 2 }));
    expect(await partner.read(code, SCENARIO)).toEqual({ kind: 'score', score });
    expect(await saved(world)).toEqual([]);
    await partner.keep(score);
    await partner.keep(score);
    expect(await partner.read(code, SCENARIO)).toEqual({ kind: 'known' });
    expect(await saved(world)).toMatchObject([{ type: 'partner scored', payload: score }]);
    expect(progress.progress.value.scenarios[SCENARIO]?.scores).toMatchObject([{ given: score }]);
  });

  it('is not taken for another scenario, and nothing is stored of one that is refused', async () => {
    const { world, partner } = await open();
    const code = await partner.codeOf(aScore());
    expect(await partner.read(code, 'p/other')).toEqual({ kind: 'elsewhere', scenario: SCENARIO });
    expect(await partner.read(`${code.slice(0, -1)}x`, SCENARIO)).toEqual({ kind: 'no-code' });
    expect(await partner.read(code.replace('SB1', 'SB2'), SCENARIO)).toEqual({ kind: 'damaged' });
    expect(world.writes).toEqual([]);
  });
});
