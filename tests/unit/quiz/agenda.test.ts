import { describe, expect, it } from 'vitest';
import { foldEvents } from '@/lib/domain/progress/fold';
import { agendaOf } from '@/lib/domain/quiz/agenda';
import { scenarioOf } from '@/lib/domain/quiz/card-ids';
import { startOf } from '@/lib/domain/quiz/day';
import type { IndexEntry } from '@/lib/model/pack';
import { DEFAULT_SETTINGS } from '@/lib/model/setting-choices';
import { anEvent, reviewed } from '../../support/events';

const entry = (id: string, principle: string): IndexEntry => ({
  ...{ id, principle, question: id, title: id, principleName: principle, level: 'sde-ii' as const },
  quiz: ['one'],
});
const INDEX = [
  entry('amazon/first', 'frugality'),
  entry('amazon/second', 'ownership'),
  entry('my:bank/first', 'ownership'),
];
const TODAY = 20_700;
const NOW = startOf(TODAY, DEFAULT_SETTINGS.dayStart) + 3_600_000;

/** Scenarios in the order in which their new cards come. */
function learned(principles: string[]): string[] {
  const plan = { id: 'a', company: '', date: '2026-10-01', principles };
  const progress = foldEvents([anEvent(1, 'interview set', plan)]);
  const settings = { ...DEFAULT_SETTINGS, newPerDay: 40 as const };
  return [...new Set(agendaOf(INDEX, progress, settings, NOW).fresh.map(scenarioOf))];
}

describe('an interview that asks for a principle', () => {
  it('brings the scenarios of that principle first, and not those of another pack that has one of its name', () => {
    expect(learned(['my:bank/ownership'])[0]).toBe('my:bank/first');
    expect(learned(['amazon/ownership'])[0]).toBe('amazon/second');
  });

  it('that was set when there was one pack only names it by its id', () => {
    expect(learned(['ownership'])).toEqual(['amazon/second', 'my:bank/first', 'amazon/first']);
  });

  it('and no principle changes nothing', () => {
    expect(learned([])).toEqual(INDEX.map(({ id }) => id));
  });
});

it('a card whose pack is gone is neither due nor planned, and is again when the pack is back', () => {
  const progress = foldEvents([reviewed(1, { card: 'my:bank/first#quiz/one' }, { at: NOW / 1000 - 90 * 86_400 })]);
  const dueIn = (index: IndexEntry[]) => agendaOf(index, progress, DEFAULT_SETTINGS, NOW).due;
  expect(dueIn(INDEX.slice(0, 2))).toEqual([]);
  expect(dueIn(INDEX)).toEqual(['my:bank/first#quiz/one']);
});
