import { i18n } from '#i18n';
import { Columns } from '@/components/charts/Columns';
import { Plot } from '@/components/charts/Plot';
import type { Retention, RetentionBucket } from '@/lib/domain/statistics/retention';
import { percent } from './durations';

/** Fewer answers than this say little: the column is drawn weaker. */
const FEW = 5;
/** Nearer than this to the prediction is as predicted. */
const NEAR = 0.03;

/** How much is still known when it comes back, by how long it was away; and against the schedule's own prediction. */
export function RetentionPlot({ retention, wide = false }: { retention: Retention; wide?: boolean }) {
  const { buckets, reviews, predicted } = retention;
  const name = i18n.t('progress.retention.name');
  if (reviews === 0) return <Plot {...{ name, wide }} title={i18n.t('progress.retention.empty')} />;
  const used = buckets.filter((bucket) => bucket.reviews > 0);
  const list = used.map((bucket) => i18n.t('progress.principles.pair', [rangeOf(bucket), percent(shareOf(bucket))]));
  return (
    <Plot
      {...{ name, wide }}
      title={titleOf(retention)}
      description={i18n.t('progress.retention.described', [list.join(', ')])}
      table={tableOf(used, predicted !== undefined)}
      legend={predicted === undefined ? undefined : i18n.t('progress.retention.caption')}
    >
      <Columns columns={buckets.map(columnOf)} />
      <p class="eyebrow axis-name">{i18n.t('progress.retention.axis')}</p>
    </Plot>
  );
}

const shareOf = ({ reviews, recalled }: { reviews: number; recalled: number }) => recalled / Math.max(1, reviews);

function titleOf(retention: Retention): string {
  const { predicted } = retention;
  const share = shareOf(retention);
  if (predicted === undefined) return i18n.t('progress.retention.true', [percent(share)]);
  if (Math.abs(share - predicted) <= NEAR) return i18n.t('progress.retention.asPredicted', [percent(share)]);
  const key = share > predicted ? 'progress.retention.better' : 'progress.retention.worse';
  return i18n.t(key, [percent(share), percent(predicted)]);
}

function columnOf(bucket: RetentionBucket) {
  const { fromDays, toDays, reviews, predicted } = bucket;
  const share = reviews > 0 ? shareOf(bucket) : undefined;
  return {
    id: fromDays,
    share,
    mark: predicted,
    label: shortRange(fromDays, toDays),
    figure: share === undefined ? undefined : percent(share),
    title: `${rangeOf(bucket)}: ${share === undefined ? '–' : percent(share)}`,
    faint: reviews < FEW,
  };
}

function shortRange(from: number, to: number | undefined): string {
  if (to === undefined) return i18n.t('progress.retention.shortLast', [from]);
  return from === to ? String(from) : i18n.t('progress.retention.short', [from, to]);
}

function rangeOf({ fromDays, toDays }: RetentionBucket): string {
  if (toDays === undefined) return i18n.t('progress.retention.rangeLast', [fromDays]);
  if (fromDays === toDays) return i18n.t('progress.retention.rangeOne', [fromDays]);
  return i18n.t('progress.retention.range', [fromDays, toDays]);
}

function tableOf(buckets: RetentionBucket[], predicts: boolean) {
  const columns = ['away', 'answers', 'recalled', ...(predicts ? (['predicted'] as const) : [])] as const;
  return {
    columns: columns.map((key) => i18n.t(`progress.retention.${key}`)),
    rows: buckets.map((bucket) => [
      rangeOf(bucket),
      bucket.reviews,
      percent(shareOf(bucket)),
      ...(predicts ? [bucket.predicted === undefined ? '–' : percent(bucket.predicted)] : []),
    ]),
  };
}
