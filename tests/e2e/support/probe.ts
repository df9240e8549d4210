import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestBrowser } from './surface';

const FILES = fileURLToPath(new URL('../pages/probe', import.meta.url));

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  action: { default_popup: 'popup.html' },
  commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open the panel' } },
};

const OF_BROWSER = {
  chromium: {
    permissions: ['storage', 'activeTab', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' },
  },
  firefox: {
    permissions: ['storage', 'activeTab'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'panel.html', open_at_install: false },
    browser_specific_settings: { gecko: { id: 'probe@starboard.example' } },
  },
};

export interface Probe {
  readonly folder: string;
  remove(): void;
}

/** Writes a small extension, unpacked, that does what the harness has to prove it can drive. */
export function writeProbe(name: TestBrowser['name']): Probe {
  const folder = mkdtempSync(join(tmpdir(), 'starboard-probe-'));
  cpSync(FILES, folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...OF_BROWSER[name] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
