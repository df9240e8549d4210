import type { LogEvent } from '../model/event';
import type { Outside } from '../model/ports';
import { NO_PROFILES, type Profile, ProfilesSchema } from '../model/profiles';
import { createOutside } from '../platform/outside';
import { forgetProfile, hintProfile } from '../platform/page-profile';
import { PROFILE_KEY } from '../platform/profile-keys';
import { storedKeys } from '../platform/stored-keys';
import { takeIn } from './journal';
import { openStored } from './stored';

const PROFILES_KEY = 'profiles';

export type ProfileStore = Awaited<ReturnType<typeof openProfiles>>;

/**
 * The histories of several people in one browser, each with everything of its own. What is done here is done to the
 * profiles as a whole; within one, nothing knows of the others.
 */
export async function openProfiles(outside: Outside, openProfile: (id: string) => Outside = createOutside) {
  const stored = await openStored(outside, PROFILES_KEY, ProfilesSchema, NO_PROFILES);
  return {
    stored: stored.value,
    /** Empty for the first. */
    inUse: outside.profile ?? '',
    /** A new one, with those events in it. Listed before they are stored: what a crash leaves can be seen and removed. */
    async add(name: string, events: LogEvent[] = []): Promise<Profile> {
      const profile = { id: outside.newId(), name };
      await stored.change(({ profiles, ...rest }) => ({ ...rest, profiles: [...profiles, profile] }));
      await takeIn(openProfile(profile.id), events);
      return profile;
    },
    /** Puts another one in use; every page opens anew in it. Nothing is being stored in that moment. */
    enter: (id: string): Promise<void> =>
      outside.lock('run', () =>
        outside.lock('log', async () => {
          hintProfile(id);
          await outside.store.set({ [PROFILE_KEY]: id });
        }),
      ),
    /** With all that is in it, for good. Not the one in use. */
    async remove(id: string): Promise<void> {
      await outside.lock('log', async () => {
        const { store } = openProfile(id);
        const keys = (await storedKeys(id)).filter((key) => !key.startsWith(PROFILE_KEY));
        await store.remove(keys);
        forgetProfile(id);
      });
      await stored.change(({ profiles, ...rest }) => ({ ...rest, profiles: profiles.filter((one) => one.id !== id) }));
    },
    stop: stored.stop,
  };
}
