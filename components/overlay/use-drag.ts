import { useRef } from 'preact/hooks';

/** Less is a click with an unsteady hand. */
const SLACK = 3;

interface Drag<T> {
  /** What is needed from the moment of the grip on. */
  onGrip(): T;
  /** By how far the pointer has gone since, on the screen: the page under it moves along. */
  onDrag(start: T, dx: number, dy: number): void;
  onDrop(): void;
}

/** Handlers for something that can be dragged. A drag that goes outside of the page's window is followed there. */
export function useDrag<T>({ onGrip, onDrag, onDrop }: Drag<T>) {
  const grip = useRef<{ start: T; x: number; y: number; moved: boolean } | undefined>(undefined);
  const drop = () => {
    if (grip.current?.moved) onDrop();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      grip.current = { start: onGrip(), x: event.screenX, y: event.screenY, moved: false };
    },
    onPointerMove: ({ screenX, screenY, buttons }: PointerEvent) => {
      const held = grip.current;
      if (!held || buttons === 0) return;
      const [dx, dy] = [screenX - held.x, screenY - held.y];
      held.moved ||= Math.hypot(dx, dy) > SLACK;
      if (held.moved) onDrag(held.start, dx, dy);
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    /** Whether the click that ends a drag should count as one. */
    isClick: () => !grip.current?.moved,
  };
}
