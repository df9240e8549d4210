import { ProfileList } from '@/components/settings/ProfileList';
import type { DashboardApp } from '@/lib/app/dashboard';
import { openProfiles } from '@/lib/app/profiles';
import { useStore } from './use-store';

/** Profiles are another chapter than the settings of one: they come when the section is opened. */
export function ProfileDesk({ app }: { app: DashboardApp }) {
  const store = useStore(openProfiles, app.outside);
  if (!store) return null;
  return (
    <ProfileList
      profiles={store.stored.value.profiles}
      inUse={store.inUse}
      onEnter={(id) => void store.enter(id)}
      onAdd={(name) => store.add(name)}
      onRemove={store.remove}
    />
  );
}
