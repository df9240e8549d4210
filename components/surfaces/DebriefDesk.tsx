import { useState } from 'preact/hooks';
import { DebriefForm } from '@/components/stories/DebriefForm';
import { DebriefList } from '@/components/stories/DebriefList';
import { todaysAgenda } from '@/lib/app/agenda';
import type { DashboardApp } from '@/lib/app/dashboard';
import { dateOfDay } from '@/lib/domain/quiz/day';
import type { Debrief } from '@/lib/model/debrief';
import type { Planning } from './use-story-plan';

interface DebriefDeskProps {
  app: DashboardApp;
  planning: Planning;
}

/** Real interviews: one more is written down, an earlier one is changed or removed. */
export function DebriefDesk({ app, planning: { principles, stories, nameOf, titleOf } }: DebriefDeskProps) {
  const { append, progress } = app.progress;
  const [earlier, setEarlier] = useState<Debrief>();
  const debriefs = Object.values(progress.value.debriefs ?? {})
    .flatMap(({ debrief }) => debrief ?? [])
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  const choices = { principles, stories: stories.map(({ id, title }) => ({ id, name: title })) };
  const today = dateOfDay(todaysAgenda(app).today);
  const store = async (debrief: Debrief) => void (await append([{ type: 'debriefed', payload: debrief }]));
  return (
    <>
      {/* It stays while an earlier one is changed: something may be typed in it. */}
      <div hidden={earlier !== undefined}>
        <DebriefForm {...{ ...choices, today }} onSave={(debrief) => store({ id: app.outside.newId(), ...debrief })} />
      </div>
      {earlier && (
        <DebriefForm
          key={earlier.id}
          {...{ ...choices, today, earlier }}
          onSave={async (debrief) => {
            await store({ id: earlier.id, ...debrief });
            // Another one may have been opened while this was being stored.
            setEarlier((now) => (now === earlier ? undefined : now));
          }}
          onCancel={() => setEarlier(undefined)}
        />
      )}
      <DebriefList
        {...{ debriefs, nameOf, titleOf }}
        changing={earlier?.id}
        onChange={setEarlier}
        onRemove={(id) => {
          void append([{ type: 'debrief removed', payload: { id } }]);
          if (id === earlier?.id) setEarlier(undefined);
        }}
      />
    </>
  );
}
