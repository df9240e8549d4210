import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import type { Run } from '@/lib/model/run';

/** Keys while a run is on screen: 1 to 9 tick phrases, N next, B back, P pauses and goes on. */
export function useRunKeys(phraseKeys: string[], run: Run, onCommand: (command: RunCommand) => void): void {
  const latest = useRef({ phraseKeys, run, onCommand });
  latest.current = { phraseKeys, run, onCommand };
  // Before the paint: a key may be pressed as soon as the run is seen.
  useLayoutEffect(() => {
    const end = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      const { phraseKeys: keys, run: current, onCommand: act } = latest.current;
      const command = isTyping(event) ? undefined : commandFor(event.key.toLowerCase(), keys, current);
      if (!command) return;
      event.preventDefault();
      act(command);
    };
    document.addEventListener('keydown', pressed, { signal: end.signal });
    return () => end.abort();
  }, []);
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return (
    event.repeat ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.matches('select, textarea, input[type=search]')
  );
}

function commandFor(key: string, phraseKeys: string[], run: Run): RunCommand | undefined {
  if (run.phase === 'probing') return undefined;
  const phrase = /^[1-9]$/.test(key) ? phraseKeys[Number(key) - 1] : undefined;
  const here = run.steps[run.current];
  if (here && phrase !== undefined) return { do: 'tick-phrase', step: here.step, phrase };
  if (key === 'n') return { do: run.current === run.steps.length - 1 ? 'finish' : 'next' };
  if (key === 'b') return { do: 'back' };
  return key === 'p' ? { do: run.phase === 'paused' ? 'resume' : 'pause' } : undefined;
}
