import { i18n } from '#i18n';
import type { App } from '@/lib/app/app';
import { openProfiles } from '@/lib/app/profiles';
import { useStore } from './use-store';

export function ProfileName(app: Pick<App, 'outside'>) {
  const store = useStore(openProfiles, app.outside);
  const name = store?.stored.value.profiles.find(({ id }) => id === store.inUse)?.name;
  return <p class="profile-note">{name !== undefined && i18n.t('profiles.note', [name])}</p>;
}
