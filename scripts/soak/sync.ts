import { holdsForHistories } from '../../tests/support/sync/battery';
import { createCore } from '../../tests/support/sync/core';

const AT_ONCE = 1000;

/** 20,000 histories of syncing, other ones each time. `SYNC_HISTORIES` and `SYNC_SEED` in the environment change that. */
export async function soakSync(say: (line: string) => void): Promise<string[]> {
  const histories = Number(process.env['SYNC_HISTORIES'] ?? 20_000);
  const seed = Number(process.env['SYNC_SEED'] ?? Date.now() % 2 ** 31);
  const counts = new Map<string, number>();
  say(`sync: ${histories} histories from seed ${seed} on`);
  for (let done = 0; done < histories; done += AT_ONCE) {
    try {
      await holdsForHistories(createCore(), Math.min(AT_ONCE, histories - done), seed + done, { counts });
    } catch (error) {
      return [`sync: ${error instanceof Error ? `${error.message}\n${error.cause}` : error}`];
    }
    say(`sync: ${Math.min(histories, done + AT_ONCE)} survived`);
  }
  for (const [what, count] of [...counts].sort()) say(`${String(count).padStart(9)} ${what}`);
  const faults = [...counts].filter(([what]) => what.startsWith('fault:')).reduce((sum, [, count]) => sum + count, 0);
  say(`${String(faults).padStart(9)} faults in all`);
  return [];
}
