import { useEffect, useState } from 'preact/hooks';
import { LOOP_KEY } from '@/lib/app/loop-key';
import type { PanelApp as App } from '@/lib/app/panel-app';
import type { LoopViews } from './LoopDesk';

/** A mock loop in place of everything else. One that was under way when the panel was closed comes back by itself. */
export function useLoop(app: App) {
  const [views, setViews] = useState<LoopViews>();
  const [shown, setShown] = useState(false);
  const load = async (): Promise<LoopViews> => {
    if (views) return views;
    const { loadLoop } = await import('./behind');
    const loaded = await loadLoop(app);
    setViews(loaded);
    return loaded;
  };
  useEffect(() => {
    void app.outside.store.get([LOOP_KEY]).then(async (stored) => {
      if (stored[LOOP_KEY]) setShown((await load()).isUnderWay());
    });
  }, [app]);
  return {
    View: shown ? views?.View : undefined,
    open: () => void load().then(() => setShown(true)),
    leave: () => setShown(false),
  };
}
