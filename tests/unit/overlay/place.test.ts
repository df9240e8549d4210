import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchor,
  FIRST_SIZE,
  firstPlace,
  MARGIN,
  move,
  nextCorner,
  rectOf,
  resize,
  SMALLEST,
  within,
} from '@/lib/domain/overlay/place';
import { MOST_SITES, placeOn, remember } from '@/lib/domain/overlay/remembered';
import { type CardPlace, CardPlacesSchema, NO_PLACES, type Rect } from '@/lib/model/overlay';

const PAGE = { width: 1280, height: 720 };
const HERE: Rect = { left: 900, top: 100, width: 300, height: 360 };

const page = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) });
const length = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const rect = fc.record({ left: length, top: length, width: length, height: length });
const place: fc.Arbitrary<CardPlace> = fc.record({
  edgeX: fc.constantFrom('left', 'right'),
  x: length,
  edgeY: fc.constantFrom('top', 'bottom'),
  y: length,
  width: length,
  height: length,
});

const isInside = ({ left, top, width, height }: Rect, around: typeof PAGE) =>
  left >= 0 && top >= 0 && left + width <= around.width && top + height <= around.height;

describe('the card', () => {
  it('starts at the right-hand side', () => {
    expect(rectOf(firstPlace(), PAGE)).toEqual({ left: 1280 - 300 - MARGIN, top: MARGIN, ...FIRST_SIZE });
  });

  it.each([
    ['is as small as it gets', { width: 1, height: 1 }, SMALLEST],
    ['is as large as the page', { width: 9999, height: 9999 }, PAGE],
  ])('%s', (_what, size, expected) => {
    expect(within({ left: 0, top: 0, ...size }, PAGE)).toEqual({ left: 0, top: 0, ...expected });
  });

  it('is smaller than the smallest on a page that is smaller still', () => {
    expect(within(HERE, { width: 150, height: 120 })).toEqual({ left: 0, top: 0, width: 150, height: 120 });
  });

  it('moves as far as the edge', () => {
    expect(move(HERE, -50, 20, PAGE)).toMatchObject({ left: 850, top: 120 });
    expect(move(HERE, 500, -500, PAGE)).toMatchObject({ left: 980, top: 0 });
  });

  it.each([
    ['the right edge', { x: 1, y: 0 } as const, 40, 0, { ...HERE, width: 340 }],
    ['the right edge past the page', { x: 1, y: 0 } as const, 400, 0, { ...HERE, width: 380 }],
    ['the left edge', { x: -1, y: 0 } as const, -40, 0, { ...HERE, left: 860, width: 340 }],
    ['the left edge past the smallest', { x: -1, y: 0 } as const, 400, 0, { ...HERE, left: 980, width: 220 }],
    ['the bottom right corner', { x: 1, y: 1 } as const, 10, -500, { ...HERE, width: 310, height: 200 }],
  ])('is pulled by %s, and the other edges stay', (_what, pull, dx, dy, expected) => {
    expect(resize(HERE, pull, dx, dy, PAGE)).toEqual(expected);
  });

  it('goes round all four corners by clicks', () => {
    const corners = [HERE];
    for (let click = 0; click < 4; click++) corners.push(nextCorner(corners.at(-1) ?? HERE, PAGE));
    expect(corners.slice(1).map(({ left, top }) => [left, top])).toEqual([
      [964, 344],
      [16, 344],
      [16, 16],
      [964, 16],
    ]);
  });

  it('keeps to the corner it is nearest to when the window is another size', () => {
    const kept = anchor({ left: 970, top: 350, width: 300, height: 360 }, PAGE);
    expect(kept).toEqual({ edgeX: 'right', x: 10, edgeY: 'bottom', y: 10, width: 300, height: 360 });
    expect(rectOf(kept, { width: 800, height: 600 })).toEqual({ left: 490, top: 230, width: 300, height: 360 });
  });

  it('is inside of any page, wherever it was and whatever is done to it', () => {
    fc.assert(
      fc.property(page, rect, place, length, length, (around, anywhere, stored, dx, dy) => {
        const start = within(anywhere, around);
        for (const done of [
          start,
          rectOf(stored, around),
          move(start, dx, dy, around),
          resize(start, { x: -1, y: 1 }, dx, dy, around),
          resize(start, { x: 1, y: 1 }, dx, dy, around),
          nextCorner(start, around),
        ])
          expect(isInside(done, around)).toBe(true);
        expect(rectOf(anchor(start, around), around)).toEqual(start);
      }),
    );
  });
});

describe('the places remembered', () => {
  const at = (x: number): CardPlace => ({ ...firstPlace(), x });

  it('are one a site, the last one', () => {
    const places = remember(remember(remember(NO_PLACES, 'a.example', at(1)), 'b.example', at(2)), 'a.example', at(3));
    expect(places.sites.map(({ site }) => site)).toEqual(['a.example', 'b.example']);
    expect(placeOn(places, 'a.example')).toEqual(at(3));
    expect(placeOn(places, 'c.example')).toBeUndefined();
  });

  it('are no more than so many', () => {
    let places = NO_PLACES;
    for (let site = 0; site < MOST_SITES + 5; site++) places = remember(places, `${site}.example`, at(site));
    expect(places.sites).toHaveLength(MOST_SITES);
    expect(placeOn(places, '0.example')).toBeUndefined();
    expect(CardPlacesSchema.parse(places)).toEqual(places);
  });

  it.each([
    ['something else', 'left'],
    ['a place with a hole', { version: 1, sites: [{ site: 'a.example', place: { ...at(1), x: null } }] }],
    ['numbers that are none', { version: 1, sites: [{ site: 'a.example', place: { ...at(1), x: Number.NaN } }] }],
    ['a later version', { version: 2, sites: [] }],
  ])('are not read from %s', (_what, stored) => {
    expect(CardPlacesSchema.safeParse(stored).success).toBe(false);
  });
});
