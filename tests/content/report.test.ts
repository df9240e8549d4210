import { describe, expect, it } from 'vitest';
import { coverage } from '@/scripts/content-report/coverage';
import { lengths } from '@/scripts/content-report/lengths';
import { countsOf, rangeOf, table } from '@/scripts/content-report/table';
import { verdicts } from '@/scripts/content-report/verdicts';
import { openLibrary } from '../support/library';

const { packs } = openLibrary();
const [pack] = packs;
if (!pack) throw new Error('there is no pack');

describe('the report', () => {
  it('names every principle, and every scenario with who tells it and where', () => {
    const report = coverage(pack);
    for (const { name } of pack.manifest.principles) expect(report).toContain(name);
    for (const { id, narrator, domain } of pack.scenarios)
      expect(report.split('\n').filter((line) => line.includes(`  ${id} `))).toEqual([
        expect.stringMatching(new RegExp(`${narrator} +${domain}$`)),
      ]);
  });

  it('shows a principle that nobody asks for', () => {
    expect(coverage({ ...pack, scenarios: [] })).toContain(`${pack.manifest.principles[0]?.name}`);
    expect(coverage({ ...pack, scenarios: [] }).match(/\(none\)/g)).toHaveLength(pack.manifest.principles.length);
  });

  it('gives words, seconds and target of a step', () => {
    const row = lengths(pack)
      .split('\n')
      .find((line) => line.startsWith('dropped-webhooks'));
    expect(row).toMatch(/ 53 \/ 23 \/ 27 .* 316 +135 +150 +\d\.\d$/);
  });

  it('gives a verdict for each answer', () => {
    const few = { ...pack, scenarios: pack.scenarios.slice(0, 4) };
    const rows = verdicts(few).split('\n');
    for (const { id } of few.scenarios)
      expect(rows.filter((line) => line.startsWith(`${id} `))).toEqual([
        expect.stringMatching(/ (strong|mixed|weak) +(strong|mixed|weak) +(mixed|weak) +\d of \d/),
      ]);
  });
});

describe('a table', () => {
  it('sets figures to the right and everything else to the left', () => {
    expect(
      table(
        ['name', 'words'],
        [
          ['a', 7],
          ['longer', 12],
        ],
      ),
    ).toBe(['name    words', '------  -----', 'a           7', 'longer     12'].join('\n'));
  });

  it('counts the most frequent first, and says least, greatest and middle', () => {
    expect(countsOf(['b', 'a', 'b'])).toBe('b 2, a 1');
    expect(rangeOf([3, 1, 8])).toBe('1 to 8, middle 3');
  });
});
