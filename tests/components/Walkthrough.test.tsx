// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Walkthrough } from '@/components/scenario/Walkthrough';
import { LEVELS } from '@/lib/model/steps';
import { aScenarioFile } from '../support/scenario';
import { expectAccessible, heard, show } from '../support/view';

const FILE = aScenarioFile(({ steps, levels }) => {
  steps.action.targetSeconds = 30;
  steps.task.targetSeconds = 10;
  levels.senior.totalSeconds = 150;
});
const { scenario } = FILE;

const region = (name: string) => screen.getByRole('region', { name });
const marked = (element: Element, tone?: string) =>
  [...element.querySelectorAll(tone ? `[data-tone=${tone}]` : 'mark')].map((mark) => mark.textContent);

describe('the walkthrough', () => {
  it('has a region for each part, in the order in which an answer is told', () => {
    show(<Walkthrough file={FILE} level="sde-ii" />);
    expect(screen.getAllByRole('region').map((part) => part.getAttribute('aria-label'))).toEqual([
      ...['Situation', 'Task', 'Action', 'Result', 'Reflection'],
      ...['Follow-up probes', 'Teardown'],
    ]);
  });

  it('gives each step its example, target, coaching and mistake', () => {
    show(<Walkthrough file={FILE} level="sde-ii" />);
    const task = region('Task');
    expect(within(task).getByRole('heading', { level: 2 }).textContent).toBe('Task');
    expect(heard(task)).toContain(scenario.steps.task.example);
    expect(heard(task)).toContain('10 s');
    expect(heard(task)).toContain('Coaching: Say who waited.');
    expect(heard(task)).toContain('Common mistake: Starting with the printer.');
  });

  it('marks the key phrases where they stand', () => {
    show(<Walkthrough file={FILE} level="sde-ii" />);
    expect(marked(region('Situation'))).toEqual(['thirty people', 'went home', 'label smudged']);
    expect(marked(region('Reflection'))).toEqual(['Our list', 'now asks', 'who reads']);
  });

  it('has no fault that axe finds, at any level or lens', async () => {
    for (const level of LEVELS) {
      const { container } = show(<Walkthrough file={FILE} level={level} lens="dive-deep" />);
      await expectAccessible();
      container.remove();
    }
  });
});

describe('another level', () => {
  it('scales the targets', () => {
    const { change } = show(<Walkthrough file={FILE} level="sde-ii" />);
    expect(heard(region('Action'))).toContain('30 s');
    change(<Walkthrough file={FILE} level="senior" />);
    expect(heard(region('Action'))).toContain('45 s');
    expect(heard(region('Task'))).toContain('15 s');
  });

  it('brings another reflection, and what is listened for there', () => {
    const { change } = show(<Walkthrough file={FILE} level="sde-i" />);
    expect(heard(region('Reflection'))).toContain('I now print one label');
    screen.getByRole('complementary', { name: 'At SDE I' });
    change(<Walkthrough file={FILE} level="senior" />);
    expect(heard(region('Reflection'))).toContain('The tally counted labels');
    expect(heard(region('Reflection'))).not.toContain('I now print one label');
    expect(heard(screen.getByRole('complementary', { name: 'At Senior' }))).toContain('The bar: Finds the cause.');
  });
});

describe('a lens', () => {
  it('is absent as asked', () => {
    const { container } = show(<Walkthrough file={FILE} level="sde-ii" />);
    expect(screen.queryByRole('complementary', { name: /Told for/ })).toBeNull();
    expect(container.querySelectorAll('[data-tone=stress], [data-tone=leave-out]')).toHaveLength(0);
  });

  it('tells how to begin, and marks what to stress and what to leave out', () => {
    show(<Walkthrough file={FILE} level="sde-ii" lens="dive-deep" />);
    const note = screen.getByRole('complementary', { name: 'Told for Dive Deep' });
    for (const text of ['Thirty people went home without medicine.', 'The people.', 'The count.', 'The printer.'])
      expect(heard(note)).toContain(text);
    expect(marked(region('Action'), 'stress').join('')).toBe('found the worn roller');
    expect(marked(region('Task'), 'leave-out').join('')).toBe('belong to facilities');
    expect(marked(region('Result'), 'stress')).toEqual([]);
  });

  it('that this scenario does not have is as if none were chosen', () => {
    show(<Walkthrough file={FILE} level="sde-ii" lens="bias-for-action" />);
    expect(screen.queryByRole('complementary', { name: /Told for/ })).toBeNull();
  });
});

describe('a follow-up probe', () => {
  it('keeps its answers closed until they are asked for, each for itself', async () => {
    const { user } = show(<Walkthrough file={FILE} level="sde-ii" />);
    const probes = within(region('Follow-up probes'));
    const details = probes.getAllByText('Compare answers').map((summary) => summary.closest('details'));
    expect(details.map((element) => element?.open)).toEqual([false, false, false, false]);
    const [, second] = probes.getAllByText('Compare answers');
    await user.click(second as HTMLElement);
    expect(details.map((element) => element?.open)).toEqual([false, true, false, false]);
  });

  it('has question and purpose in sight, and the answers inside', () => {
    show(<Walkthrough file={FILE} level="sde-ii" />);
    const [first] = within(region('Follow-up probes')).getAllByRole('listitem');
    const details = first?.querySelector('details');
    expect(heard(details as Element)).toMatch(
      /Weak It went well\..*Strong I counted thirty labels a day\..*simply wait\?/,
    );
    details?.remove();
    expect(heard(first as Element)).toBe('What about your-part? Tests Depth.');
  });
});

describe('the teardown', () => {
  it('marks every fault that can be quoted, and on choosing one only that', async () => {
    const { user } = show(<Walkthrough file={FILE} level="sde-ii" />);
    const part = region('Teardown');
    const all = ['We looked into the labels together.', 'It was fixed.'];
    expect(marked(part)).toEqual(all);
    const second = within(part).getByRole('button', { name: /It was fixed/ });
    await user.click(second);
    expect([marked(part), second.getAttribute('aria-pressed')]).toEqual([['It was fixed.'], 'true']);
    await user.keyboard('{Enter}');
    expect([marked(part), second.getAttribute('aria-pressed')]).toEqual([all, 'false']);
  });

  it('names what is absent, and ends with what the bar raiser writes', () => {
    show(<Walkthrough file={FILE} level="sde-ii" />);
    within(region('Teardown')).getByRole('button', { name: /Not there at all.*No figure\./ });
    expect(heard(region('Teardown'))).toMatch(/Nothing to write down\.$/);
  });
});
