import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { appendDeeds } from '@/lib/app/journal';
import { foldEvents, settingsOf } from '@/lib/domain/progress/fold';
import { replacedTime } from '@/lib/domain/progress/replaced';
import type { Deed } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import type { LogHead } from '@/lib/model/segment';
import { type History, history } from './commands';
import type { Core } from './core';
import { createDevice, type Device, eventsOf, startBrowser } from './device';
import { Broken, carryOut, createUser, passTime, type User } from './user';

/** Syncs of every browser, one after the other, after which nothing may change any more. */
const MOST_ROUNDS = 8;

export interface Counting {
  counts?: Map<string, number>;
  /** False where it is enough to know that there is a failure. */
  shortens?: boolean;
}

/** Rejects with the shortest history found after which something is lost, untrue or different in two browsers. */
export function holdsForHistories(
  core: Core,
  numRuns: number,
  seed: number,
  { counts = new Map(), shortens = true }: Counting = {},
): Promise<void> {
  const property = fc.asyncProperty(history, (one) => live(core, one, counts));
  return fc.assert(property, { numRuns, seed, endOnFailure: !shortens });
}

export async function live(core: Core, { devices, isAtomic, commands }: History, counts: Map<string, number>) {
  const user = createUser(core, isAtomic, devices, counts);
  for (const command of commands) await carryOut(user, command);
  await heal(user);
  checkSame(user);
  await haveLastWord(user);
  await heal(user);
  checkSame(user);
  await checkNewcomer(user);
}

/** Everything works again, and every browser syncs until none finds anything to do. */
async function heal(user: User): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = user.remote.state.files;
    for (const device of user.devices) await syncWell(user, device);
    if (isDeepStrictEqual(before, user.remote.state.files)) return;
  }
  throw new Broken('it never comes to rest');
}

async function syncWell(user: User, device: Device): Promise<void> {
  passTime(user);
  const { outside, connect } = startBrowser(device, user.core.hash);
  const transport = connect(user.remote, async () => undefined);
  const { saved, fault } = await user.core.sync(outside, transport, { place: 'browser', forget: [] });
  if (!saved || fault) throw new Broken(`nothing is in the way, but it says ${fault}`);
}

function checkSame(user: User): void {
  const logs = user.devices.map(eventsOf);
  const folds = logs.map(foldEvents);
  for (const log of logs) checkLog(user, log);
  for (const fold of folds)
    if (!isDeepStrictEqual(fold, folds[0])) throw new Broken('two browsers show different states');
}

/** Everything that must be there, nothing that nobody made, and each once. */
function checkLog({ made, required }: User, log: LogEvent[]): void {
  const ids = new Set(log.map(({ id }) => id));
  if (ids.size < log.length) throw new Broken('an event is in a log twice');
  for (const id of ids) if (!made.has(id)) throw new Broken(`nobody ever made ${id}`);
  for (const id of required) if (!ids.has(id)) throw new Broken(`${id} was acknowledged and is missing`);
}

/**
 * Each browser in turn changes a setting after having seen all others, whatever its clock says: the last one counts. By
 * now copies of a profile have noticed each other.
 */
async function haveLastWord(user: User): Promise<void> {
  for (const [index, device] of user.devices.entries()) {
    await syncWell(user, device);
    const progress = foldEvents(eventsOf(device));
    const value = settingsOf(progress).level === 'senior' ? ('sde-i' as const) : ('senior' as const);
    const { outside } = startBrowser(device, user.core.hash);
    const deed: Deed = { type: 'setting changed', payload: { name: 'level', value } };
    const made = await appendDeeds(
      outside,
      [deed, { type: 'undone', payload: { event: `none-${index}` } }],
      {},
      (one) => replacedTime(progress, one),
    );
    for (const { id } of made) {
      user.required.add(id);
      user.made.add(id);
    }
    if (settingsOf(foldEvents(eventsOf(device))).level !== value) throw new Broken('the last word is hidden');
    await syncWell(user, device);
  }
  await heal(user);
  const replicas = user.devices.map(({ world }) => (world.read('log/head') as LogHead).replica);
  if (new Set(replicas).size < replicas.length) throw new Broken('two browsers use one replica id');
}

/** A browser that was never there before gets everything. */
async function checkNewcomer(user: User): Promise<void> {
  const number = user.born++;
  user.devices.push(createDevice(`d${number}`, number + 1));
  const device = user.devices.at(-1);
  if (device) await syncWell(user, device);
  checkSame(user);
}
