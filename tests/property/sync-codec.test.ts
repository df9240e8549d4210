import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { bodyHash } from '@/lib/domain/progress/log';
import { FORMAT, SUM_BYTES } from '@/lib/domain/sync-codec/frame';
import type { LogEvent } from '@/lib/model/event';
import { digestBytes } from '@/lib/platform/digest';
import { hashText } from '../support/memory-outside';
import { holdsAsync } from '../support/property';

const codec = createSegmentCodec(hashText);

/** A slice of the hundred thousand that `npm run soak` tries. */
const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000);
const SLOW = 30_000 + 5 * FUZZ_RUNS;

const REPLICAS = ['aaaaaaaa', 'b1b1b1b1', 'zzzzzzzz'];
const CARDS = ['pharmacy/smudged-labels#quiz/a', 'pharmacy/smudged-labels#quiz/b', 'x'];

const anyReview = fc.record(
  {
    card: fc.constantFrom(...CARDS),
    rating: fc.integer({ min: 1, max: 4 }),
    choice: fc.integer({ min: 0, max: 3 }),
    seconds: fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10),
  },
  { requiredKeys: ['card', 'rating', 'seconds'] },
);
const anyRehearsal = fc.record({
  run: fc.string(),
  laps: fc.array(
    fc.record({ seconds: fc.double({ min: 0, max: 90 }), said: fc.array(fc.constantFrom('ab1c', '9zzz', '')) }),
    { maxLength: 12 },
  ),
});
/** Whatever JSON can say, among it what is unlike everything we store. */
const anyJson = fc.json({ stringUnit: 'binary' }).map((text): unknown => JSON.parse(text));
const anyText = fc.string({ unit: 'binary' });
/** Half a surrogate pair, a line break, what JSON escapes. */
const oddText = fc.constantFrom('\ud800', 'a\nb', '"\\', '\u2028<', '__proto__', 'constructor', '0', '');

const anyBody = fc.oneof(
  anyReview.map((payload) => ({ type: 'reviewed', payload: payload as unknown })),
  anyRehearsal.map((payload) => ({ type: 'rehearsed', payload: payload as unknown })),
  fc.record({ type: fc.oneof(anyText, oddText), payload: anyJson }),
  fc.record({ type: fc.constant('x'), payload: fc.dictionary(fc.oneof(anyText, oddText), oddText) }),
);
const usualSecond = fc.integer({ min: 1_793_000_000, max: 1_793_900_000 });
const oddNumber = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-1));
const anyStamp = fc.oneof(
  { weight: 8, arbitrary: usualSecond.map((at) => ({ at, time: at * 4096 })) },
  { weight: 2, arbitrary: fc.record({ at: usualSecond, time: usualSecond.map((second) => second * 4096 + 7) }) },
  { weight: 1, arbitrary: fc.record({ at: oddNumber, time: oddNumber }) },
);
const anyEvent = fc
  .record({
    replica: fc.constantFrom(...REPLICAS),
    number: fc.oneof(fc.nat(50), fc.nat()),
    stamp: anyStamp,
    body: anyBody,
    id: fc.oneof(
      { weight: 8, arbitrary: fc.constant(undefined) },
      fc.constantFrom('aaaaaaaa.7.0123456789ab', 'a.01.0123456789ab', '', 'aaaaaaaa.99999999999999999999.0123456789ab'),
      anyText,
    ),
  })
  .map(({ replica, number, stamp, body, id }) => ({ origin: { replica, number }, id, body: { ...stamp, ...body } }));

async function eventOf({ origin, id, body }: typeof anyEvent extends fc.Arbitrary<infer E> ? E : never) {
  const event = JSON.parse(JSON.stringify(body)) as Omit<LogEvent, 'id'>;
  return { id: id ?? `${origin.replica}.${origin.number}.${await bodyHash(event, origin, hashText)}`, ...event };
}

/** What JSON makes of it, keys in their order: -0 is 0 to it. */
const jsonOf = (events: unknown) => JSON.stringify(events, null, 1);

