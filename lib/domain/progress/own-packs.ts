import type { KnownEvent } from '../../model/deed';
import type { PackState } from '../../model/own-pack';
import type { Progress } from '../../model/progress';

type PackEvent = Extract<KnownEvent, { type: 'pack added' | 'pack removed' | 'pack switched' }>;

/** The last word about a pack counts: one on whether it is there, another on whether it is on. */
export function foldPack(progress: Progress, event: PackEvent): boolean {
  if (progress.undone[event.id]) return true;
  const { pack } = event.payload;
  // A pack may be called `constructor`, which every object seems to have.
  const known = Object.hasOwn(progress.packs ?? {}, pack) ? progress.packs?.[pack] : undefined;
  const state = stateAfter(known ?? {}, event);
  if (state) progress.packs = { ...progress.packs, [pack]: state };
  return true;
}

function stateAfter(before: PackState, event: PackEvent): PackState | undefined {
  const stamp = { time: event.time, event: event.id };
  if (event.type === 'pack switched') {
    if (!isAfter(stamp, before.switched)) return undefined;
    return { ...before, switched: { ...stamp, on: event.payload.on } };
  }
  if (!isAfter(stamp, before.there)) return undefined;
  return { ...before, there: { ...stamp, ...(event.type === 'pack added' && { as: saidOf(event.payload) }) } };
}

const saidOf = ({ version, name, hash }: Extract<PackEvent, { type: 'pack added' }>['payload']) => {
  return { version, name, hash };
};

type Stamp = { time: number; event: string };

function isAfter(stamp: Stamp, than: Stamp | undefined): boolean {
  return !than || stamp.time > than.time || (stamp.time === than.time && stamp.event > than.event);
}
