import { pageProfile } from './page-profile';
import { inProfile, keyIn, PROFILE_KEY } from './profile-keys';

/**
 * What a page reads before its modules are even parsed. Raw values, checked later by whoever takes them, because
 * this part must stay a few hundred bytes.
 */
interface Early {
  keys: Set<string>;
  stored: Promise<Record<string, unknown>>;
  scenario?: { id: string; json: Promise<unknown> };
}

const EARLY = '__starboardEarly';
const HINT_KEY = 'scenario';
const HIDDEN_KEY = 'hidden';
const KEYS = ['place', 'run', 'fold', 'log/head', 'interview', 'privacy', 'due', 'own/index', PROFILE_KEY];
/** How the id of a scenario of the user's own begins. See `ownStorageKey`. */
const OWN = 'my:';

type Page = typeof globalThis & { [EARLY]?: Early | undefined; browser?: Api; chrome?: Api };
interface Api {
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
  runtime: { getURL(path: string): string };
}

/**
 * Starts the reads that every page begins with, and marks the document with whether a scenario was open last time.
 * The hint is in localStorage, which alone can be read at once; when it is wrong or missing, a read is repeated.
 */
export function startEarly(): void {
  const page = globalThis as Page;
  const api = page.browser ?? page.chrome;
  if (!api) return;
  const profile = pageProfile();
  const id = localStorage.getItem(keyIn(profile, HINT_KEY));
  const isOwn = id?.startsWith(OWN);
  const first = id && isOwn ? [...KEYS, `packs/${id.slice(OWN.length)}`] : KEYS;
  const keys = new Set(first);
  const get = async (names: string[]) => {
    return inProfile(profile, await api.storage.local.get(names.map((name) => keyIn(profile, name))));
  };
  const stored = get(first).then(async (found) => {
    const segment = `log/${String((found['log/head'] as { segment?: number } | undefined)?.segment ?? 1).padStart(8, '0')}`;
    keys.add(segment);
    return { ...found, ...(await get([segment])) };
  });
  const json = (path: string) => fetch(api.runtime.getURL(`packs/${path}.json`)).then((response) => response.json());
  page[EARLY] = { keys, stored, ...(id && !isOwn && { scenario: { id, json: json(id) } }) };
  const start = localStorage.getItem(keyIn(profile, HIDDEN_KEY)) ? 'hidden' : id ? 'scenario' : 'list';
  document.documentElement.dataset['start'] = start;
}

/** A frame that takes longer than this is one of a page that nobody sees. */
const FRAME_MS = 200;

/** Has the page's own modules loaded once what its HTML shows is drawn. See `lateModules`. */
export function startLate(): void {
  const load = () => {
    for (const late of document.querySelectorAll<HTMLScriptElement>('script[type=late]')) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = late.src;
      late.replaceWith(script);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    if (document.hidden) return load();
    requestAnimationFrame(() => setTimeout(load));
    setTimeout(load, FRAME_MS);
  });
}

/** Notes on the document that Enter was pressed in a search box of which the view has not taken over yet. */
export function noteEnter(): void {
  document.addEventListener('keydown', ({ key, target, isComposing }) => {
    const isEmptyBox = target instanceof HTMLInputElement && target.type === 'search' && target.value === '';
    if (key === 'Enter' && isEmptyBox && !isComposing) document.documentElement.dataset['entered'] = '';
  });
}

/** The stored values, if they were read early; each page may take them until `endEarly`. */
export async function takeStored(keys: string[] | null): Promise<Record<string, unknown> | undefined> {
  const early = (globalThis as Page)[EARLY];
  if (!early || !keys) return undefined;
  const stored = await early.stored;
  if (!keys.every((key) => early.keys.has(key))) return undefined;
  return Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]]));
}

/** The scenario file, if this one was fetched early. */
export function takeScenario(id: string): Promise<unknown> | undefined {
  const scenario = (globalThis as Page)[EARLY]?.scenario;
  return scenario?.id === id ? scenario.json : undefined;
}

/** From here on everything is read afresh. */
export function endEarly(): void {
  delete (globalThis as Page)[EARLY];
}

/** For the next opening: whether the page starts with nothing on it. */
export const hintHidden = (hidden: boolean): void => hint(HIDDEN_KEY, hidden ? '1' : undefined);

/** For the next opening. */
export const hintScenario = (id: string | undefined): void => hint(HINT_KEY, id);

function hint(name: string, value: string | undefined): void {
  const key = keyIn(pageProfile(), name);
  if (value === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}
