import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import { targetsAt } from '@/lib/domain/scenario/targets';
import type { ScenarioFile } from '@/lib/model/pack';
import type { Run } from '@/lib/model/run';
import type { LevelId } from '@/lib/model/steps';
import { LapReport } from './LapReport';
import { LiveRun } from './LiveRun';
import { RunPlan } from './RunPlan';

interface RehearseProps {
  file: ScenarioFile;
  level: LevelId;
  /** The run of this scenario, live or just finished. */
  run: Run | undefined;
  now(): number;
  onStart(): void;
  onCommand(command: RunCommand): void;
  onClose(): void;
}

export function Rehearse({ file: { scenario }, level, run, now, onStart, onCommand, onClose }: RehearseProps) {
  if (!run) return <RunPlan targets={targetsAt(scenario, level)} level={level} onStart={onStart} />;
  if (run.phase === 'done') return <LapReport {...{ run, scenario, onClose }} onAgain={onStart} />;
  return <LiveRun key={run.id} {...{ run, scenario, now, onCommand }} />;
}
