import { useEffect, useState } from 'preact/hooks';
import type { App } from '@/lib/app/app';
import { openProfiles, type ProfileStore } from '@/lib/app/profiles';

/** The profiles of this browser, once they are read. */
export function useProfiles({ outside }: Pick<App, 'outside'>): ProfileStore | undefined {
  const [store, setStore] = useState<ProfileStore>();
  useEffect(() => {
    const opening = openProfiles(outside);
    void opening.then(setStore);
    return () => void opening.then(({ stop }) => stop());
  }, [outside]);
  return store;
}
