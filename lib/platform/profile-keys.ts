/** Holds the id of the profile in use, and nothing while that is the first one. */
export const PROFILE_KEY = 'profile';

/** Where a profile's value is. The first profile has no id; what begins with `profile` is shared by all. */
export const keyIn = (id: string, key: string): string => (id && !key.startsWith(PROFILE_KEY) ? `~${id}/${key}` : key);

/** The name that a value has in its own profile. */
export const bare = (key: string) => key.replace(/^~\w+\//, '');

/** What that profile finds of what was read, by the names it knows it by. */
export const inProfile = (id: string, found: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(found).flatMap(([key, item]) => (keyIn(id, bare(key)) === key ? [[bare(key), item]] : [])),
  );
