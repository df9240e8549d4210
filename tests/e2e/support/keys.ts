/** What each key name is to WebDriver; the names are those of `KeyboardEvent.key`. */
const WEBDRIVER_KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** Takes `Control+Shift+k` apart. `Space` is a name for the space key, `Plus` for `+`. */
export function parseCombination(combination: string): { modifiers: string[]; key: string } {
  const parts = combination.split('+');
  const last = parts.pop() ?? '';
  const unknown = parts.find((part) => !MODIFIERS.has(part));
  if (unknown !== undefined || last === '') throw new Error(`Not a key combination: ${combination}`);
  return { modifiers: parts, key: { Space: ' ', Plus: '+' }[last] ?? last };
}

/** One key as WebDriver wants it: a private code point for named keys, the character itself for others. */
export function webdriverKey(key: string): string {
  const code = WEBDRIVER_KEYS[key];
  if (code === undefined && [...key].length !== 1) throw new Error(`Unknown key: ${key}`);
  return code ?? key;
}
