import { exportHistory } from '@/lib/app/backup';
import { appendDeeds } from '@/lib/app/journal';
import { createWorld } from './memory-outside';

/** What the browser of somebody else exported: one rehearsal of that scenario. */
export async function anothersFile(scenario: string): Promise<string> {
  const theirs = createWorld({ seed: 7 }).open();
  const lap = {
    step: 'situation' as const,
    fade: 'full' as const,
    seconds: 31,
    targetSeconds: 27,
    said: [],
    phrases: 3,
  };
  const payload = { run: 'r1', scenario, level: 'sde-ii' as const, complete: false, laps: [lap] };
  await appendDeeds(theirs, [{ type: 'rehearsed', payload }]);
  return (await exportHistory(theirs)).text();
}

/** An expression that gives the page such a file, as choosing it does. */
export function chooseFile(text: string): string {
  return `(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'theirs.jsonl'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}
