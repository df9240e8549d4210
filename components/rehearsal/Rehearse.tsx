import type { ComponentChildren } from 'preact';
import { useLazy } from '@/components/ui/use-lazy';
import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import type { Recall, ScenarioProgress } from '@/lib/model/progress';
import type { RunPlan as Plan, Run } from '@/lib/model/run';
import type { Script } from '@/lib/model/script';
import { DEFAULT_SETTINGS } from '@/lib/model/setting-choices';
import type { Setting, Settings } from '@/lib/model/settings';
import { LiveRun } from './LiveRun';
import { RunPlan } from './RunPlan';

export interface RehearseProps {
  /** What it shows of the scenario. */
  script: Script;
  plan: Plan;
  /** The defaults where a view cannot know. */
  settings?: Settings;
  /** The run of this scenario, live or just finished. */
  run: Run | undefined;
  past?: ScenarioProgress | undefined;
  now(): number;
  onStart(): void;
  onCommand(command: RunCommand): void;
  /** Absent where nothing can be set. */
  onSetting?: (setting: Setting) => void;
  /** Absent where recall is not asked for. */
  onJudge?: (steps: Recall['steps']) => void;
  onClose(): void;
  /** Shown under the plan and under the report. */
  below?: ComponentChildren;
}

export function Rehearse(props: RehearseProps) {
  const {
    script,
    plan,
    settings = DEFAULT_SETTINGS,
    run,
    past,
    now,
    onStart,
    onCommand,
    onSetting,
    onJudge,
    onClose,
    below,
  } = props;
  // A rehearsal begins without it, and in the overlay every kilobyte is somebody else's page.
  const Report = useLazy(loadReport, run?.phase === 'done');
  if (!run) return <RunPlan {...{ plan, settings, onSetting, onStart, below }} />;
  if (run.phase === 'done')
    return Report ? <Report {...{ run, script, past, onJudge, onClose, below }} onAgain={onStart} /> : null;
  const { calm, textSize } = settings;
  return <LiveRun key={run.id} {...{ run, script, now, calm, textSize, onCommand }} />;
}

const loadReport = () => import('./LapReport').then(({ LapReport }) => LapReport);
