import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { openProgress } from '@/lib/app/progress';
import { unpack } from '@/lib/app/segments';
import { isGenuine } from '@/lib/domain/progress/log';
import { readKnown } from '@/lib/model/deed';
import { createWorld, hashText } from '../support/memory-outside';
import { filesIn, readSource } from '../support/sources';

/** Follow from the log, so that an old version is thrown away and built again; all others must be read for ever. */
const DERIVED = ['fold-cache'];

const STORED =
  /export const (\w+)Schema = z\.(?:strictObject|object)\(\{\s*(?:\/\*\*[^*]*\*\/\s*)?version: z\.literal\((\d+)\)/g;

/** `FoldCache` is kept in files that begin with `fold-cache`. */
const fileName = (shape: string) => shape.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const SHAPES = filesIn(['lib/model'], /\.ts$/).flatMap((file) =>
  [...readSource(file).matchAll(STORED)].map(([, shape = '', version = '']) => ({
    shape,
    name: fileName(shape),
    version: Number(version),
    module: basename(file, '.ts'),
  })),
);
const FIXTURES = filesIn(['tests/fixtures/storage'], /\.json$/);

const fixturesOf = (name: string, version: number) =>
  FIXTURES.filter((file) => new RegExp(`^${name}-v${version}(-[a-z-]+)?\\.json$`).test(basename(file)));
const load = (file: string): unknown => JSON.parse(readSource(file));

it('the stored shapes are found in lib/model', () => {
  expect(SHAPES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['place', 'run', 'log-head', 'segment', 'fold-cache']),
  );
});

it('every place in lib/model that names a version is one of them', () => {
  const named = filesIn(['lib/model'], /\.ts$/).flatMap((file) => readSource(file).match(/version: z\.literal/g) ?? []);
  expect(SHAPES).toHaveLength(named.length);
});

it('every fixture belongs to a version of a stored shape', () => {
  const known = SHAPES.flatMap(({ name, version }) =>
    Array.from({ length: version }, (_, index) => fixturesOf(name, index + 1)).flat(),
  );
  expect(FIXTURES.filter((file) => !known.includes(file))).toEqual([]);
});

describe.each(SHAPES)('$name, now at version $version', ({ shape, name, version, module }) => {
  const versions = Array.from({ length: version }, (_, index) => index + 1);

  it.each(versions)('has an example of version %i', (which) => {
    expect(fixturesOf(name, which)).not.toEqual([]);
    for (const file of fixturesOf(name, which)) expect(load(file)).toMatchObject({ version: which });
  });

  it.each(versions)('reads what version %i stored, without losing any of it', async (which) => {
    const exported = (await import(`../../lib/model/${module}.ts`)) as Record<string, z.ZodMiniType | undefined>;
    const schema = exported[`${shape}Schema`];
    for (const file of fixturesOf(name, which)) {
      const parsed = schema?.safeParse(load(file));
      if (which < version && DERIVED.includes(name)) expect(parsed?.success).toBe(false);
      else expect(parsed?.data, parsed?.error?.message).toEqual(load(file));
    }
  });
});

describe('the log of version 1', () => {
  const segment = load('tests/fixtures/storage/segment-v1.json');
  const aProfile = () => {
    const world = createWorld();
    world.write('log/head', load('tests/fixtures/storage/log-head-v1.json'));
    world.write('log/00000001', segment);
    return world;
  };

  it('holds events of every type there was, whole and genuine', async () => {
    const events = await unpack(segment, hashText);
    if (typeof events === 'string') throw new Error(events);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['rehearsed', 'reviewed', 'undone', 'setting changed', 'recalled']),
    );
    for (const event of events) {
      expect(await isGenuine(event, hashText)).toBe(true);
      expect(readKnown(event), event.type).toMatchObject({ payload: event.payload });
    }
  });

  it.each(
    filesIn(['tests/fixtures/storage'], /fold-cache-v\d+\.json$/),
  )('gives the same state whatever %s says', async (cache) => {
    const bare = await openProgress(aProfile().open());
    const world = aProfile();
    world.write('fold', load(cache));
    const { progress } = await openProgress(world.open());
    expect(Object.keys(progress.value.cards)).toHaveLength(4);
    expect(progress.value).toEqual(bare.progress.value);
  });
});
