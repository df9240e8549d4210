import { appendDeeds } from '@/lib/app/journal';
import { foldEvents } from '@/lib/domain/progress/fold';
import { replacedTime } from '@/lib/domain/progress/replaced';
import type { Command, Disaster, Practise, SyncCommand } from './commands';
import type { Core } from './core';
import { deedOf } from './deeds';
import { createDevice, Death, type Device, eventsOf, startBrowser } from './device';
import { type CallFault, createRemote, flipped, type Weather } from './remote';

const MONDAY = Date.UTC(2026, 10, 2, 9);
const MOST_DEVICES = 8;
const ORDINALS = ['', '1st', '2nd'];

export class Broken extends Error {}

export type User = ReturnType<typeof createUser>;

/** One user with several browsers and a place to sync them through; what must not get lost, and what has happened. */
export function createUser(core: Core, isAtomic: boolean, devices: number, counts: Map<string, number>) {
  const user = {
    core,
    counts,
    remote: createRemote({ isAtomic }),
    devices: Array.from({ length: devices }, (_, index) => createDevice(`d${index}`, index + 1)),
    /** Browsers that there have ever been. */
    born: devices,
    /** Seconds that have passed. */
    seconds: 0,
    /** Ids of events that a browser said it has stored, but for those that no one can have any more. */
    required: new Set<string>(),
    /** Ids of everything that a browser has ever made, whether it lived to say so or not. */
    made: new Set<string>(),
    /** Ids of which a sync has said that they are saved, and nothing has happened to the remote since. */
    claimed: new Set<string>(),
    /** Counts what happened to the remote beside orderly writing. */
    upsets: 0,
  };
  return user;
}

