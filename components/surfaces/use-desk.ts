import { useEffect, useState } from 'preact/hooks';
import type { PanelApp as App } from '@/lib/app/panel-app';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import type { Desk, DeskView } from './PartnerDesk';

/**
 * Which side of the table the user is on. Loaded behind the first paint; an interview of this scenario that was under
 * way when the panel was closed comes back by itself.
 */
export function useDesk(app: App, file: ScenarioFile) {
  const [desk, setDesk] = useState<Desk>();
  const [chosen, onView] = useState<DeskView>();
  useEffect(() => void import('./behind').then(({ loadDesk }) => loadDesk(app)).then(setDesk), [app]);
  useEffect(() => onView((view) => (view === 'entry' ? view : undefined)), [file.id]);
  const view: DeskView = !desk ? 'own' : (chosen ?? (desk.seatedAt() === file.id ? 'seat' : 'own'));
  return { desk, view, onView, returned: chosen === 'own' };
}
