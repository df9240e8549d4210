import { useEffect, useState } from 'preact/hooks';
import { HistoryNote } from '@/components/settings/HistoryNote';
import { SettingsForm } from '@/components/settings/SettingsForm';
import { rawCopy, readAside } from '@/lib/app/aside';
import type { DashboardApp } from '@/lib/app/dashboard';
import type { SetAside } from '@/lib/model/segment';
import { PlanParts } from './PlanParts';
import { ProfileDesk } from './ProfileDesk';

export function SettingsSection({ app }: { app: DashboardApp }) {
  const state = app.statistics.state.value;
  const source = state.phase === 'ready' ? state.source : undefined;
  const aside = useAside(app);
  const found = source?.problems ?? app.progress.problems.value;
  return (
    <div class="settings">
      <SettingsForm
        settings={app.progress.settings()}
        onSetting={(payload) => void app.progress.append([{ type: 'setting changed', payload }])}
      />
      <div class="quiz-plan">
        <PlanParts app={app} />
      </div>
      <ProfileDesk app={app} />
      <HistoryNote
        events={source?.events}
        firstDay={source?.firstAt === undefined ? undefined : app.statistics.dayOf(source.firstAt)}
        problems={[...found, ...aside]}
        copyOf={(key) => rawCopy(app.outside, key)}
      />
    </div>
  );
}

/** What was set aside in earlier sessions. */
function useAside(app: DashboardApp): SetAside[] {
  const [aside, setAside] = useState<SetAside[]>([]);
  useEffect(() => void readAside(app.outside).then(setAside), [app]);
  return aside;
}
