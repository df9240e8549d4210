import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, readSource } from '../support/sources';

/**
 * Who may import whom, beside itself. `folder/*` stands for each feature in the folder, which may not import its
 * neighbours; of several rows that match, the one with the longest name counts. A new library is a deliberate row.
 */
const LAYERS: Record<string, string[]> = {
  'lib/model': ['zod/mini'],
  'lib/domain/*': ['lib/model'],
  'lib/domain/quiz': ['lib/model', 'ts-fsrs'],
  'lib/domain/scenario': ['lib/model', 'zod/mini', 'yaml'],
  'lib/domain/stories': ['lib/model', 'zod/mini', 'node-diff3', 'yaml'],
  // Not '#i18n': it is made by `wxt prepare`, which reads the background, and so this layer, before that on a fresh clone.
  'lib/platform': ['lib/model', 'zod/mini', 'webextension-polyfill'],
  // The client is large; only what is fetched when needed may name it.
  'lib/platform/webdav.ts': ['lib/model', 'lib/platform', 'webdav'],
  'lib/platform/webdav-client.ts': ['lib/model', 'lib/platform', 'webdav'],
  'lib/platform/age.ts': ['age-encryption'],
  'lib/app': ['lib/model', 'lib/domain', 'lib/platform', 'zod/mini', '@preact/signals'],
  'lib/build': ['vite', 'lib/model', 'lib/domain', 'zod/mini', 'node:fs', 'node:path'],
  // What only authors need. Nothing that is built may lead here: the dictionary is for development.
  'lib/build/library': ['lib/build', 'lib/model', 'lib/domain', 'node:fs', 'node:zlib', 'cspell-trie-lib'],
  'components/*': ['lib/model', 'lib/domain', 'components/ui', 'preact', '#i18n'],
  'components/progress': ['lib/model', 'lib/domain', 'components/ui', 'components/charts', 'preact', '#i18n'],
  'components/charts': ['lib/model', 'lib/domain', 'components/ui', 'preact', '#i18n', 'uplot'],
  'components/ui': ['lib/model', 'preact', '#i18n', 'lucide'],
  'components/surfaces': ['lib/model', 'lib/domain', 'lib/app', 'components', 'preact', '#i18n'],
  'entrypoints/*': ['components/surfaces', 'lib/app', 'preact', 'wxt/utils'],
  /** Runs before everything else and must stay a few hundred bytes: it may reach for one module only. */
  'entrypoints/early.ts': ['lib/platform/early', 'wxt/utils'],
  'entrypoints/overlay-host.ts': ['lib/platform/overlay-host', 'wxt/utils'],
};

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

interface Layer {
  /** What a file of the layer may import without asking. */
  own: string;
  may: string[];
}

function layerOf(file: string): Layer | undefined {
  const matches = Object.entries(LAYERS).flatMap(([name, may]): Layer[] => {
    const parent = name.endsWith('/*') ? name.slice(0, -2) : undefined;
    if (parent === undefined) return isIn(file, name) ? [{ own: name, may }] : [];
    const feature = file.startsWith(`${parent}/`) && file.slice(parent.length + 1).split('/')[0];
    return feature ? [{ own: `${parent}/${feature}`, may }] : [];
  });
  // A row that names the feature comes with the same `own` as the row with the star: the later one counts.
  return matches.sort((a, b) => a.own.length - b.own.length).at(-1);
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}

/** Every import that the table does not allow: static, dynamic, of types, and in re-exports. */
function forbidden(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file} belongs to no layer`];
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => targetOf(file, fileName))
    .filter((target) => ![layer.own, ...layer.may].some((folder) => isIn(target, folder)))
    .map((target) => `${file} imports ${target}`);
}

describe('every module imports only what its layer may', () => {
  it.each(filesIn(['lib', 'components', 'entrypoints'], /\.tsx?$/))('%s', (file) => {
    expect(forbidden(file, readSource(file))).toEqual([]);
  });
});

describe('the rule', () => {
  it.each([
    [
      'a domain that reaches for the browser',
      'lib/domain/quiz/due.ts',
      "import { browser } from '@/lib/platform/browser';",
    ],
    [
      'a feature that imports its neighbour',
      'lib/domain/quiz/due.ts',
      "import { foldEvents } from '../progress/fold';",
    ],
    ['a re-export', 'lib/domain/quiz/due.ts', "export * from '../progress/fold';"],
    ['a dynamic import', 'lib/domain/quiz/due.ts', "const app = await import('@/lib/app/quiz');"],
    ['an import of types', 'lib/model/run.ts', "import type { Outside } from '../platform/outside';"],
    ['the whole of zod', 'lib/model/run.ts', "import * as z from 'zod';"],
    ['a component that stores', 'components/quiz/QuizCard.tsx', "import { openQuiz } from '@/lib/app/quiz';"],
    [
      'a component of another feature',
      'components/quiz/QuizCard.tsx',
      "import { StepCard } from '../scenario/StepCard';",
    ],
    ['an icon outside of components/ui', 'components/quiz/QuizCard.tsx', "import { Play } from 'lucide';"],
    ['the scheduler outside of its feature', 'lib/domain/progress/fold.ts', "import { fsrs } from 'ts-fsrs';"],
    ['an app that draws', 'lib/app/quiz.ts', "import { QuizCard } from '@/components/quiz/QuizCard';"],
    ['an entrypoint that knows the domain', 'entrypoints/popup/main.tsx', "import { x } from '@/lib/domain/quiz/due';"],
    ['one entrypoint in another', 'entrypoints/popup/main.tsx', "import '../sidepanel/main';"],
    ['the early script that grows', 'entrypoints/early.ts', "import { openApp } from '@/lib/app/app';"],
    ['a file in no layer', 'lib/utils/misc.ts', ''],
    ['a folder whose name only begins like one', 'lib/modelling/x.ts', ''],
  ])('catches %s', (_what, file, source) => {
    expect(forbidden(file, source)).toHaveLength(1);
  });

  it.each([
    ['its own feature', 'lib/domain/progress/fold.ts', "import { compareEvents } from './log';"],
    ['the model', 'lib/domain/progress/fold.ts', "import type { LogEvent } from '../../model/event';"],
    ['its own style', 'components/quiz/QuizCard.tsx', "import './quiz.css';"],
    ['the building blocks', 'components/quiz/QuizCard.tsx', "import { Button } from '../ui/Button';"],
    ['text', 'components/quiz/QuizCard.tsx', "import { i18n } from '#i18n';"],
    ['the scheduler, in its feature', 'lib/domain/quiz/schedule.ts', "import { fsrs } from 'ts-fsrs';"],
  ])('allows %s', (_what, file, source) => {
    expect(forbidden(file, source)).toEqual([]);
  });
});
