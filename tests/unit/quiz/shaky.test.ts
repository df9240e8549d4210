import { describe, expect, it } from 'vitest';
import { foldEvents } from '@/lib/domain/progress/fold';
import { agendaOf } from '@/lib/domain/quiz/agenda';
import { dayOfDate } from '@/lib/domain/quiz/day';
import { settle } from '@/lib/domain/quiz/schedule';
import { shakyPrinciples } from '@/lib/domain/quiz/shaky';
import type { LogEvent } from '@/lib/model/event';
import type { IndexEntry } from '@/lib/model/pack';
import { DEFAULT_SETTINGS } from '@/lib/model/setting-choices';
import { anEvent, reviewed } from '../../support/events';
import { aDebrief } from '../../support/story';

const entry = (id: string, principle: string): IndexEntry => ({
  ...{ id, principle, question: '', title: '', principleName: '', level: 'sde-ii' },
  quiz: ['q1'],
  ...{ probes: [], flaws: [] },
});
const INDEX = [entry('p/mine', 'ownership'), entry('p/other', 'dive-deep')];
const DATE = '2026-11-20';
const noon = (date: string) => Date.parse(`${date}T12:00:00`) / 1000;
const asked = (number: number, scenario: string, date: string) =>
  reviewed(number, { card: `${scenario}#quiz/q1`, rating: 4 }, { at: noon(date) });
const debrief = (number: number, went: number, date = DATE) =>
  anEvent(
    number,
    'debriefed',
    aDebrief({ id: `d${number}`, date, rounds: [{ principles: ['ownership'], probes: [], stories: [], went }] }),
  );

function plannedOn(date: string, events: LogEvent[]) {
  const progress = foldEvents(events);
  settle(progress);
  const { planned } = agendaOf(INDEX, progress, DEFAULT_SETTINGS, noon(date) * 1000);
  return Object.fromEntries(planned.map(({ id, due }) => [id, due]));
}
const BEFORE = [asked(1, 'p/mine', '2026-11-18'), asked(2, 'p/other', '2026-11-18')];
const [MINE, OTHER] = ['p/mine#quiz/q1', 'p/other#quiz/q1'];

describe('a principle that went badly in a real interview', () => {
  it('has its cards on the day after, and leaves the others where they were', () => {
    const usual = plannedOn(DATE, BEFORE);
    expect(usual[MINE]).toBeGreaterThan(dayOfDate(DATE) + 1);
    const planned = plannedOn(DATE, [...BEFORE, debrief(3, 2)]);
    expect(planned[MINE]).toBe(dayOfDate(DATE) + 1);
    expect(planned[OTHER]).toBe(usual[OTHER]);
  });

  it('goes by its schedule again once it was answered', () => {
    const answered = [...BEFORE, asked(4, 'p/mine', '2026-11-21')];
    expect(plannedOn('2026-11-21', [...answered, debrief(3, 1)])).toEqual(plannedOn('2026-11-21', answered));
  });

  it('is not shaky when it went well, or went well since', () => {
    expect(plannedOn(DATE, [...BEFORE, debrief(3, 3)])).toEqual(plannedOn(DATE, BEFORE));
    const since = foldEvents([debrief(1, 1), debrief(2, 4, '2026-11-22')]);
    expect(shakyPrinciples(since).size).toBe(0);
  });

  it('counts as it went worst on one day', () => {
    expect(shakyPrinciples(foldEvents([debrief(1, 5), debrief(2, 1)]))).toEqual(
      new Map([['ownership', dayOfDate(DATE)]]),
    );
  });
});
