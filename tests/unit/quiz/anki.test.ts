import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnkiNote, writeAnki } from '@/lib/domain/quiz/anki';
import { ankiNote } from '@/lib/domain/quiz/anki-note';
import { quizCards } from '@/lib/domain/quiz/cards/quiz';
import { holds } from '../../support/property';
import { aScenarioFile } from '../../support/scenario';

const note = (change: Partial<AnkiNote> = {}): AnkiNote => ({ guid: 'g', front: 'f', back: 'b', tags: [], ...change });
const write = (...notes: AnkiNote[]) => writeAnki({ name: 'Starboard', notetype: 'Basic', notes });

/** Reads the format as Anki's manual describes it: header lines, then quoted fields parted by tabs, `""` for a quote. */
function read(text: string): { header: string[]; rows: string[][] } {
  const header = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const rest = text.slice(header.length);
  const rows: string[][] = [[]];
  let read = 0;
  for (const [whole, field = '', end] of rest.matchAll(/"((?:[^"]+|"")*)"([\t\n])/g)) {
    read += whole.length;
    rows.at(-1)?.push(field.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  expect(read).toBe(rest.length);
  return { header: header.trimEnd().split('\n'), rows: rows.slice(0, -1) };
}

describe('the file', () => {
  it('says in its header what stands where', () => {
    expect(read(write(note())).header).toEqual([
      '#separator:tab',
      '#html:false',
      '#deck:Starboard',
      '#notetype:Basic',
      '#columns:guid\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  it('keeps names to one line', () => {
    const { header } = read(writeAnki({ name: 'My\n#deck:other\tdeck', notetype: 'Basic', notes: [] }));
    expect(header).toContain('#deck:My #deck:other deck');
    expect(header).toHaveLength(7);
  });

  it.each([
    ['commas', 'one, two,,three'],
    ['tabs', 'one\ttwo\t'],
    ['quotes', '"quoted" and ""twice"" and "'],
    ['newlines', 'one\ntwo\n\nthree'],
    ['text like HTML', '<b onclick="x()">&amp; <script>alert(1)</script>'],
    ['what begins like a header', '#html:true'],
    ['the separator of other files', 'a;b|c'],
    ['nothing', ''],
    ['cloze marks', '{{c1::text}} [sound:x.mp3]'],
  ])('gives back %s as they were', (_what, text) => {
    expect(read(write(note({ guid: text, front: text, back: text }))).rows).toEqual([[text, text, text, '']]);
  });

  it('gives back every plane of Unicode', () => {
    const planes = Array.from({ length: 17 }, (_, plane) =>
      String.fromCodePoint(plane * 0x10000 + 0x41, plane * 0x10000 + 0xfffd),
    );
    const text = planes.join(' ');
    expect(read(write(note({ front: text }))).rows[0]?.[1]).toBe(text);
  });

  it('gives back any text, but for NUL, half characters and other line ends', () => {
    holds(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }),
        ([front = '', back = '']) => {
          const clean = (text: string) => text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
          expect(read(write(note({ front, back }), note())).rows).toEqual([
            ['g', clean(front), clean(back), ''],
            ['g', 'f', 'b', ''],
          ]);
        },
      ),
    );
  });

  it('parts tags by spaces and has none in them', () => {
    expect(read(write(note({ tags: ['dive-deep', 'two words'] }))).rows[0]?.[3]).toBe('dive-deep two-words');
  });
});

describe('a card as a note', () => {
  const [card] = quizCards(aScenarioFile());
  if (!card) throw new Error('no card');

  it('is named by its id and is the same each time, so that importing again doubles nothing', () => {
    expect(ankiNote(card, []).guid).toBe(card.id);
    expect(ankiNote(card, [])).toEqual(ankiNote(structuredClone(card), []));
  });

  it('has the options on its front and the right one first on its back', () => {
    const { front, back } = ankiNote(card, []);
    for (const { text } of card.options) expect(front).toContain(text);
    expect(back.split('\n')[0]).toMatch(/^[A-D]\) I laid the labels out by hour\.$/);
  });
});
