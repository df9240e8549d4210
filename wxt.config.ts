import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { emitPacks, readPacks } from './lib/build/packs';

const GECKO_ID = 'starboard@starboard.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    /** Packs are files that pages fetch, not modules: a lazy import would inline them all into the background. */
    'build:publicAssets': (wxt, assets) => {
      const files = emitPacks(readPacks(join(wxt.config.root, 'content/packs')));
      for (const [path, content] of Object.entries(files))
        assets.push({ contents: JSON.stringify(content), relativeDest: `packs/${path}` });
    },
  },
});
