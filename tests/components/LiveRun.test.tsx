// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, pass, rehearse, SCENARIO } from '../support/live-run';
import { PLAN } from '../support/run';
import { expectAccessible, focused, heard } from '../support/view';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const phrases = () =>
  within(screen.getByRole('list', { name: 'Key phrases' })).getAllByRole<HTMLInputElement>('checkbox');

describe('the run', () => {
  it('goes through its steps by its button, which has the focus, and ends', async () => {
    const { user, drawn } = rehearse();
    expect(focused()).toBe('Next step');
    for (const step of ['Task', 'Action', 'Result', 'Reflection']) {
      pass(2000);
      await user.keyboard('{Enter}');
      screen.getByRole('heading', { level: 2, name: step });
    }
    pass(2000);
    await user.click(button('Finish'));
    expect(drawn()).toBe('done: 2 2 2 2 >2');
  });

  it.each([
    ['n', 'running: 3 >0 0 0 0'],
    ['N', 'running: 3 >0 0 0 0'],
    ['nb', 'running: >3 0 0 0 0'],
    ['p', 'paused: >3 0 0 0 0'],
    ['pp', 'running: >3 0 0 0 0'],
    ['pn', 'running: 3 >0 0 0 0'],
    ['nnnnn', 'done: 3 0 0 0 >0'],
  ])('follows the keys %s', async (keys, expected) => {
    const { user, drawn } = rehearse();
    pass(3000);
    await user.keyboard(keys);
    expect(drawn()).toBe(expected);
  });

  it('goes one step for a key that is held down, not through all of them', () => {
    const { drawn } = rehearse();
    for (const repeat of [false, true, true, true])
      act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', repeat, bubbles: true })));
    expect(drawn()).toBe('running: 0 >0 0 0 0');
  });

  it('is paused, taken back and ended by buttons', async () => {
    const { user, drawn } = rehearse();
    await user.click(button('Pause'));
    await user.click(button('Resume'));
    expect(button('Back one step').hasAttribute('disabled')).toBe(true);
    await user.click(button('Next step'));
    await user.click(button('Back one step'));
    expect(drawn()).toBe('running: >0 0 0 0 0');
    await user.click(button('Finish'));
    expect(drawn()).toBe('done: >0 0 0 0 0');
  });

  it('has no fault that axe finds, running, paused and in its last step', async () => {
    const { user } = rehearse();
    vi.useRealTimers();
    await expectAccessible();
    await user.keyboard('p');
    await expectAccessible();
    await user.keyboard('nnnn');
    await expectAccessible();
  });
});

describe('the key phrases', () => {
  it('are ticked by mouse and by number, and the tick is taken back alike', async () => {
    const { user, said } = rehearse();
    await user.click(phrases()[0] as HTMLElement);
    await user.keyboard('3');
    expect(phrases().map(({ checked }) => checked)).toEqual([true, false, true]);
    await user.keyboard('1');
    expect(phrases().map(({ checked }) => checked)).toEqual([false, false, true]);
    expect(said(0)).toBe(1);
  });

  it('are those of the step', async () => {
    const { user } = rehearse();
    await user.keyboard('n');
    expect(phrases().map((box) => heard(box.closest('label') as Element))).toEqual(SCENARIO.steps.task.phrases);
  });

  it.each([
    ['Full', ['thirty people', 'went home', 'label smudged'], true],
    ['Phrases', ['thirty people', 'went home', 'label smudged'], false],
    ['Letters', ['t… p…', 'w… h…', 'l… s…'], false],
    ['Blank', ['Phrase 1', 'Phrase 2', 'Phrase 3'], false],
  ])('fade to "%s"', async (fade, shown, whole) => {
    const { user, container } = rehearse();
    await user.click(within(screen.getByRole('radiogroup', { name: 'Fade' })).getByRole('radio', { name: fade }));
    expect(phrases().map((box) => heard(box.closest('label') as Element))).toEqual(shown);
    expect(heard(container).includes(SCENARIO.steps.situation.example)).toBe(whole);
  });

  it('are shown whole once they were said', async () => {
    const { user } = rehearse();
    await user.click(screen.getByRole('radio', { name: 'Blank' }));
    await user.keyboard('2');
    expect(phrases().map((box) => heard(box.closest('label') as Element))).toEqual([
      'Phrase 1',
      'went home',
      'Phrase 3',
    ]);
  });

  it.each(['letters', 'blank'] as const)('of the next step are not given away where that is faded to %s', (fade) => {
    const { container } = rehearse({ ...PLAN, steps: PLAN.steps.map((step) => ({ ...step, fade })) });
    expect(heard(container)).toContain('Next: Task');
    expect(heard(container)).not.toContain('belong to facilities');
  });
});
