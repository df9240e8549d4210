import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const DAY = 86_400;

/**
 * A quiz in which cards of some kinds are due and those of others have never been seen; all the rest was answered
 * just now. Kinds by a part of the card's id. The log is emptied, the fold says what there was.
 */
export async function quizOn(surface: Surface, due: string[], unseen: string[] = []): Promise<void> {
  // The page that is open may still be storing what it found; the one after it found nothing new.
  for (let time = 0; time < 2; time++) await seed(surface, due, unseen);
  if (surface.url.includes('popup')) {
    await surface.waitFor('searchbox', 'Search scenarios');
    await surface.press('Enter');
  }
  await surface.waitFor('button', 'Check');
}

async function seed(surface: Surface, due: string[], unseen: string[]): Promise<void> {
  await surface.evaluate(`(async () => {
    const { scenarios } = await (await fetch('/packs/index.json')).json();
    const steps = ['situation', 'task', 'action', 'result', 'reflection'];
    const idsOf = ({ id, quiz, flaws, probes }) => [
      ...quiz.map((name) => id + '#quiz/' + name), id + '#principle', ...flaws.map((name) => id + '#flaw/' + name),
      ...probes.map((name) => id + '#probe/' + name), ...steps.map((name) => id + '#phrases/' + name),
    ];
    const now = Math.floor(Date.now() / 1000);
    const has = (parts) => (id) => parts.some((part) => id.includes(part));
    const card = (id) => {
      const at = has(${JSON.stringify(due)})(id) && id.startsWith('${FIRST}') ? now - 30 * ${DAY} : now;
      const last = { event: 'aaaaaaaa.1.0123456789ab', time: at * 4096, at, rating: 3 };
      return { reviews: 2, lapses: 0, firstAt: now - 40 * ${DAY}, last, memory: { stability: 9, difficulty: 5, interval: 9, at } };
    };
    const ids = scenarios.flatMap(idsOf).filter((id) => !has(${JSON.stringify(unseen)})(id));
    const cards = Object.fromEntries(ids.map((id) => [id, card(id)]));
    const fold = { version: 7, segment: 1, count: 0, problems: [], progress: { cards, scenarios: {}, settings: {}, undone: {} } };
    await chrome.storage.local.clear();
    const place = { version: 1, scenario: '${FIRST}', mode: 'quiz' };
    await chrome.storage.local.set({ fold, place });
  })()`);
  await openAnew(surface);
  await surface.waitForValue('document.querySelector("main h1") !== null');
}
