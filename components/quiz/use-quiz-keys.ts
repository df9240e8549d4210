import { useLayoutEffect, useRef } from 'preact/hooks';

interface KeyActions {
  proceed(): void;
  /** A digit: 0 for the key 1. */
  press(index: number): void;
  undo(): void;
}

/** Keys of the whole page while a question is on it; a button that has focus keeps its own Enter. */
export function useQuizKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const end = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (!isForQuiz(event)) return;
      if (/^[1-9]$/.test(event.key)) latest.current.press(Number(event.key) - 1);
      else if (event.key === 'Enter') latest.current.proceed();
      else latest.current.undo();
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed, { signal: end.signal });
    return () => end.abort();
  }, []);
}

function isForQuiz({ key, target, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  if (repeat || ctrlKey || metaKey || altKey || element.matches('select, textarea, input:not([type=radio])'))
    return false;
  return key === 'Enter' ? !element.closest('button, a, summary') : /^[1-9uU]$/.test(key);
}
