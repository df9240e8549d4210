import { expect, it } from 'vitest';
import { readJournal } from '@/lib/app/journal';
import { exportNote, importNotes } from '@/lib/app/story-files';
import { textOfStory } from '@/lib/domain/stories/draft';
import { openDesk } from '../../support/stories';
import { aStory } from '../../support/story';

it('a story that is exported and imported is the same, as another story', async () => {
  const desk = await openDesk();
  const note = exportNote(textOfStory(aStory()));
  expect(note.name).toBe('the-kiosk-that-ate-tickets.md');
  const imported = await importNotes(desk, [{ file: note.name, text: note.text }]);
  expect(imported).toMatchObject([{ file: note.name, faults: [] }]);
  expect(desk.stories.find(imported[0]?.story ?? '')?.heads[0]?.content).toEqual(aStory());
});

it('several notes are imported at once; an empty one makes no story, and faults are told of the right file', async () => {
  const desk = await openDesk();
  const imported = await importNotes(desk, [
    { file: 'empty.md', text: ' \n' },
    { file: 'odd.md', text: '---\nlevel: [\n---\nTickets were lost.' },
    { file: 'plain.md', text: '# Plain\nIt rained.' },
  ]);
  expect(imported.map(({ file, story, faults }) => [file, story !== undefined, faults.length])).toEqual([
    ['empty.md', false, 0],
    ['odd.md', true, 1],
    ['plain.md', true, 0],
  ]);
  expect(desk.stories.find(imported[2]?.story ?? '')?.text.title).toBe('Plain');
  expect((await readJournal(desk.outside)).events).toHaveLength(2);
});

it('a note in one piece is split into steps, and nothing of it is lost', async () => {
  const desk = await openDesk();
  const { steps } = aStory();
  const block = Object.values(steps)
    .map(({ text }) => text)
    .join(' ');
  const [imported] = await importNotes(desk, [{ file: 'block.md', text: block }]);
  const story = desk.stories.find(imported?.story ?? '')?.text;
  const told = Object.values(story?.steps ?? {}).map(({ text }) => text);
  expect(told.join(' ').replace(/\s+/g, ' ').trim()).toBe(block);
  expect(told.filter(Boolean).length).toBeGreaterThan(2);
});
