import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { commonChunks } from './lib/build/common-chunks';
import { inlineStyles } from './lib/build/inline-styles';
import { lateModules } from './lib/build/late-modules';
import { leanLibraries } from './lib/build/lean-libraries';
import { noInnerHtml } from './lib/build/no-inner-html';
import { emitPacks, readPacks } from './lib/build/packs';
import { fillShell } from './lib/build/shell';

const PACKS = join(import.meta.dirname, 'content/packs');
const GECKO_ID = 'starboard@starboard.example';

/** Keys that no browser keeps for itself (Chromium gives Alt+Shift with N, R, X, Z or P to no extension); the user may change them. Descriptions name what the same key does again. */
const COMMAND_KEYS = {
  'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_togglePanel__' },
  'next-step': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_nextStep__' },
  privacy: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_privacy__' },
  pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_pause__' },
  'toggle-overlay': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_toggleOverlay__' },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms'],
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    /** One host is asked for, when the user saves a server of theirs. */
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Chromium takes four suggestions and no fifth; pausing has a key in the panel too.
    commands:
      browser === 'firefox'
        ? COMMAND_KEYS
        : { ...COMMAND_KEYS, pause: { description: COMMAND_KEYS.pause.description } },
    /** Pages may hold the card in a frame, but not find it: its address is another one in each session. */
    web_accessible_resources: [
      { resources: ['overlay.html'], matches: ['<all_urls>'], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    // All browsers we serve know module preloads; what a page needs at once its HTML names already.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css')),
      },
    },
    resolve: { alias: { 'webextension-polyfill': join(import.meta.dirname, 'lib/platform/native-browser.ts') } },
    plugins: [
      noInnerHtml(),
      leanLibraries(),
      inlineStyles(),
      lateModules(),
      commonChunks(),
      {
        name: 'scenario-shell',
        transformIndexHtml: (html) => fillShell(html, emitPacks(readPacks(PACKS))['index.json'].scenarios),
      },
    ],
  }),
  hooks: {
    /** Packs are files that pages fetch, not modules: a lazy import would inline them all into the background. */
    'build:publicAssets': (_wxt, assets) => {
      const files = emitPacks(readPacks(PACKS));
      for (const [path, content] of Object.entries(files))
        assets.push({ contents: JSON.stringify(content), relativeDest: `packs/${path}` });
    },
  },
});
