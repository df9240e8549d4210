import type uPlot from 'uplot';
import { monthYear, shortDate } from '@/components/ui/dates';
import type { Ink } from './ink';

const SECONDS_A_DAY = 86_400;
const FONT = '12px system-ui, sans-serif';
/** The scale shows at least so much, or a perfect run would look like a wild one. */
const LEAST_SECONDS = 10;
/** Dates are whole days: uPlot's own steps would write one date twice. */
const DATE_STEPS = [1, 2, 3, 5, 7, 10, 15, 30, 61, 91, 182, 365, 730, 1826].map((days) => days * SECONDS_A_DAY);
/** A history of one point has a width too. */
const LEAST_DAYS = 7;

interface Given {
  width: number;
  height: number;
  /** The points' times: uPlot's own range for a single one is years. */
  at: number[];
}

/** How uPlot draws seconds over and under a target. */
export function timeOptions(ink: Ink, zero: string, { at, ...size }: Given): uPlot.Options {
  const span = widen(at[0] ?? 0, at.at(-1) ?? 0);
  return {
    ...size,
    padding: [12, 12, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: true, range: () => span },
      y: { range: (_, from, to) => around(from, to) },
    },
    axes: [
      {
        ...axisLook(ink),
        grid: { show: false },
        size: 28,
        space: 64,
        incrs: DATE_STEPS,
        values: (_, at) => at.map(dateLabel(at)),
      },
      {
        ...axisLook(ink),
        grid: { stroke: ink.line, width: 1 },
        size: 52,
        values: (_, all) => all.map((one) => (one === 0 ? zero : signed(one))),
      },
    ],
    series: [
      {},
      points(ink.accent, false),
      points(ink.amber, true),
      { stroke: ink.ink, width: 2, points: { show: false } },
    ],
    hooks: { drawAxes: [(chart) => drawZero(chart, ink.muted)] },
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
function drawZero({ ctx, bbox, valToPos }: uPlot, colour: string): void {
  const y = Math.round(valToPos(0, 'y', true)) + 0.5;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.restore();
}
