import { i18n } from '#i18n';
import { Plot } from '@/components/charts/Plot';
import { stepName } from '@/components/ui/names';
import type { Missed } from '@/lib/domain/statistics/missed';

interface MissedPlotsProps {
  phrases: Missed[];
  probes: Missed[];
  /** Whether anything was ticked, or any probe answered, yet. */
  anyRuns: boolean;
  anyProbes: boolean;
  /** A few words that name a scenario. */
  titleOf(scenario: string): string;
}

/** As many as one can work on; the table has all. */
const SHOWN = 7;

/** What to work on: lists, since here the words themselves are what to see. */
export function MissedPlots({ phrases, probes, anyRuns, anyProbes, titleOf }: MissedPlotsProps) {
  const [worst] = phrases;
  const quiet = (kind: 'phrases' | 'probes', any: boolean) => i18n.t(`progress.${kind}.${any ? 'none' : 'empty'}`);
  return (
    <>
      <Plot
        name={i18n.t('progress.phrases.name')}
        title={worst ? leftOutTitle(phrases.length, worst) : quiet('phrases', anyRuns)}
        table={worst && tableOf('phrases', 'phrase', phrases)}
      >
        <MissedList {...{ titleOf }} missed={phrases} />
      </Plot>
      <Plot
        name={i18n.t('progress.probes.name')}
        title={probes[0] ? failedTitle(probes.length, probes[0]) : quiet('probes', anyProbes)}
        table={probes.length > 0 ? tableOf('probes', 'probe', probes) : undefined}
      >
        <MissedList {...{ titleOf }} missed={probes} />
      </Plot>
    </>
  );
}

/** Once is not often: until something was missed twice, only how many there are is said. */
const leftOutTitle = (count: number, { missed, text }: Missed) =>
  missed > 1 ? i18n.t('progress.phrases.title', [text]) : i18n.t('progress.phrases.titleFew', count);

const failedTitle = (count: number, { missed, times }: Missed) =>
  missed > 1
    ? i18n.t('progress.probes.title', count, [count, missed, times])
    : i18n.t('progress.probes.titleFew', count);

function MissedList({ missed, titleOf }: { missed: Missed[]; titleOf(scenario: string): string }) {
  if (missed.length === 0) return null;
  return (
    <ol class="missed">
      {missed.slice(0, SHOWN).map(({ scenario, name, step, text, times, missed: count }) => (
        <li key={`${scenario} ${name}`}>
          <span>{text}</span>
          <span class="figure">{i18n.t('progress.times', [count, times])}</span>
          <small class="eyebrow">
            {step ? i18n.t('progress.where', [stepName(step), titleOf(scenario)]) : titleOf(scenario)}
          </small>
          <div aria-hidden="true">
            <i style={{ width: `${(100 * count) / times}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function tableOf(kind: 'phrases' | 'probes', what: 'phrase' | 'probe', missed: Missed[]) {
  const first = what === 'phrase' ? i18n.t('progress.phrases.phrase') : i18n.t('progress.probes.probe');
  return {
    columns: [first, i18n.t(`progress.${kind}.missed`)],
    rows: missed.map((one) => [one.text, i18n.t('progress.times', [one.missed, one.times])]),
  };
}
