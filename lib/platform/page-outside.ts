import type { Outside } from '../model/ports';
import { takeStored } from './early';
import { createOutside } from './outside';
import { keepPageProfile, pageProfile } from './page-profile';
import { activeProfile } from './profile';
import { PROFILE_KEY } from './profile-keys';

/**
 * The real browser for a page whose first reads were begun before its modules. The page stays in the profile it was
 * opened in, and opens anew when another one is in use.
 */
export function createPageOutside(): Outside {
  const { store, ...outside } = createOutside(pageProfile());
  const get: typeof store.get = async (keys, fresh) => (fresh ? undefined : await takeStored(keys)) ?? store.get(keys);
  const follow = async (fresh?: 'fresh') => {
    const id = await activeProfile({ get: (keys) => get(keys, fresh) });
    if (id === outside.profile) return;
    keepPageProfile(id);
    location.reload();
  };
  store.watch((keys) => {
    if (keys.includes(PROFILE_KEY)) void follow('fresh');
  });
  // What the page itself remembers may have been cleared.
  void follow();
  return { ...outside, store: { ...store, get } };
}
