import { effect } from '@preact/signals';
import { summarise } from '../domain/quiz/summarise';
import { todaysAgenda } from './agenda';
import type { App } from './app';

/**
 * Keeps the summary of what is due in step with the log while a page is open. Loaded behind the first paint, which
 * shows the summary as it was left. Returns the stop function.
 */
export async function watchDue(app: App): Promise<() => void> {
  const { progress } = app.progress;
  const isPending = () => Object.values(progress.value.cards).some(({ pending }) => pending);
  if (isPending()) await app.progress.schedule();
  return effect(() => {
    // Reviews that came from another browser have no day yet; the fold changes once more when they have.
    if (isPending()) return void app.progress.schedule();
    const summary = summarise(todaysAgenda(app), app.progress.settings());
    if (JSON.stringify(summary) === JSON.stringify(app.due.value.peek())) return;
    void app.due.change(() => summary);
  });
}
