import { describe, expect, it } from 'vitest';
import { storyOf } from '@/lib/domain/stories/draft';
import { markdownName, writeMarkdown } from '@/lib/domain/stories/markdown';
import { readMarkdown } from '@/lib/domain/stories/read-markdown';
import { aStory } from '../../support/story';

it('a story is a note that a person can read', () => {
  const note = writeMarkdown(aStory());
  expect(note.split('\n').slice(0, 14)).toEqual([
    '---',
    'title: The kiosk that ate tickets',
    'question: Tell me about a time you took on something outside your job.',
    'level: sde-ii',
    'principles:',
    '  ownership: 4',
    '  dive-deep: 2',
    'tags:',
    '  - kiosk',
    'phrases:',
    '  situation:',
    '    - forty tickets an hour',
    '  task:',
    '    - nobody had asked me',
  ]);
  expect(note).toContain('\n## Action\n\nI sat beside it');
});

describe('a note of another kind', () => {
  it('without our headings is one block, its first heading the title', () => {
    const { story, faults } = readMarkdown('# My kiosk\n\nIt ate tickets.\n\nI looked.', 'senior');
    expect([story.title, story.block, story.level, faults]).toEqual([
      'My kiosk',
      'It ate tickets.\n\nI looked.',
      'senior',
      [],
    ]);
  });

  it('keeps what stands before the first step', () => {
    const { story } = readMarkdown('Some notes.\n\n### situation:\nIt rained.\n# Result\nDry.\n', 'sde-i');
    expect(story.steps.situation.text).toBe('Some notes.\n\nIt rained.');
    expect(story.steps.result.text).toBe('Dry.');
  });

  it('may name principles and tags as people write them', () => {
    const { story } = readMarkdown(
      '---\nprinciples: [Dive Deep, Ownership]\ntags: "#a, b"\nlevel: SDE II\n---\nText',
      'sde-i',
    );
    expect(story.principles).toEqual([
      { principle: 'dive-deep', strength: 3 },
      { principle: 'ownership', strength: 3 },
    ]);
    expect([story.tags, story.level]).toEqual([['a', 'b'], 'sde-ii']);
  });
});

describe('what cannot be used is named, and the rest is read', () => {
  it('a fault in the front matter, by its line', () => {
    const { story, faults } = readMarkdown('---\ntitle: x\nlevel: [\n---\nText', 'sde-i');
    expect(faults).toEqual([{ kind: 'yaml', line: 3 }]);
    expect(story.block).toBe('Text');
  });

  it('a value that is none, by its field', () => {
    const { faults } = readMarkdown('---\nlevel: wizard\ndismissed: 3\ntitle: {a: 1}\nother: 1\n---\nText', 'sde-i');
    expect(faults).toEqual([
      { kind: 'value', field: 'title' },
      { kind: 'value', field: 'level' },
      { kind: 'value', field: 'dismissed' },
    ]);
  });

  it('front matter that would grow without end', () => {
    const bomb = `---\na: &a [1]\n${'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`)
      .join('\n')}\n---\nText`;
    expect(readMarkdown(bomb, 'sde-i')).toMatchObject({ faults: [{ kind: 'yaml' }], story: { block: 'Text' } });
  });

  it('names that reach for more than they say', () => {
    const { story } = readMarkdown(
      '---\n__proto__: {title: x}\nphrases: {__proto__: [a], task: [b]}\n---\nText',
      'sde-i',
    );
    expect(storyOf(story)).toMatchObject({ title: 'Text', steps: { task: { phrases: ['b'] } } });
  });
});

it('a file is named after its title', () => {
  expect(markdownName('Größe? “40%” … / gone')).toBe('größe-40-gone.md');
  expect(markdownName('🙂')).toBe('story.md');
});
