import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn, readSource } from '../support/sources';
import { keysUsed, literalTexts } from '../support/tsx-text';

/** Forms of one message by count: `{1: '$1 day', n: '$1 days'}`. */
const isPlural = (value: object) => Object.keys(value).every((name) => /^(\d|n)$/.test(name));

/** `{a: {b: 'x'}}` becomes `[['a.b', 'x']]`; the forms of a plural have one key. */
function flat(tree: object, path: string[] = []): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = [...path, name];
    if (typeof value !== 'object' || value === null) return [[key.join('.'), String(value)] as [string, string]];
    if (!isPlural(value)) return flat(value, key);
    return Object.values(value).map((text): [string, string] => [key.join('.'), String(text)]);
  });
}

const MESSAGES = flat(parse(readSource('locales/en.yml')) as object);
const KEYS = MESSAGES.map(([key]) => key);
/** Where `$1` is the count, a form may do without it. */
const PLURALS = new Set(KEYS.filter((key, index) => KEYS.indexOf(key) !== index));
const CODE = filesIn(['components', 'entrypoints', 'lib'], /\.tsx?$/);

describe('text that a user sees or hears', () => {
  it.each(filesIn(['components'], /\.tsx$/))('comes from locales/en.yml in %s', (file) => {
    expect(literalTexts(file, readSource(file))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', ['x.tsx:1 Hello']],
    ["<p>{'Hello'}</p>", ['x.tsx:1 Hello']],
    ["<p>{ok ? 'Yes' : t('no')}</p>", ['x.tsx:1 Yes']],
    [`<p>{\`Step $\{n}\`}</p>`, ['x.tsx:1 Step']],
    ["<p>{name ?? 'Nobody'}</p>", ['x.tsx:1 Nobody']],
    ['<input placeholder="Search" />', ['x.tsx:1 Search']],
    ["<button aria-label={on ? 'Off' : 'On'} />", ['x.tsx:1 Off', 'x.tsx:1 On']],
    ['<><b> Bold</b></>', ['x.tsx:1 Bold']],
    ['<p class="plain" data-kind={a ? "weak" : "strong"}> · </p>', []],
    ["<p>{kind === 'weak' && i18n.t('walkthrough.weak')}</p>", []],
    ['<ul>{items.map((item) => item.kind === \'x\' ? <li key="x">{item.text}</li> : null)}</ul>', []],
  ])('is found in %s', (source, found) => {
    expect(literalTexts('x.tsx', `const view = ${source};`)).toEqual(found);
  });
});

describe('the messages', () => {
  const used = CODE.flatMap((file) => keysUsed(file, readSource(file)).map((pattern) => ({ file, pattern })));
  const inManifest = [...readSource('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
  /** The background asks the browser itself for its texts. */
  const asked = CODE.flatMap((file) => [...readSource(file).matchAll(/getMessage\('(\w+)'/g)].map(([, name]) => name));

  it('are all used', () => {
    const inTables = new Set(
      CODE.flatMap((file) => [...readSource(file).matchAll(/label: '([\w.]+)'/g)].map(([, key]) => key)),
    );
    const unused = KEYS.filter((key) => !inTables.has(key) && !used.some(({ pattern }) => pattern.test(key)));
    const byName = [...inManifest, ...asked];
    expect(unused.filter((key) => !byName.includes(key.replaceAll('.', '_')))).toEqual([]);
  });

  it('are there for every key that is used', () => {
    const missing = used.filter(({ pattern }) => !KEYS.some((key) => pattern.test(key)));
    expect(missing.map(({ file, pattern }) => `${file}: ${pattern.source}`)).toEqual([]);
    expect(inManifest.filter((name) => !KEYS.some((key) => key.replaceAll('.', '_') === name))).toEqual([]);
  });

  it('say something, and number what is filled in from $1 on', () => {
    for (const [key, text] of MESSAGES) {
      expect(text.trim(), key).not.toBe('');
      const holes = [...new Set(text.match(/\$[1-9]/g))].sort();
      const all = PLURALS.has(key) ? [...new Set(['$1', ...holes])] : holes;
      expect(all, key).toEqual(all.map((_, index) => `$${index + 1}`));
    }
  });

  it.each([
    ["i18n.t('a.b')", 'a.b', true],
    [`i18n.t(\`step.$\{step}\`)`, 'step.task', true],
    [`i18n.t(\`step.$\{step}\`)`, 'step.task.x', false],
    ["i18n.t(on ? 'a.on' : 'a.off', [1])", 'a.off', true],
    ["i18n.t(kind === 'a.kind' ? 'a.on' : 'a.off')", 'a.kind', false],
    ["i18n.t(({ x: 'level.x' } as const)[level])", 'level.x', true],
    ["other.t('a.b')", 'a.b', false],
  ])('are looked for in code: %s uses %s: %s', (source, key, expected) => {
    expect(keysUsed('x.ts', source).some((pattern) => pattern.test(key))).toBe(expected);
  });
});
