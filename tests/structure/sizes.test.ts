import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, readSource } from '../support/sources';

const LONGEST = 300;
const LONGEST_ENTRYPOINT = 15;

const CODE = /\.(tsx?|mts|mjs|css)$/;
const lines = (file: string) => readSource(file).trimEnd().split('\n').length;
const longerThan = (limit: number, files: string[]) =>
  files.filter((file) => lines(file) > limit).map((file) => `${file} has ${lines(file)} lines`);

describe('a file is one idea', () => {
  it(`and stops at ${LONGEST} lines`, () => {
    const files = [...filesIn(['lib', 'components', 'entrypoints', 'scripts', 'tests'], CODE), 'wxt.config.ts'];
    expect(files.length).toBeGreaterThan(50);
    expect(longerThan(LONGEST, files)).toEqual([]);
  });

  it(`and an entrypoint is wiring, at most ${LONGEST_ENTRYPOINT} lines`, () => {
    const files = filesIn(['entrypoints'], /\.tsx?$/);
    expect(files).toEqual(expect.arrayContaining(['entrypoints/background.ts', 'entrypoints/popup/main.tsx']));
    expect(longerThan(LONGEST_ENTRYPOINT, files)).toEqual([]);
  });
});

describe('a name', () => {
  const UPPER = /^[A-Z][A-Za-z]*(\.test)?\.tsx$/;
  const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.(tsx?|mts|mjs|css)$/;

  it('is kebab-case, or PascalCase for a component', () => {
    const files = filesIn(['lib', 'components', 'entrypoints', 'scripts', 'tests'], CODE);
    expect(files.filter((file) => ![UPPER, KEBAB].some((style) => style.test(basename(file))))).toEqual([]);
  });

  it('of a dumping ground is given to no file', () => {
    const files = filesIn(['lib', 'components', 'entrypoints', 'scripts', 'tests'], CODE);
    expect(files.filter((file) => /^(utils?|helpers?|misc|common|index)\./.test(basename(file)))).toEqual([]);
  });
});
