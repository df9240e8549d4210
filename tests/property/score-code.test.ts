import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScoreCode, writeScoreCode } from '@/lib/app/score-code';
import { DeedSchema } from '@/lib/model/deed';
import { deflateText } from '@/lib/platform/deflate';
import { hashText } from '../support/memory-outside';
import { aScore, scores } from '../support/partner';
import { holdsAsync } from '../support/property';

const write = (score = aScore()) => writeScoreCode(score, hashText);
const read = (text: string) => readScoreCode(text, hashText);

/** A code with the right sum over whatever is in it, as somebody else could make. */
async function forge(content: string, version = 1): Promise<string> {
  const body = `SB${version}.${Buffer.from(await deflateText(content)).toString('base64url')}`;
  return `${body}.${await hashText(body)}`;
}

describe('a code', () => {
  it('gives the score again, whatever the reason is written in', () =>
    holdsAsync(
      fc.asyncProperty(scores, async (score) => {
        expect(await read(await write(score))).toEqual(score);
        expect(DeedSchema.safeParse({ type: 'partner scored', payload: score }).success).toBe(true);
      }),
    ));

  it('is found in a mail that broke its lines and wrote around it', () =>
    holdsAsync(
      fc.asyncProperty(scores, fc.integer({ min: 5, max: 80 }), async (score, width) => {
        const broken = (await write(score)).replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n> ');
        expect(await read(`Well done!\n\n${broken}\n\nSee you.`)).toEqual(score);
      }),
    ));

  it('with any bit flipped is refused', () =>
    holdsAsync(
      fc.asyncProperty(scores, fc.nat(), fc.integer({ min: 0, max: 7 }), async (score, where, bit) => {
        const code = await write(score);
        const at = where % code.length;
        const flipped = code.slice(0, at) + String.fromCharCode(code.charCodeAt(at) ^ (1 << bit)) + code.slice(at + 1);
        expect(typeof (await read(flipped))).toBe('string');
      }),
      300,
    ));

  it('that was cut off anywhere is refused', async () => {
    const code = await write();
    for (let length = 0; length < code.length; length++)
      expect(typeof (await read(code.slice(0, length)))).toBe('string');
    for (let from = 1; from < code.length; from++) expect(typeof (await read(code.slice(from)))).toBe('string');
  });

  it('never makes the reader throw, whatever the text is', () =>
    holdsAsync(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await read(text)).toBe('no-code');
        expect(await read(await forge(text))).toBe('damaged');
      }),
    ));

  it('is short', async () => {
    expect((await write()).length).toBeLessThan(320);
  });
});

describe('what somebody else made', () => {
  const wire = async (change: object) =>
    forge(
      JSON.stringify({ i: 'abcd1234', q: 'p/one', l: 0, t: 1, c: 1, s: [], p: [], k: [], v: 0, r: 'good', ...change }),
    );

  it('is taken when it is right', async () => {
    expect(await read(await wire({}))).toMatchObject({ score: 'abcd1234', verdict: 'raises' });
  });

  it.each([
    ['a reason without end', { r: 'x'.repeat(401) }],
    ['no reason', { r: '  \n ' }],
    ['a verdict that there is not', { v: 3 }],
    ['a level below all', { l: -1 }],
    ['a thousand laps', { s: Array.from({ length: 1000 }, () => ({ n: 0, d: 1, t: 1, p: 1, k: [] })) }],
    ['a name that is none', { i: '<img src=x>' }],
    ['a rating of nine', { p: [{ n: 'a', r: 9 }] }],
    ['no object', { s: null }],
  ])('is refused with %s', async (_what, change) => {
    expect(await read(await wire(change))).toBe('damaged');
  });

  it('is not unpacked when it is a bomb', async () => {
    expect(await read(await forge(' '.repeat(5_000_000)))).toBe('damaged');
    expect(await read(`SB1.${'A'.repeat(30_000)}.0123456789ab`)).toBe('no-code');
  });

  it('is told from damage when a newer version made it', async () => {
    expect(await read(await forge('[]', 2))).toBe('newer');
  });
});
