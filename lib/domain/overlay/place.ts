import type { CardPlace, Rect, Size } from '../../model/overlay';

export const SMALLEST: Size = { width: 220, height: 200 };
export const FIRST_SIZE: Size = { width: 300, height: 360 };
/** Between the card and the edge of the page, where it is put first. */
export const MARGIN = 16;

/** Which edges of the card are being pulled: -1 the left or top one, 1 the right or bottom one, 0 neither. */
export interface Pull {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** At the right-hand side, a little down: where calls show least. */
export function firstPlace(): CardPlace {
  return { edgeX: 'right', x: MARGIN, edgeY: 'top', y: MARGIN, ...FIRST_SIZE };
}

/** Inside of the page as a whole, in whole pixels; smaller than the smallest only where the page is. */
export function within(rect: Rect, page: Size): Rect {
  const width = clamp(rect.width, SMALLEST.width, page.width);
  const height = clamp(rect.height, SMALLEST.height, page.height);
  const left = clamp(rect.left, 0, page.width - width);
  return { left, top: clamp(rect.top, 0, page.height - height), width, height };
}

export function move(rect: Rect, dx: number, dy: number, page: Size): Rect {
  return within({ ...rect, left: rect.left + dx, top: rect.top + dy }, page);
}

/** Moves the pulled edges; the opposite ones stay where they are. */
export function resize(rect: Rect, pull: Pull, dx: number, dy: number, page: Size): Rect {
  const [left, width] = pulled(rect.left, rect.width, pull.x, dx, SMALLEST.width, page.width);
  const [top, height] = pulled(rect.top, rect.height, pull.y, dy, SMALLEST.height, page.height);
  return within({ left, top, width, height }, page);
}

function pulled(start: number, length: number, pull: number, by: number, least: number, most: number) {
  const end = start + length;
  if (pull < 0) {
    const moved = clamp(start + by, 0, end - least);
    return [moved, end - moved] as const;
  }
  return [start, pull > 0 ? clamp(length + by, least, most - start) : length] as const;
}

/** The next corner of the page, clockwise: a place to go by one click, for who cannot drag. */
export function nextCorner(rect: Rect, page: Size): Rect {
  const { edgeX, edgeY } = anchor(rect, page);
  const toRight = edgeY === 'top';
  const toBottom = edgeX === 'right';
  const left = toRight ? page.width - rect.width - MARGIN : MARGIN;
  return within({ ...rect, left, top: toBottom ? page.height - rect.height - MARGIN : MARGIN }, page);
}

/** As it is remembered. */
export function anchor({ left, top, width, height }: Rect, page: Size): CardPlace {
  const right = page.width - left - width;
  const bottom = page.height - top - height;
  return {
    ...(right < left ? { edgeX: 'right', x: right } : { edgeX: 'left', x: left }),
    ...(bottom < top ? { edgeY: 'bottom', y: bottom } : { edgeY: 'top', y: top }),
    width,
    height,
  };
}

export function rectOf({ edgeX, x, edgeY, y, ...size }: CardPlace, page: Size): Rect {
  const { width, height } = within({ left: 0, top: 0, ...size }, page);
  const left = edgeX === 'left' ? x : page.width - width - x;
  return within({ left, top: edgeY === 'top' ? y : page.height - height - y, width, height }, page);
}

/** `most` wins over `least`: a page may be smaller than the smallest card. */
function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(0, Math.min(Math.max(value, least), most)));
}
