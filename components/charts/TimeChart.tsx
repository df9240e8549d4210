import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { readInk, watchInk } from './ink';
import { timeOptions } from './time-options';
import 'uplot/dist/uPlot.min.css';

export interface TimeSeries {
  /** Seconds since 1970, ascending. */
  at: number[];
  /** Seconds over zero, or under it. */
  values: number[];
  /** How it goes on the whole. */
  trend: number[];
}

interface TimeChartProps {
  series: TimeSeries;
  /** What zero is. */
  zero: string;
}

const HEIGHT = 200;

/** Points over and under a line, through time. Decoration: `Plot` says in words what it shows. */
export function TimeChart({ series, zero }: TimeChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const end = new AbortController();
    void import('uplot').then(({ default: Chart }) => {
      if (!end.signal.aborted) drawInto(current, Chart, { series, zero }, end.signal);
    });
    return () => end.abort();
  }, [series, zero]);
  return <div class="time-chart" ref={place} style={{ minHeight: `${HEIGHT}px` }} />;
}

function drawInto(place: HTMLElement, Chart: typeof uPlot, { series, zero }: TimeChartProps, end: AbortSignal): void {
  let chart: uPlot | undefined;
  const draw = () => {
    chart?.destroy();
    const size = { width: place.clientWidth, height: HEIGHT };
    chart = new Chart(timeOptions(readInk(place), zero, { ...size, at: series.at }), dataOf(series), place);
  };
  draw();
  const sized = new ResizeObserver(() => chart?.setSize({ width: place.clientWidth, height: HEIGHT }));
  sized.observe(place);
  const stop = watchInk(draw);
  end.addEventListener('abort', () => {
    stop();
    sized.disconnect();
    chart?.destroy();
  });
}

/** Two rows of points, so that those over the line can have a colour and a shape of their own. */
function dataOf({ at, values, trend }: TimeSeries): uPlot.AlignedData {
  const within = values.map((value) => (value > 0 ? null : value));
  const over = values.map((value) => (value > 0 ? value : null));
  return [at, within, over, trend];
}
