import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { clockTime } from '@/components/ui/time';
import { countdown } from '@/lib/domain/rehearsal/countdown';
import { spentOn } from '@/lib/domain/rehearsal/spent';
import type { Run } from '@/lib/model/run';

/**
 * Time left of the step, as a number in a draining ring. A tick changes this one element and nothing else, once a
 * second, and not at all while the page is hidden or the run is paused.
 */
export function StepClock({ run, now, calm = false }: { run: Run; now(): number; calm?: boolean }) {
  const clock = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = clock.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new AbortController();
    const draw = () => {
      clearTimeout(timer);
      const changesIn = drawClock(element, run, now());
      if (run.phase === 'running' && !document.hidden) timer = setTimeout(draw, changesIn);
    };
    document.addEventListener('visibilitychange', draw, { signal: end.signal });
    draw();
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [run, now]);
  return (
    <div
      class="clock"
      role="timer"
      aria-label={i18n.t('rehearse.stepTime')}
      data-calm={calm || undefined}
      ref={clock}
    />
  );
}

/** Returns the milliseconds until it has to be drawn again. */
function drawClock(element: HTMLElement, run: Run, now: number): number {
  const target = run.steps[run.current]?.targetSeconds ?? 1;
  const { seconds, over, share, changesIn } = countdown(target, spentOn(run, run.current, now));
  element.textContent = over ? `+${clockTime(seconds)}` : clockTime(seconds);
  element.style.setProperty('--left', String(share));
  element.toggleAttribute('data-over', over);
  return changesIn;
}