describe('a segment', () => {
  it(
    'gives back every event as it was, whatever is in it, in the same order',
    () =>
      holdsAsync(
        fc.asyncProperty(fc.array(anyEvent, { maxLength: 30, size: 'max' }), async (drawn) => {
          const events = await Promise.all(drawn.map(eventOf));
          const decoded = await codec.decode(await codec.encode(events));
          if (typeof decoded === 'string') throw new Error(decoded);
          expect(decoded).toEqual(events);
          expect(jsonOf(decoded.map(({ payload }) => payload))).toBe(jsonOf(events.map(({ payload }) => payload)));
        }),
        150,
      ),
    SLOW,
  );

  it('is the same bytes for the same events', () =>
    holdsAsync(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 20 }), async (drawn) => {
        const events = await Promise.all(drawn.map(eventOf));
        expect(await codec.encode(events)).toEqual(await codec.encode(structuredClone(events)));
      }),
      50,
    ));

  it('takes payloads so deep that no walk should follow them', async () => {
    const deep = JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`) as unknown;
    const events = [{ id: 'aaaaaaaa.1.0123456789ab', time: 4096, at: 1, type: 'deep', payload: deep }];
    expect(jsonOf(await codec.decode(await codec.encode(events)))).toBe(jsonOf(events));
  });
});

describe('bytes from elsewhere', () => {
  let valid: Uint8Array<ArrayBuffer>[] = [];
  beforeAll(async () => {
    const samples = fc.sample(fc.array(anyEvent, { minLength: 1, maxLength: 40, size: 'max' }), {
      seed: 7,
      numRuns: 20,
    });
    valid = await Promise.all(samples.map(async (drawn) => codec.encode(await Promise.all(drawn.map(eventOf)))));
  });

  const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
  const damage = fc.record({
    which: fc.nat(19),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    how: fc.constantFrom('flip', 'cut', 'insert', 'format'),
    bit: fc.nat(7),
    more: anyBytes,
  });
  type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

  function damaged({ which, at, how, bit, more }: Damage): Uint8Array<ArrayBuffer> {
    const bytes = valid[which] as Uint8Array<ArrayBuffer>;
    const index = Math.floor(at * bytes.length);
    const byte = bytes[index] as number;
    if (how === 'cut') return bytes.slice(0, index);
    if (how === 'insert') return new Uint8Array([...bytes.slice(0, index), bit, ...more, ...bytes.slice(index)]);
    const changed = bytes.slice();
    if (how === 'flip') changed[index] = byte ^ (1 << bit);
    else changed[0] = FORMAT + 1 + bit;
    return changed;
  }

  /** As if somebody meant it: the sum is right, what it covers is not. */
  async function sealed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const [format = FORMAT, ...rest] = bytes.length > SUM_BYTES ? [bytes[0], ...bytes.slice(1 + SUM_BYTES)] : [];
    const sum = (await digestBytes(new Uint8Array([format, ...rest]))).slice(0, SUM_BYTES);
    return new Uint8Array([format, ...sum, ...rest]);
  }

  it(
    'are damaged where one bit is',
    () =>
      holdsAsync(
        fc.asyncProperty(damage, async (drawn) => {
          expect(await codec.decode(damaged(drawn))).toBe('damaged');
        }),
        FUZZ_RUNS,
      ),
    SLOW,
  );

  it(
    'never make it reject, even where the sum is right',
    () =>
      holdsAsync(
        fc.asyncProperty(fc.oneof(damage.map(damaged), anyBytes), async (bytes) => {
          const decoded = await codec.decode(await sealed(bytes));
          expect(Array.isArray(decoded) || decoded === 'damaged' || decoded === 'newer').toBe(true);
        }),
        FUZZ_RUNS,
      ),
    SLOW,
  );

  it('of a later format are told from damaged ones', async () => {
    for (const bytes of valid) {
      const later = bytes.slice();
      later[0] = FORMAT + 1;
      expect(await codec.decode(later)).toBe('damaged');
      expect(await codec.decode(await sealed(later))).toBe('newer');
    }
  });
});
