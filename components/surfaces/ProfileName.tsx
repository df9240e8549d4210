import { i18n } from '#i18n';
import type { App } from '@/lib/app/app';
import { useProfiles } from './use-profiles';

export function ProfileName(app: Pick<App, 'outside'>) {
  const store = useProfiles(app);
  const name = store?.stored.value.profiles.find(({ id }) => id === store.inUse)?.name;
  return <p class="profile-note">{name !== undefined && i18n.t('profiles.note', [name])}</p>;
}
