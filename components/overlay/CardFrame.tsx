import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Icon';
import { closeIcon } from '@/components/ui/icons';
import type { Pull } from '@/lib/domain/overlay/place';
import type { Rect } from '@/lib/model/overlay';
import { useDrag } from './use-drag';

/** A press of an arrow key. */
const STRIDE = 20;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};
const PULLS: Pull[] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
];

/** Moves and resizes the card. Distances are those of the screen, since `from` was where it stood. */
export interface CardMover {
  rect(): Rect;
  moveFrom(from: Rect, dx: number, dy: number): void;
  resizeFrom(from: Rect, pull: Pull, dx: number, dy: number): void;
  toNextCorner(): void;
  keep(): void;
}

interface CardFrameProps {
  title: string;
  mover: CardMover;
  onClose(): void;
  children: ComponentChildren;
}

/** A bar to drag the card by, edges to pull, and a way out. */
export function CardFrame({ title, mover, onClose, children }: CardFrameProps) {
  return (
    <div class="card">
      <header class="card-bar">
        <MoveHandle {...{ title, mover }} />
        <Button kind="quiet" icon={closeIcon} aria-label={i18n.t('overlay.close')} onClick={onClose} />
      </header>
      <div class="card-body">{children}</div>
      {PULLS.map((pull) => (
        <Edge key={`${pull.x} ${pull.y}`} {...{ pull, mover }} />
      ))}
    </div>
  );
}

function MoveHandle({ title, mover }: { title: string; mover: CardMover }) {
  const { isClick, ...drag } = useDrag({ onGrip: mover.rect, onDrag: mover.moveFrom, onDrop: mover.keep });
  const pressed = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    if (event.shiftKey) mover.resizeFrom(mover.rect(), { x: 1, y: 1 }, ...by);
    else mover.moveFrom(mover.rect(), ...by);
    mover.keep();
  };
  const clicked = () => {
    if (!isClick()) return;
    mover.toNextCorner();
    mover.keep();
  };
  return (
    <button
      type="button"
      class="card-handle"
      aria-label={i18n.t('overlay.move')}
      title={i18n.t('overlay.moveHint')}
      onKeyDown={pressed}
      onClick={clicked}
      {...drag}
    >
      <Mark />
      <span aria-hidden="true">{title}</span>
    </button>
  );
}

/** For the pointer; by keyboard the bar does the same. */
function Edge({ pull, mover }: { pull: Pull; mover: CardMover }) {
  const { isClick: _, ...drag } = useDrag({
    onGrip: mover.rect,
    onDrag: (from: Rect, dx, dy) => mover.resizeFrom(from, pull, dx, dy),
    onDrop: mover.keep,
  });
  return <i class="card-edge" aria-hidden="true" data-x={pull.x} data-y={pull.y} {...drag} />;
}
