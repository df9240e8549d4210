import type { Outside } from '../model/ports';
import { takeStored } from './early';
import { createOutside } from './outside';
import { hintProfile, pageProfile } from './page-profile';
import { activeProfile } from './profile';
import { PROFILE_KEY } from './profile-keys';

/**
 * The real browser for a page whose first reads were begun before its modules. The page stays in the profile it was
 * opened in, and opens anew when another one is in use.
 */
export function createPageOutside(): Outside {
  const { store, ...rest } = createOutside(pageProfile());
  const get: typeof store.get = async (keys, fresh) => (fresh ? undefined : await takeStored(keys)) ?? store.get(keys);
  const outside = { ...rest, store: { ...store, get } };
  store.watch((keys) => {
    if (keys.includes(PROFILE_KEY)) void followProfile(outside, 'fresh');
  });
  // What the page itself remembers may have been cleared.
  void followProfile(outside);
  return outside;
}

/** Opens the page anew where it is not in the profile that is in use. */
export async function followProfile({ lock, profile = '', store }: Outside, fresh?: 'fresh'): Promise<void> {
  const id = await activeProfile({ get: (keys) => store.get(keys, fresh) });
  if (id === profile) return;
  // Behind what is being stored: a page that ends in the middle of it would not know whether it was.
  await lock('run', () =>
    lock('log', async () => {
      hintProfile(id);
      location.reload();
    }),
  );
}
