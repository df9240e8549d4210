import { expect, test } from 'vitest';
import { analyse, createAnalyser } from '../../../lib/domain/analyser/analyse';
import { FLAWLESS } from './flaw-table';

test('evidence is the exact words at its offsets', () => {
  const { text, findings } = analyse({ steps: { ...FLAWLESS, action: 'We found the leak, and we patched it.' } });
  const evidence = findings.find(({ rule }) => rule === 'we-in-action')?.evidence ?? [];
  expect(evidence.map(({ words }) => words)).toEqual(['We found the leak', 'we patched it']);
  for (const { start, end, words } of evidence) expect(text.slice(start, end)).toBe(words);
});

test('a finding names the texts that explain it', () => {
  const [finding] = analyse({ steps: { ...FLAWLESS, reflection: '' } }).findings;
  expect(finding).toMatchObject({
    rule: 'missing-step',
    step: 'reflection',
    weight: 'minor',
    whyKey: 'coach.missing-step.why',
    mendKey: 'coach.missing-step.mend',
  });
});

test('a missing Action or Result weighs more than other steps', () => {
  const { findings } = analyse({ steps: { ...FLAWLESS, action: '', task: '' } });
  const weights = findings.filter(({ rule }) => rule === 'missing-step').map(({ step, weight }) => [step, weight]);
  expect(weights).toEqual([
    ['task', 'minor'],
    ['action', 'major'],
  ]);
});

test('an analyser that remembers sentences judges as one that does not', () => {
  const remember = createAnalyser();
  const text = Object.values(FLAWLESS).join(' ');
  for (let end = 10; end <= text.length; end += 37) {
    const input = { text: text.slice(0, end) };
    expect(remember(input)).toEqual(analyse(input));
  }
});

test('an empty answer lacks every step', () => {
  const { findings, boundaries, verdict } = analyse({ text: '' });
  expect(findings.filter(({ rule }) => rule === 'missing-step')).toHaveLength(5);
  expect(boundaries).toEqual([]);
  expect(verdict).toBe('weak');
});
