import type uPlot from 'uplot';
import { monthYear, shortDate } from '@/components/ui/dates';
import type { Ink } from './ink';

const SECONDS_A_DAY = 86_400;
const FONT = '12px system-ui, sans-serif';
/** The scale shows at least so much, or a perfect run would look like a wild one. */
const LEAST_SECONDS = 10;
/** A history of one point has a width too. */
const LEAST_DAYS = 7;

/** How uPlot draws seconds over and under a target. */
export function timeOptions(ink: Ink, zero: string, size: { width: number; height: number }): uPlot.Options {
  return {
    ...size,
    padding: [12, 12, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: true, range: (_, from, to) => widen(from, to) },
      y: { range: (_, from, to) => around(from, to) },
    },
    axes: [
      { ...axisLook(ink), grid: { show: false }, space: 64, values: (_, at) => at.map(dateLabel(at)) },
      { ...axisLook(ink), grid: { stroke: ink.line, width: 1 }, size: 52, values: (_, all) => all.map(signed) },
    ],
    series: [
      {},
      points(ink.accent, false),
      points(ink.amber, true),
      { stroke: ink.ink, width: 2, points: { show: false } },
    ],
    hooks: { drawAxes: [(chart) => drawZero(chart, ink, zero)] },
  };
}

const axisLook = ({ muted, line }: Ink) => ({ stroke: muted, font: FONT, ticks: { stroke: line, size: 4 } });

/** Filled and round within the target, hollow over it: the colour is not all that tells. */
function points(colour: string, hollow: boolean): uPlot.Series {
  return {
    stroke: colour,
    paths: () => null,
    points: { show: true, size: 7, width: hollow ? 2 : 1, stroke: colour, fill: hollow ? 'transparent' : colour },
  };
}

function widen(from: number, to: number): [number, number] {
  const lacking = Math.max(0, LEAST_DAYS * SECONDS_A_DAY - (to - from)) / 2;
  const margin = (to - from) * 0.02;
  return [from - lacking - margin, to + lacking + margin];
}

function around(from: number, to: number): [number, number] {
  return [Math.min(-LEAST_SECONDS, from * 1.1), Math.max(LEAST_SECONDS, to * 1.1)];
}

/** Dates where days matter, months where years do. uPlot splits at the reader's own midnights. */
const dateLabel = (all: number[]) => {
  const span = (all.at(-1) ?? 0) - (all[0] ?? 0);
  const write = span > 300 * SECONDS_A_DAY ? monthYear : shortDate;
  return (at: number) => write(Math.floor((at + SECONDS_A_DAY / 2) / SECONDS_A_DAY));
};

const signed = (seconds: number): string => (seconds > 0 ? `+${seconds} s` : `${String(seconds).replace('-', '−')} s`);

/** The target: everything is read against it. */
function drawZero(chart: uPlot, { ink, muted }: Ink, zero: string): void {
  const { ctx, bbox } = chart;
  const y = Math.round(chart.valToPos(0, 'y', true)) + 0.5;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = muted;
  ctx.lineWidth = scale;
  ctx.setLineDash([4 * scale, 3 * scale]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.fillStyle = ink;
  ctx.font = `${12 * scale}px system-ui, sans-serif`;
  ctx.textAlign = 'right';
  ctx.fillText(zero, bbox.left + bbox.width, y - 4 * scale);
  ctx.restore();
}
