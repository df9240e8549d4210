import { i18n } from '#i18n';
import { AnkiExport } from '@/components/quiz/AnkiExport';
import { DayLoad } from '@/components/quiz/DayLoad';
import { InterviewDates } from '@/components/quiz/InterviewDates';
import type { NamedPrinciple } from '@/components/quiz/PrincipleChoice';
import { QuizSettings } from '@/components/quiz/QuizSettings';
import { cardWords } from '@/components/quiz/words';
import { loadOfDays } from '@/lib/app/agenda';
import { ankiFile, ankiIds } from '@/lib/app/anki';
import type { App } from '@/lib/app/app';
import { askToNotify } from '@/lib/app/reminder';
import { OWN_STORIES } from '@/lib/domain/quiz/anki-choice';
import { dateOfDay } from '@/lib/domain/quiz/day';
import { todayAt } from '@/lib/domain/quiz/due';
import { plansAhead } from '@/lib/domain/quiz/plan';
import type { Deed } from '@/lib/model/deed';
import { principleKey } from '@/lib/model/pack';
import type { Settings } from '@/lib/model/settings';
import { storyAt } from '@/lib/model/story-place';
import '../quiz/plan.css';

const DAYS_SHOWN = 14;

/** Interview dates, what the next days bring, settings of the quiz, export to Anki. */
export function PlanParts({ app }: { app: App }) {
  const progress = app.progress.progress.value;
  const today = todayAt(app.outside.clock.now(), app.progress.settings()).day;
  const principles = principlesOf(app);
  const plans = plansAhead(progress, today);
  const append = (deed: Deed) => void app.progress.append([deed]);
  return (
    <>
      <InterviewDates
        {...{ plans, today, principles }}
        earliest={dateOfDay(today + 1)}
        onSet={(plan) => append({ type: 'interview set', payload: { id: app.outside.newId(), ...plan } })}
        onRemove={(id) => append({ type: 'interview removed', payload: { id } })}
      />
      <DayLoad counts={loadOfDays(app, DAYS_SHOWN)} today={today} interviews={plans.map(({ day }) => day)} />
      <QuizSettings
        settings={app.progress.settings()}
        onSetting={(payload) => append({ type: 'setting changed', payload })}
        onReminder={(hour) => void setReminder(app, hour)}
      />
      <AnkiExport
        principles={[...principles, ...storiesOf(app)]}
        onExport={(choice) => ankiFile(app, ankiIds(app, choice), i18n.t('anki.deck'), cardWords)}
      />
    </>
  );
}

/** Those of the packs, each with its pack in its id, in the order of the lists. */
function principlesOf({ index }: App): NamedPrinciple[] {
  const inPacks = index.filter(({ id, principle }) => principle !== '' && storyAt(id) === undefined);
  const names = new Map(inPacks.map((entry) => [principleKey(entry), entry.principleName]));
  return [...names].map(([id, name]) => ({ id, name }));
}

function storiesOf({ index }: App): NamedPrinciple[] {
  const hasOne = index.some(({ id }) => storyAt(id) !== undefined);
  return hasOne ? [{ id: OWN_STORIES, name: i18n.t('anki.stories') }] : [];
}

/** Switched on only when the user allows it; the browser asks in the same click. */
async function setReminder(app: App, value: Settings['reminder']): Promise<void> {
  const allowed = value < 0 || (await askToNotify());
  const payload = { name: 'reminder' as const, value: allowed ? value : (-1 as const) };
  await app.progress.append([{ type: 'setting changed', payload }]);
}
