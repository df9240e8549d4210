import type { Plugin } from 'vite';

/**
 * What every page needs at once, in few files: cut by who shares what, it would be twenty of a few hundred bytes, which
 * compress worse than one and cost a request each. The card on other people's pages needs the first only.
 */
const GROUPS = [
  {
    name: 'view',
    test: /node_modules\/(preact|@wxt-dev)\/|\.wxt\/i18n|preload-helper|native-browser|components\/ui\/(Button|Icon|use-lazy|take-focus)\.ts|lib\/platform\/(browser|watch-stored|profile-keys)\.ts|lib\/app\/(privacy|run-keys)\.ts|lib\/model\/(steps|setting-choices)\.ts|components\/interview\/Neutral|virtual:wxt/,
  },
  {
    name: 'check',
    test: /node_modules\/zod\/|lib\/model\/(limits|step-schemas|parts|own-keys|own-index|pack|interview)\.ts/,
  },
  {
    name: 'keep',
    test: /node_modules\/@preact\/signals|lib\/app\/(stored|base|place|library|page)\.ts|lib\/domain\/interview\/|lib\/platform\/(packs|outside|profile|page-profile|page-outside|early|page-in-front)\.ts|components\/surfaces\/(Gate|Problems)\.tsx/,
  },
  {
    name: 'log',
    test: /lib\/(app\/(app|progress|journal|segments)|domain\/progress\/[\w-]+|model\/(deed|progress|story|own-pack|settings|event|segment|interview-date))\.ts/,
  },
];

/** For builds of pages; scripts that stand alone are one file anyway. */
export const commonChunks = (): Plugin => ({
  name: 'common-chunks',
  outputOptions(options) {
    if (options.format !== 'es' && options.format !== undefined) return;
    return { ...options, codeSplitting: { groups: GROUPS } } as typeof options;
  },
});
