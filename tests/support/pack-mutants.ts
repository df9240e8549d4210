import { parse, stringify } from 'yaml';
import { packJson, packText } from './pack';
import { aScenario } from './scenario';

type Random = () => number;

/** What somebody might put in who means harm, or whose editor does. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!!binary ',
    '!<tag:x> ',
    '<<: *a',
    '? ',
    '- - - - - ',
    '%YAML 9.9\n',
    '---\n',
    '...\n',
  ],
  ...['{', '[', ']', '}', '"', "'", '|', '>', '\t', '#', '@', '`', ':', ': ', '\\', '\n', '\r', '\n\n'],
  ...['\u0000', '\u202e', '\ud800', '\u2028', '\ufeff', '😀', 'é', '0x1F', '.nan', '-.inf', '~', '1e999'],
];

const VALUES: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, Number.NaN, '', ' ', 'x'.repeat(5000), [], {}, [[[[[]]]]]],
  ...HOSTILE,
  { constructor: 1 },
  JSON.parse('{"__proto__": {"polluted": true}}'),
];
const KEYS = ['__proto__', 'constructor', 'toString', 'colour', '<script>', '', 'id', 'length'];

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const place = (length: number, random: Random) => Math.floor(random() * (length + 1));

const second = aScenario((scenario) => {
  scenario.id = 'second';
});
const WHOLE = { scenarios: [aScenario(), second] };
const TEXTS = [packText(), packText(WHOLE), packJson(WHOLE), stringify(aScenario()), packJson()];

const IN_TEXT: ((text: string, random: Random) => string)[] = [
  (text, random) => splice(text, random, place(40, random), ''),
  (text, random) => splice(text, random, 0, slice(text, random)),
  (text, random) => splice(text, random, place(1, random), pick(HOSTILE, random)),
  (text, random) => splice(text, random, 1, String.fromCharCode(place(0x2fff, random))),
  (text, random) => text.slice(0, place(text.length, random)),
  (text, random) => inLines(text, random, (line) => [line, line]),
  (text, random) => inLines(text, random, () => []),
  (text, random) => inLines(text, random, (line) => [`${' '.repeat(place(6, random))}${line.trimStart()}`]),
  (text, random) => inLines(text, random, (line) => [line.replace(/: .*/, () => `: ${pick(HOSTILE, random)}`)]),
];

const slice = (text: string, random: Random) => {
  const from = place(text.length, random);
  return text.slice(from, from + place(200, random));
};

function splice(text: string, random: Random, away: number, put: string): string {
  const at = place(text.length, random);
  return text.slice(0, at) + put + text.slice(at + away);
}

function inLines(text: string, random: Random, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = place(lines.length - 1, random);
  lines.splice(at, 1, ...change(lines[at] ?? ''));
  return lines.join('\n');
}

type Branch = Record<string, unknown> | unknown[];
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

const ADDED = { value: 1, enumerable: true, configurable: true, writable: true };

const IN_TREE: ((branch: Record<string, unknown>, key: string, random: Random) => void)[] = [
  (branch, key, random) => Object.assign(branch, { [key]: structuredClone(pick(VALUES, random)) }),
  (branch, key, random) => Object.assign(branch, { [key]: textOf(branch[key]) + pick(HOSTILE, random) }),
  (branch, key) => (Array.isArray(branch) ? void branch.splice(Number(key), 1) : void delete branch[key]),
  (branch, _key, random) => {
    if (!Array.isArray(branch)) Object.defineProperty(branch, pick(KEYS, random), ADDED);
  },
  (branch, key) => Object.assign(branch, { [key]: [branch[key]] }),
  (branch, key) => (Array.isArray(branch) ? void branch.push(branch[Number(key)]) : undefined),
];

/** A branch may have a `toString` of its own by now. */
const textOf = (value: unknown) => (isBranch(value) ? JSON.stringify(value) : String(value));

/** Changes one node somewhere in the tree. */
function changeTree(tree: unknown, random: Random): void {
  let branch = tree as Branch;
  for (;;) {
    const keys = Object.keys(branch);
    const key = pick(keys, random);
    const next = (branch as Record<string, unknown>)[key];
    if (keys.length === 0) return;
    if (!isBranch(next) || random() < 0.12) {
      if (!Object.isFrozen(branch)) pick(IN_TREE, random)(branch as Record<string, unknown>, key, random);
      return;
    }
    branch = next;
  }
}

/** A pack, or a scenario, that one to four things happened to. The same for the same random numbers. */
export function mutantPack(random: Random): string {
  let text = pick(TEXTS, random);
  const changes = 1 + place(2, random);
  if (random() < 0.5) {
    const tree: unknown = parse(text);
    for (let change = 0; change <= changes; change++) changeTree(tree, random);
    text = random() < 0.5 ? JSON.stringify(tree, null, 2) : stringify(tree, { aliasDuplicateObjects: false });
    return random() < 0.8 ? text : pick(IN_TEXT, random)(text, random);
  }
  for (let change = 0; change < changes; change++) text = pick(IN_TEXT, random)(text, random);
  return text;
}
