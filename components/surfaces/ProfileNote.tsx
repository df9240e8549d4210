import { useLazy } from '@/components/ui/use-lazy';
import type { App } from '@/lib/app/app';

/** Says whose history this is, where it is not the first one of this browser: nobody practises in another's unawares. */
export function ProfileNote({ outside }: Pick<App, 'outside'>) {
  const Name = useLazy(loadName, Boolean(outside.profile));
  return Name ? <Name outside={outside} /> : null;
}

const loadName = () => import('./ProfileName').then(({ ProfileName }) => ProfileName);
