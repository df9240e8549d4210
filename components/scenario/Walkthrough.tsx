import { i18n } from '#i18n';
import { CourseBar } from '@/components/ui/CourseBar';
import { levelName } from '@/components/ui/names';
import { targetsAt } from '@/lib/domain/scenario/targets';
import { tellingOf } from '@/lib/domain/scenario/telling';
import type { Lens } from '@/lib/model/scenario';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { type LevelId, STEPS } from '@/lib/model/steps';
import { ProbeList } from './ProbeList';
import { StepCard } from './StepCard';
import { Teardown } from './Teardown';

interface WalkthroughProps {
  file: ScenarioFile;
  level: LevelId;
  /** Principle to tell it for; absent for the one of the question. */
  lens?: string | undefined;
}

/** The book: everything there is to know about one scenario, at one level, through one lens. */
export function Walkthrough({ file, level, lens }: WalkthroughProps) {
  const { scenario, principles } = file;
  const chosen = scenario.lenses.find(({ principle }) => principle === lens);
  const targets = targetsAt(scenario, level);
  return (
    <div class="walkthrough">
      <CourseBar segments={STEPS.map((step) => ({ seconds: targets[step], share: 1 }))} />
      <Overview scenario={scenario} />
      {chosen && <LensNote lens={chosen} name={principles[chosen.principle] ?? chosen.principle} />}
      {STEPS.map((step) => {
        const { example, phrases } = tellingOf(scenario, step, level);
        const { coaching, mistake } = scenario.steps[step];
        const marks = { phrases, stress: chosen?.stress ?? [], leaveOut: chosen?.leaveOut ?? [] };
        return <StepCard key={step} {...{ step, example, marks, coaching, mistake }} targetSeconds={targets[step]} />;
      })}
      <LevelNote level={level} scenario={scenario} />
      <ProbeList probes={scenario.probes} />
      <Teardown teardown={scenario.teardown} key={file.id} />
    </div>
  );
}

function Overview({ scenario }: Pick<ScenarioFile, 'scenario'>) {
  return (
    <details class="overview" open>
      <summary>
        <h2>{i18n.t('walkthrough.overview')}</h2>
      </summary>
      <p>{scenario.overview}</p>
      <h3>{i18n.t('walkthrough.takeaways')}</h3>
      <ul>
        {scenario.takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
    </details>
  );
}

function LensNote({ lens, name }: { lens: Lens; name: string }) {
  return (
    <aside class="lens" aria-label={i18n.t('walkthrough.lensFor', [name])}>
      <h2>{i18n.t('walkthrough.lensFor', [name])}</h2>
      <p class="spoken">{lens.opening}</p>
      <dl>
        <dt>{i18n.t('walkthrough.leadWith')}</dt>
        <dd>{lens.leadWith}</dd>
        <dt>{i18n.t('walkthrough.emphasise')}</dt>
        <dd>{lens.emphasise}</dd>
        <dt>{i18n.t('walkthrough.downplay')}</dt>
        <dd>{lens.downplay}</dd>
      </dl>
      <p class="eyebrow">{i18n.t('walkthrough.lensMarks')}</p>
    </aside>
  );
}

function LevelNote({ level, scenario }: { level: LevelId } & Pick<ScenarioFile, 'scenario'>) {
  const { guidance, bar } = scenario.levels[level];
  return (
    <aside class="level" aria-label={i18n.t('walkthrough.atLevel', [levelName(level)])}>
      <h2>{i18n.t('walkthrough.atLevel', [levelName(level)])}</h2>
      <p>{guidance}</p>
      <p>
        <b>{i18n.t('walkthrough.bar')}</b> {bar}
      </p>
    </aside>
  );
}
