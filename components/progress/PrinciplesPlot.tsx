import { i18n } from '#i18n';
import { Plot } from '@/components/charts/Plot';
import { RankedBars } from '@/components/charts/RankedBars';
import { type PrincipleTime, practised } from '@/lib/domain/statistics/coverage';
import { practiceTime } from './durations';

/**
 * Ranked bars and not a radar: what matters is which principles come last, and a ranking answers that at its lower
 * end. Sixteen spokes or more have no room for their names at 252 px, and the area of a radar depends on their order.
 */
export function PrinciplesPlot({ coverage }: { coverage: PrincipleTime[] }) {
  const begun = coverage.some((principle) => practised(principle) > 0);
  const name = i18n.t('progress.principles.name');
  if (!begun) return <Plot wide name={name} title={i18n.t('progress.principles.empty')} />;
  const list = coverage.map((one) => i18n.t('progress.principles.pair', [one.name, timeText(practised(one))]));
  const bars = coverage.map((one) => ({
    id: one.id,
    label: one.name,
    parts: [one.spokenSeconds, one.cardSeconds],
    figure: timeText(practised(one)),
  }));
  return (
    <Plot
      wide
      name={name}
      title={titleOf(coverage)}
      description={i18n.t('progress.principles.described', [list.join(', ')])}
      table={tableOf(coverage)}
      legend={
        <span class="parts-key">
          <i />
          {i18n.t('progress.principles.spoken')}
          <i />
          {i18n.t('progress.principles.cards')}
        </span>
      }
    >
      <RankedBars bars={bars} />
    </Plot>
  );
}

const timeText = (seconds: number) => (seconds > 0 ? practiceTime(seconds) : i18n.t('progress.principles.nothing'));

function titleOf(coverage: PrincipleTime[]): string {
  const none = coverage.filter((principle) => practised(principle) === 0);
  const first = none[0]?.name;
  if (first !== undefined) return i18n.t('progress.principles.none', none.length, [none.length, first]);
  return i18n.t('progress.principles.uneven', [coverage.at(-1)?.name ?? '']);
}

function tableOf(coverage: PrincipleTime[]) {
  const columns = ['progress.principles.principle', 'progress.principles.spoken', 'progress.principles.cards'] as const;
  return {
    columns: columns.map((key) => i18n.t(key)),
    rows: coverage.map(({ name, spokenSeconds, cardSeconds }) => [
      name,
      timeText(spokenSeconds),
      timeText(cardSeconds),
    ]),
  };
}
