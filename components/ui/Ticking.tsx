import { useEffect, useRef } from 'preact/hooks';

const SECOND = 1000;

/** A figure that follows the clock: only this one text changes, once a second, and not while the page is hidden. */
export function Ticking({ read }: { read(): string }) {
  const figure = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = () => {
      if (figure.current && !document.hidden) figure.current.textContent = read();
    };
    draw();
    const timer = setInterval(draw, SECOND);
    return () => clearInterval(timer);
  });
  return <span class="ticking figure" aria-hidden="true" ref={figure} />;
}
