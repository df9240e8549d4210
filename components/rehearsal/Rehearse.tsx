import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import type { Recall, ScenarioProgress } from '@/lib/model/progress';
import type { RunPlan as Plan, Run } from '@/lib/model/run';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { DEFAULT_SETTINGS, type Setting, type Settings } from '@/lib/model/settings';
import type { LapReportProps } from './LapReport';
import { LiveRun } from './LiveRun';
import { RunPlan } from './RunPlan';

export interface RehearseProps {
  file: ScenarioFile;
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
    file,
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
  const { scenario } = file;
  const Report = useReport(run?.phase === 'done');
  if (!run) return <RunPlan {...{ plan, settings, onSetting, onStart, below }} />;
  if (run.phase === 'done')
    return Report && <Report {...{ run, scenario, past, onJudge, onClose, below }} onAgain={onStart} />;
  const { calm, textSize } = settings;
  return <LiveRun key={run.id} {...{ run, scenario, now, calm, textSize, onCommand }} />;
}

/** Loaded when first wanted: a rehearsal begins without it, and in the overlay every kilobyte is somebody else's page. */
function useReport(wanted: boolean): ComponentType<LapReportProps> | null {
  const [report, setReport] = useState<{ View: ComponentType<LapReportProps> }>();
  useEffect(() => {
    if (wanted && !report) void import('./LapReport').then(({ LapReport }) => setReport({ View: LapReport }));
  }, [wanted, report]);
  return report?.View ?? null;
}
