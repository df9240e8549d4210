import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelApp as App } from '@/lib/app/panel-app';
import type { Mode } from '@/lib/model/place';
import type { RunPlan } from '@/lib/model/run';
import type { ScenarioFile } from '@/lib/model/scenario-file';

export interface ModeProps {
  app: App;
  file: ScenarioFile;
  lens: string | undefined;
  /** What a run would be if it started now. */
  plan: RunPlan;
}

export interface LoadedMode {
  mode: Mode;
  View: ComponentType<ModeProps>;
}

const LOAD: Record<Mode, () => Promise<ComponentType<ModeProps>>> = {
  walkthrough: async () => (await import('./WalkthroughMode')).WalkthroughMode,
  rehearse: async () => (await import('./RehearseMode')).RehearseMode,
  quiz: async () => (await import('./ScenarioQuiz')).ScenarioQuiz,
};

/** Each tab is a file of its own: the panel opens with the one that it shows. */
export const loadMode = async (mode: Mode): Promise<LoadedMode> => ({ mode, View: await LOAD[mode]() });

/** The view of the tab that is chosen; until it has come, that of the one before. */
export function useMode(mode: Mode, first: LoadedMode): LoadedMode {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let isWanted = true;
    if (shown.mode !== mode) void loadMode(mode).then((loaded) => isWanted && setShown(loaded));
    return () => {
      isWanted = false;
    };
  }, [mode, shown]);
  return shown;
}
