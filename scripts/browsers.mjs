// Finds the browsers. Runs before node_modules exist: Node's own modules only.
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { env, platform } from 'node:process';

const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);

/** Where each browser may be: a variable that overrules, commands on the PATH, then the usual places. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: [
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chromium-browser',
      'brave-browser',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    debian: 'chromium',
    hint: 'Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_BIN to its program file.',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debian: 'firefox-esr',
    hint: 'Install Firefox 153 or newer, or set FIREFOX_BIN to its program file.',
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** The program file of a browser, or null. A variable that names no program is an error, not a reason to look further. */
export function findBrowser(name) {
  const { variable, commands, mac, windows } = BROWSERS[name];
  const chosen = env[variable];
  if (chosen) {
    const found = isAbsolute(chosen) ? existing(chosen) : onPath(chosen);
    if (!found) throw new Error(`${variable} is set to ${chosen}, which is no program here.`);
    return found;
  }
  const places = {
    darwin: ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((at) => mac.map((app) => join(at, app))),
    win32: programs.flatMap((at) => windows.map((program) => join(at, program))),
  };
  return firstOf(commands, onPath) ?? firstOf(places[platform] ?? [], existing);
}

/** Like `findBrowser`, with an error that says what to install. */
export function requireBrowser(name) {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} here. ${installHint(name)}`);
  return found;
}

export function installHint(name) {
  return BROWSERS[name].hint;
}

/** The package that brings the browser in Debian and its kin. */
export function debianPackage(name) {
  return BROWSERS[name].debian;
}

/** True where a window can be shown. */
export function hasDisplay() {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Where a command is, or null. */
export function onPath(command) {
  const endings = platform === 'win32' ? ['.exe', ''] : [''];
  const files = (env['PATH'] ?? '').split(delimiter).flatMap((at) => endings.map((end) => join(at, command + end)));
  return firstOf(files, existing);
}

function existing(file) {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return null;
  }
}

function firstOf(candidates, look) {
  for (const candidate of candidates) {
    const found = look(candidate);
    if (found) return found;
  }
  return null;
}
