import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dial } from '@/components/ui/Dial';
import { dashboardIcon, listIcon } from '@/components/ui/icons';
import { levelName } from '@/components/ui/names';
import { Tabs } from '@/components/ui/Tabs';
import { clockTime } from '@/components/ui/time';
import { openDashboard } from '@/lib/app/open-dashboard';
import type { PanelApp as App } from '@/lib/app/panel-app';
import { chooseProbes, planRun } from '@/lib/app/plan';
import { MODES } from '@/lib/model/place';
import type { RunPlan } from '@/lib/model/run';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { LEVELS, type LevelId } from '@/lib/model/steps';
import { Help } from './Help';
import { type LoadedMode, useMode } from './panel-modes';

interface PanelScenarioProps {
  app: App;
  file: ScenarioFile;
  /** The view of the tab that is open at first. */
  first: LoadedMode;
  onChange(): void;
}

export function PanelScenario({ app, file, first, onChange }: PanelScenarioProps) {
  const { mode, lens } = app.place.place.value;
  const { level } = app.progress.settings();
  const plan = usePlan(app, file, lens);
  const { mode: shown, View } = useMode(mode, first);
  const planKey = JSON.stringify(plan);
  useEffect(() => void app.rehearsal.offer(plan), [planKey]);
  return (
    <>
      <Heading {...{ app, file, level, onChange }} lens={lens} />
      <div class="panel-body" role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`} data-mode={shown}>
        <View key={file.id} {...{ app, file, lens, plan }} />
      </div>
    </>
  );
}

interface HeadingProps extends Omit<PanelScenarioProps, 'first'> {
  level: LevelId;
  lens: string | undefined;
}

function Heading({ app, file, level, lens, onChange }: HeadingProps) {
  const { scenario, principles } = file;
  const { mode } = app.place.place.value;
  const run = app.rehearsal.run.value;
  const live = mode === 'rehearse' && run?.scenario === file.id && run.phase !== 'done';
  const lenses = scenario.lenses.map(({ principle }) => ({ id: principle, label: principles[principle] ?? principle }));
  const chosen = lenses.some(({ id }) => id === lens) ? (lens ?? '') : '';
  return (
    <header class="panel-head" data-live={live || undefined}>
      <div class="panel-top">
        <p class="eyebrow">{principles[scenario.principle]}</p>
        <div class="panel-tools">
          <Help />
          <Button
            kind="quiet"
            icon={dashboardIcon}
            aria-label={i18n.t('dashboard.open')}
            onClick={() => void openDashboard()}
          />
          <Button kind="quiet" icon={listIcon} aria-label={i18n.t('panel.change')} onClick={onChange} />
        </div>
      </div>
      <h1>{scenario.question}</h1>
      <div class="dials">
        <Dial
          label={i18n.t('panel.level')}
          options={LEVELS.map((id) => {
            const total = clockTime(scenario.levels[id].totalSeconds);
            return { id, label: i18n.t('panel.levelTotal', [levelName(id), total]) };
          })}
          selected={level}
          onSelect={(value) =>
            void app.progress.append([{ type: 'setting changed', payload: { name: 'level', value } }])
          }
        />
        {lenses.length > 0 && (
          <Dial
            label={i18n.t('panel.lens')}
            options={[{ id: '', label: i18n.t('panel.asAsked') }, ...lenses]}
            selected={chosen}
            onSelect={(id) => void app.place.move({ lens: id === '' ? undefined : id })}
          />
        )}
      </div>
      <Tabs
        label={i18n.t('mode.label')}
        tabs={MODES.map((id) => ({ id, label: i18n.t(`mode.${id}`) }))}
        selected={mode}
        onSelect={(next) => void app.place.move({ mode: next })}
      />
    </header>
  );
}

/** What a run would be if it started now. The probes are drawn once a run, not at each redraw. */
function usePlan(app: App, file: ScenarioFile, lens: string | undefined): RunPlan {
  const progress = app.progress.progress.value;
  const { level, probes: count } = app.progress.settings();
  const runs = progress.scenarios[file.id]?.runs.length;
  const probes = useMemo(
    () => chooseProbes(file, progress, lens, count, app.outside.random),
    [file, lens, count, runs, app],
  );
  return planRun(file, progress, { level, lens, probes });
}
