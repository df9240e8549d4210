import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents, RUNS_KEPT, settingsOf } from '@/lib/domain/progress/fold';
import { ProgressSchema } from '@/lib/model/progress';
import { DEFAULT_SETTINGS } from '@/lib/model/setting-choices';
import { anEvent, rehearsed, reviewed, settingChanged, undone } from '../../support/events';

const SCENARIO = 'pharmacy/smudged-labels';

describe('a review', () => {
  it('is counted, a wrong one as a lapse too, and the last one is kept whole', () => {
    const events = [reviewed(1, { rating: 1 }), reviewed(2, { rating: 3, choice: 0 })];
    const card = foldEvents(events).cards['card'];
    expect(card).toMatchObject({ reviews: 2, lapses: 1 });
    expect(card?.last).toEqual({
      event: events[1]?.id,
      time: events[1]?.time,
      at: events[1]?.at,
      rating: 3,
      choice: 0,
    });
  });

  it('that was taken back is as if it had never been', () => {
    const [first, wrong, last] = [reviewed(1), reviewed(2, { rating: 1 }), reviewed(3)];
    const { undone: taken, ...rest } = foldEvents([first, wrong, last, undone(4, wrong)]);
    expect(rest).toEqual({ cards: foldEvents([first, last]).cards, scenarios: {}, settings: {} });
    expect(taken).toEqual({ [wrong.id]: true });
  });

  it('that was the only one leaves no card behind when it is taken back', () => {
    const progress = emptyProgress();
    const review = reviewed(1);
    expect([addEvent(progress, review), addEvent(progress, undone(2, review))]).toEqual([true, true]);
    expect(progress.cards).toEqual({});
  });

  it('taken back before it arrived is not counted when it does', () => {
    const review = reviewed(1);
    const progress = foldEvents([undone(2, review)]);
    expect(addEvent(progress, review)).toBe(true);
    expect(progress.cards).toEqual({});
  });
});

describe('a rehearsal', () => {
  const runs = (...numbers: number[]) => numbers.map((number) => rehearsed(number));
  const folded = (events: ReturnType<typeof runs>) => foldEvents(events).scenarios[SCENARIO];

  it('is kept newest first', () => {
    expect(folded(runs(2, 3, 1))?.recent.map(({ run }) => run)).toEqual(['run-3', 'run-2', 'run-1']);
  });

  it('is counted for ever, though only the last ones are kept', () => {
    const events = runs(...Array.from({ length: RUNS_KEPT + 3 }, (_, index) => index + 1));
    expect(folded(events)).toMatchObject({ runs: { length: RUNS_KEPT + 3 }, recent: { length: RUNS_KEPT } });
    expect(folded(events)?.recent.at(-1)?.run).toBe('run-4');
  });

  it('saved twice counts once, whichever copy comes first', () => {
    const copies = [rehearsed(1, { run: 'same' }), rehearsed(2, { run: 'same' })];
    const forwards = emptyProgress();
    const backwards = emptyProgress();
    for (const event of copies) addEvent(forwards, event);
    const inOrder = [...copies].reverse().every((event) => addEvent(backwards, event));
    expect(forwards).toEqual(foldEvents(copies));
    if (inOrder) expect(backwards).toEqual(foldEvents(copies));
  });

  it('saved twice counts once, though many runs lie between', () => {
    const between = Array.from({ length: RUNS_KEPT }, (_, index) => rehearsed(index + 2));
    const events = [rehearsed(1, { run: 'same' }), ...between, rehearsed(99, { run: 'same' })];
    expect(folded(events)?.runs).toHaveLength(RUNS_KEPT + 1);
  });

  it('that comes again is told apart from a new one, though many runs lie between', () => {
    const events = Array.from({ length: RUNS_KEPT + 1 }, (_, index) => rehearsed(index + 1));
    const progress = foldEvents(events);
    const inOrder = addEvent(progress, rehearsed(1));
    if (inOrder) expect(progress).toEqual(foldEvents(events));
  });

  it('that was taken back is not counted', () => {
    const run = rehearsed(1);
    expect(foldEvents([run, undone(2, run)]).scenarios).toEqual({});
    expect(addEvent(foldEvents([run]), undone(2, run))).toBe(false);
  });
});

describe('settings', () => {
  it('are the defaults before anything was chosen', () => {
    expect(settingsOf(emptyProgress())).toEqual(DEFAULT_SETTINGS);
  });

  it('are what was chosen last, in whatever order it arrives', () => {
    const progress = emptyProgress();
    for (const event of [settingChanged(2, 'senior'), settingChanged(1, 'sde-i')]) addEvent(progress, event);
    expect(settingsOf(progress)).toEqual({ ...DEFAULT_SETTINGS, level: 'senior' });
  });

  it('fall back to the default where what is stored makes no sense', () => {
    const progress = emptyProgress();
    progress.settings['level'] = { value: 'wizard', time: 1, event: 'a.1.b' };
    progress.settings['colour'] = { value: 'red', time: 1, event: 'a.2.b' };
    expect(settingsOf(progress)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('what is not known here', () => {
  it.each([
    ['a type of a later version', anEvent(1, 'story told', { title: 'x' })],
    ['a payload of another shape', anEvent(1, 'reviewed', { card: 7 })],
    ['a rating out of range', reviewed(1, { rating: 5 })],
    ['a setting of a later version', anEvent(1, 'setting changed', { name: 'colour', value: 'red' })],
    ['no payload', anEvent(1, 'undone', undefined)],
  ])('is passed over: %s', (_says, event) => {
    const progress = emptyProgress();
    expect(addEvent(progress, event)).toBe(true);
    expect(progress).toEqual(emptyProgress());
    expect(foldEvents([event, reviewed(2)])).toEqual(foldEvents([reviewed(2)]));
  });
});

it('can be stored and read again', () => {
  const events = [reviewed(1), reviewed(2), rehearsed(3), settingChanged(4, 'senior'), undone(5, reviewed(1))];
  const progress = foldEvents(events);
  expect(ProgressSchema.parse(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
});
