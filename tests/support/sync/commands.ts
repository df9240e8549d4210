import fc from 'fast-check';
import { someIntents } from './deeds';
import { CALL_FAULTS } from './remote';

const device = fc.nat(5);
/** A sync makes some ten calls; a longer one comes when there is much to tidy. */
const atCall = fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(24) });

const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const aFault = fc.constantFrom(...CALL_FAULTS);

const practise = fc.record({
  do: fc.constant('practise' as const),
  device,
  intents: someIntents,
  /** The browser dies in the moment it stores them. */
  dies: oneIn(10, fc.constantFrom('before' as const, 'after' as const)),
});

/** What happens to the server. */
const disaster = fc.oneof(
  fc.record({ do: fc.constant('wipe' as const) }),
  fc.record({ do: fc.constant('roll back' as const), changes: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant('flip' as const), which: fc.nat(20), bit: fc.nat(4000) }),
  fc.record({ do: fc.constant('drop' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('litter' as const), which: fc.nat(20) }),
);

/** At the so manieth call, or at the so manieth of its kind, or at all. */
const fault = fc.record({
  fault: aFault,
  at: fc.oneof(
    { weight: 4, arbitrary: atCall },
    { weight: 2, arbitrary: fc.constantFrom('1st put', '2nd put', '1st delete') },
    { weight: 1, arbitrary: fc.constantFrom('every put', 'every get', 'every call') },
  ),
});

/** The browser dies before or after the so manieth call or write. */
const death = fc.record({ at: atCall, when: fc.constantFrom('before' as const, 'after' as const) });

const plainSync = {
  do: fc.constant('sync' as const),
  device,
  faults: fc.array(fault, { maxLength: 2, size: 'max' }),
  dies: oneIn(6, death),
  /** Replica of that device is to be forgotten. */
  forgets: oneIn(6, device),
};
const innerSync = fc.record({ ...plainSync, meanwhile: fc.constant(undefined) });
const sync = fc.record({
  ...plainSync,
  /** What happens in the middle of it. */
  meanwhile: oneIn(2, fc.record({ at: atCall, what: fc.oneof(innerSync, innerSync, practise, disaster) })),
});

const YEAR = 365 * 86_400;
const skew = fc.record({
  do: fc.constant('skew' as const),
  device,
  seconds: fc.oneof(fc.integer({ min: -12 * YEAR, max: 12 * YEAR }), fc.integer({ min: -9000, max: 9000 })),
});

export const command = fc.oneof(
  { weight: 10, arbitrary: practise },
  { weight: 18, arbitrary: sync },
  { weight: 2, arbitrary: disaster },
  { weight: 1, arbitrary: skew },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), device }) },
);
type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Command = Made<typeof command>;
export type Practise = Made<typeof practise>;
export type Disaster = Made<typeof disaster>;
export type SyncCommand = Extract<Command, { do: 'sync' }>;

/** What happens to 2 to 6 browsers of one user. */
export const history = fc.record({
  devices: fc.integer({ min: 2, max: 6 }),
  isAtomic: fc.boolean(),
  commands: fc.array(command, { minLength: 2, maxLength: 40, size: 'max' }),
});
export type History = Made<typeof history>;
