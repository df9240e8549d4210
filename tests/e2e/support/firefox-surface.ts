import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bidi } from './bidi';
import { parseCombination, webdriverKey } from './keys';
import type { Surface } from './surface';
import { until } from './until';

export interface FirefoxSurface extends Surface {
  /** The browsing context, for BiDi commands that `Surface` does not offer. */
  readonly context: string;
}

interface Place {
  context: string;
  /** The page around a frame. */
  top?: string;
  url: string;
  /** Whether the page is still there. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

interface Frame {
  context: string;
  url: string;
  children?: Frame[] | null;
}

interface Node {
  sharedId: string;
  value?: { shadowRoot?: Node | null };
}

const READ_TEXT = `(element) => element.matches('input, textarea, select') ? element.value : element.innerText`;
/** ARIA roles that Firefox calls by their newer name. */
const FIREFOX_ROLES: Record<string, string> = { img: 'image', presentation: 'none' };

/** Scrolls to the element until it stands still: what comes behind the first paint moves it, and Firefox clicks at a point. */
const SHOW = `async (element) => {
  const place = () => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { x, y } = element.getBoundingClientRect();
    return x + ' ' + y;
  };
  for (let last = '', now = place(); now !== last; now = place()) {
    last = now;
    await new Promise((later) => setTimeout(later, 40));
  }
}`;
const VISIBLE_TEXT = 'document.body?.innerText ?? ""';

/** Drives one page of Firefox: a tab, the sidebar or a popup. */
export function createFirefoxSurface(bidi: Bidi, place: Place): FirefoxSurface {
  const { context } = place;
  const evaluate = <T>(expression: string) => bidi.evaluate<T>(context, expression);
  const find = (role: string, name?: string) => {
    const known = FIREFOX_ROLES[role] ?? role;
    const value = name === undefined ? { role: known } : { role: known, name };
    return locateWithShadows(bidi, context, { type: 'accessibility', value });
  };
  const call = async <T>(node: Node, declaration: string): Promise<T> => {
    const answer = await bidi.send<{ result: { value: T } }>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: [{ sharedId: node.sharedId }],
      target: { context },
      awaitPromise: true,
    });
    return answer.result.value;
  };
  const wait = <T>(what: string, probe: () => Promise<T>, timeoutMs?: number) =>
    until(what, probe, timeoutMs).catch(async (error: Error) => {
      const shown = await evaluate<string>(VISIBLE_TEXT).catch(String);
      throw new Error(`${error.message}\nin ${place.url}, which shows: ${shown.slice(0, 600)}`);
    });
  const first = (role: string, name: string, timeoutMs?: number): Promise<Node> =>
    wait(`${role} "${name}"`, async () => (await find(role, name))[0], timeoutMs);
  const act = async (...sources: object[]) => {
    try {
      await bidi.send('input.performActions', { context, actions: sources });
    } catch (error) {
      if (await place.isOpen()) throw error; // the gesture may have closed its own page
    }
  };

  return {
    context,
    url: place.url,
    evaluate,
    click: async (role, name) => {
      const node = await first(role, name);
      await call(node, SHOW);
      await act(clickOn(node));
    },
    type: (text) => act(keySource([...text].flatMap(stroke))),
    press: (combination) => act(keySource(combinationStrokes(combination))),
    drag: async (points) => {
      const [start, ...path] = points.map(([x, y]) => ({ type: 'pointerMove', x, y, duration: 50 }));
      const actions = [start, { type: 'pointerDown', button: 0 }, ...path, { type: 'pointerUp', button: 0 }];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await bidi.send('input.performActions', { context: place.top ?? context, actions: [mouse] });
    },
    text: async (role, name) => call(await first(role, name), READ_TEXT),
    count: async (role, name) => (await find(role, name)).length,
    exists: async (role, name) => (await find(role, name)).length > 0,
    waitFor: async (role, name, timeoutMs) => void (await first(role, name, timeoutMs)),
    waitForGone: async (role, name, timeoutMs) =>
      void (await wait(`no ${role} "${name}"`, async () => (await find(role, name)).length === 0, timeoutMs)),
    waitForText: async (part, timeoutMs) =>
      void (await wait(
        `the text "${part}"`,
        async () => (await evaluate<string>(VISIBLE_TEXT)).includes(part),
        timeoutMs,
      )),
    waitForValue: (expression, timeoutMs) => wait(expression, () => evaluate(expression), timeoutMs) as Promise<never>,
    frame: async (part) => {
      const inner = await wait(`a frame ${part}`, () => findFrame(bidi, context, part));
      return createFirefoxSurface(bidi, {
        ...place,
        context: inner.context,
        url: inner.url,
        top: place.top ?? context,
      });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context: place.top ?? context,
      });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    setViewport: async (width, height) =>
      void (await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })),
    waitForClose: async (timeoutMs) =>
      void (await until(`${place.url} to close`, async () => !(await place.isOpen()), timeoutMs)),
    close: () => place.close(),
  };
}

/** BiDi's own look by role stays out of shadow trees; overlays hang theirs, open or closed, on top of the page. */
async function locateWithShadows(bidi: Bidi, context: string, locator: object): Promise<Node[]> {
  const locate = async (params: object) =>
    (await bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', { context, ...params })).nodes;
  const hosts = await locate({
    locator: { type: 'css', value: ':root > *, body > *' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const roots = hosts.flatMap(({ value }) => (value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : []));
  const inShadows = roots.length > 0 ? await locate({ locator, startNodes: roots }) : [];
  return [...(await locate({ locator })), ...inShadows];
}

async function findFrame(bidi: Bidi, root: string, part: string): Promise<Frame | undefined> {
  const { contexts } = await bidi.send<{ contexts: Frame[] }>('browsingContext.getTree', { root });
  const all = (frames: Frame[]): Frame[] => frames.flatMap((frame) => [frame, ...all(frame.children ?? [])]);
  return all(contexts[0]?.children ?? []).find(({ url }) => url.includes(part));
}

function clickOn(node: Node): object {
  const origin = { type: 'element', element: { sharedId: node.sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function keySource(actions: object[]): object {
  return { type: 'key', id: 'keyboard', actions };
}

function stroke(key: string): object[] {
  const value = webdriverKey(key);
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function combinationStrokes(combination: string): object[] {
  const { modifiers, key } = parseCombination(combination);
  const held = modifiers.map(webdriverKey);
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    ...stroke(key),
    ...held.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}
