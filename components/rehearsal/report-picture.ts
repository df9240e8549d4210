import type { Lap } from '@/lib/model/deed';

const SIZE = { width: 880, margin: 48, line: 34, bar: 14 };
const COLOURS = {
  paper: '#faf8f3',
  ink: '#14212c',
  muted: '#566470',
  line: '#e4e0d6',
  accent: '#0a7150',
  amber: '#8a5200',
};

/** A PNG of a report: question, a bar for each lap, advice. Always on paper, whatever the theme: it goes to others. */
export function drawReport([question = '', ...lines]: string[], laps: Lap[]): Promise<Blob> {
  const canvas = new OffscreenCanvas(SIZE.width, 10);
  const measure = context(canvas);
  measure.font = font(600, 28);
  const wrapped = wrap(measure, question, SIZE.width - 2 * SIZE.margin);
  const advice = lines.at(-1) ?? '';
  canvas.height = 2 * SIZE.margin + wrapped.length * 38 + laps.length * (SIZE.line + SIZE.bar + 18) + 90;
  const pen = context(canvas);
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let y = SIZE.margin + 24;
  for (const part of wrapped) y = write(pen, part, y, font(600, 28), COLOURS.ink) + 38;
  const longest = Math.max(1, ...laps.flatMap(({ seconds, targetSeconds }) => [seconds, targetSeconds]));
  for (const [index, lap] of laps.entries()) {
    y = write(pen, lines[index] ?? '', y, font(400, 20), COLOURS.muted) + 12;
    drawBar(pen, lap, longest, y);
    y += SIZE.bar + SIZE.line;
  }
  for (const part of wrap(pen, advice, SIZE.width - 2 * SIZE.margin))
    y = write(pen, part, y, font(600, 20), COLOURS.ink) + 28;
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawBar(pen: OffscreenCanvasRenderingContext2D, lap: Lap, longest: number, y: number): void {
  const full = SIZE.width - 2 * SIZE.margin;
  const length = (seconds: number) => (seconds / longest) * full;
  pen.fillStyle = COLOURS.line;
  pen.fillRect(SIZE.margin, y, full, SIZE.bar);
  pen.fillStyle = lap.seconds > lap.targetSeconds ? COLOURS.amber : COLOURS.accent;
  pen.fillRect(SIZE.margin, y, length(lap.seconds), SIZE.bar);
  pen.fillStyle = COLOURS.ink;
  pen.fillRect(SIZE.margin + length(lap.targetSeconds) - 1, y - 4, 3, SIZE.bar + 8);
}

function write(pen: OffscreenCanvasRenderingContext2D, text: string, y: number, style: string, colour: string): number {
  pen.font = style;
  pen.fillStyle = colour;
  pen.fillText(text, SIZE.margin, y);
  return y;
}

function wrap(pen: OffscreenCanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const font = (weight: number, size: number) => `${weight} ${size}px system-ui, sans-serif`;

function context(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const found = canvas.getContext('2d');
  if (!found) throw new Error('this browser draws no pictures');
  return found;
}