export const note = ({ counts }: User, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

export const deviceAt = (user: User, which: number): Device => {
  const device = user.devices[which % user.devices.length];
  if (!device) throw new Broken('no device');
  return device;
};

export async function carryOut(user: User, command: Command | Practise | Disaster): Promise<void> {
  note(user, command.do);
  passTime(user);
  if (command.do === 'practise') await practise(user, command);
  else if (command.do === 'sync') await sync(user, command, 'browser');
  else if (command.do === 'skew') deviceAt(user, command.device).wrongBy = command.seconds;
  else if (command.do === 'copy') copyDevice(user, deviceAt(user, command.device));
  else if (command.do === 'lose') loseDevice(user, deviceAt(user, command.device));
  else await upset(user, command);
}

export function passTime(user: User): void {
  user.seconds += 7;
  for (const { world, wrongBy } of user.devices) world.clock.time = MONDAY + (user.seconds + wrongBy) * 1000;
}

async function practise(user: User, command: Practise): Promise<void> {
  const device = deviceAt(user, command.device);
  const earlier = eventsOf(device);
  const deeds = command.intents.map((intent, index) =>
    deedOf(intent, earlier, `${device.name}-${user.seconds}-${index}`),
  );
  const progress = foldEvents(earlier);
  const browser = startBrowser(device, user.core.hash, command.dies && { at: 0, when: command.dies });
  try {
    const events = await appendDeeds(browser.outside, deeds, {}, (deed) => replacedTime(progress, deed));
    for (const { id } of events) user.required.add(id);
  } catch (error) {
    if (!(error instanceof Death)) throw error;
    note(user, 'death while practising');
  }
  for (const { id } of eventsOf(device)) user.made.add(id);
}

/** What one sync meets. */
interface Meeting {
  /** Whether something was read that is not there any more, or overwritten by half of it. */
  isMisled: boolean;
}

export async function sync(user: User, command: SyncCommand, place: 'browser' | 'webdav'): Promise<void> {
  const device = deviceAt(user, command.device);
  const before = new Set(eventsOf(device).map(({ id }) => id));
  const { upsets } = user;
  const meeting: Meeting = { isMisled: false };
  const isSaved = await runSync(user, device, command, { place, meeting });
  // Of two that tidy in the same moment one has to look again: where it could not, its next sync does.
  if (!isSaved && command.meanwhile) meeting.isMisled = true;
  // What it has read back may be gone again before it removes the old copies: then they are only in the browsers.
  if (meeting.isMisled || upsets !== user.upsets) return takeStock(user);
  if (isSaved) for (const id of before) user.claimed.add(id);
  await checkClaims(user);
}

/** Whether a browser that lived on was told that everything is saved. */
async function runSync(
  user: User,
  device: Device,
  command: SyncCommand,
  { place, meeting }: { place: 'browser' | 'webdav'; meeting: Meeting },
): Promise<boolean> {
  const browser = startBrowser(device, user.core.hash, command.dies);
  const forget = command.forgets === undefined ? [] : replicasOf(deviceAt(user, command.forgets));
  const transport = browser.connect(user.remote, weatherOf(user, command, meeting));
  try {
    const result = await user.core.sync(browser.outside, transport, { place, forget });
    note(user, result.saved ? 'sync that saved' : `sync that failed: ${result.fault}`);
    if (result.removed) note(user, 'sync that tidied');
    if (result.renewed) note(user, 'copied profile noticed');
    return result.saved && !browser.isDead();
  } catch (error) {
    if (!(error instanceof Death)) throw error;
    return false;
  } finally {
    if (browser.isDead()) note(user, 'death while syncing');
  }
}

/** What was said to be saved stays so, whatever other browsers do, and whenever they die. */
async function checkClaims(user: User): Promise<void> {
  const readable = await user.core.readable(user.remote);
  for (const id of user.claimed)
    if (!readable.has(id)) throw new Broken(`${id} was said to be saved, but nobody can read it`);
}

function weatherOf(user: User, command: SyncCommand, meeting: Meeting): Weather {
  return async ({ verb, index, nth }) => {
    if (command.meanwhile?.at === index) {
      note(user, `${command.meanwhile.what.do} in the middle of a sync`);
      const { what } = command.meanwhile;
      // Under the name of another place, because of the same place only one runs at a time in a browser.
      if (what.do === 'sync') await sync(user, what, 'webdav');
      else await carryOut(user, what);
    }
    const here: unknown[] = [index, `${ORDINALS[nth]} ${verb}`, `every ${verb}`, 'every call'];
    const fault = command.faults.find(({ at }) => here.includes(at))?.fault;
    if (!fault) return undefined;
    note(user, `fault: ${fault}`);
    meeting.isMisled ||= misleads(fault, verb);
    return fault;
  };
}

/** After these it may rightly be wrong about the remote, or have spoilt a file that was there. */
const misleads = (fault: CallFault, verb: string) => fault === 'stale' || (fault === 'cut' && verb === 'put');

function replicasOf(device: Device): string[] {
  const head = device.world.read('log/head') as { replica?: string } | undefined;
  return head?.replica ? [head.replica] : [];
}

function copyDevice(user: User, device: Device): void {
  if (user.devices.length >= MOST_DEVICES) return;
  const number = user.born++;
  user.devices.push(createDevice(`d${number}`, number + 1, device));
}

/** What it alone had, and no sync has said to be saved, cannot be asked for. */
function loseDevice(user: User, device: Device): void {
  if (user.devices.length < 2) return;
  const lost = eventsOf(device);
  user.devices = user.devices.filter((one) => one !== device);
  const held = heldByDevices(user);
  for (const { id } of lost) if (!held.has(id) && !user.claimed.has(id)) user.required.delete(id);
}

async function upset(user: User, what: Disaster): Promise<void> {
  const { remote } = user;
  const names = [...remote.state.files.keys()];
  if (what.do === 'wipe') remote.change(new Map());
  else if (what.do === 'roll back') remote.rollBack(what.changes);
  else {
    const files = new Map(remote.state.files);
    const name = names[what.which % Math.max(1, names.length)] ?? '';
    if (what.do === 'litter') files.set(`notes ${what.which}.txt`, new Uint8Array([60, 104, 49]));
    else if (what.do === 'drop') files.delete(name);
    else files.set(name, flipped(files.get(name) ?? new Uint8Array(1), what.bit));
    remote.change(files);
  }
  await takeStock(user);
}

/** After the remote was spoilt: what no browser has and nobody can read any more is not asked for. */
async function takeStock(user: User): Promise<void> {
  user.upsets++;
  const readable = await user.core.readable(user.remote);
  const held = heldByDevices(user);
  for (const id of user.claimed) if (!readable.has(id)) user.claimed.delete(id);
  for (const id of user.required) if (!held.has(id) && !readable.has(id)) user.required.delete(id);
}

function heldByDevices({ devices }: User): Set<string> {
  const held = new Set<string>();
  for (const device of devices) for (const { id } of eventsOf(device)) held.add(id);
  return held;
}
