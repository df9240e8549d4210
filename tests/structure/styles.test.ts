import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, readSource } from '../support/sources';

/** Sheets that a file brings with it: by `@import` in a sheet, by `import` in a module. */
function sheetsOf(file: string): string[] {
  const imports = [...readSource(file).matchAll(/import\s+['"](\.[^'"]+\.css)['"]/g)];
  return imports.map(([, path]) => posix.join(posix.dirname(file), path as string));
}

function allSheetsOf(file: string): Set<string> {
  const found = new Set<string>();
  const queue = [file];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...sheetsOf(next));
  }
  return found;
}

/** Folders whose views a page shows from the start. Deeper folders bring their own sheets when they are loaded. */
const SHOWN: Record<string, string[]> = {
  'components/surfaces/panel.css': ['components/scenario', 'components/rehearsal'],
  'components/surfaces/card.css': ['components/rehearsal'],
  'components/surfaces/dashboard.css': ['components/charts', 'components/progress', 'components/settings'],
};

describe('the sheets of a page', () => {
  it.each(Object.entries(SHOWN))('%s has those of all it shows', (page, folders) => {
    const sheets = allSheetsOf(page);
    const wanted = filesIn(folders, /\.css$/).filter((file) => folders.includes(posix.dirname(file)));
    expect(wanted.filter((sheet) => !sheets.has(sheet))).toEqual([]);
  });

  it('are all brought by somebody', () => {
    const brought = new Set(filesIn(['components'], /\.(css|tsx?)$/).flatMap(sheetsOf));
    const pages = filesIn(['components/surfaces'], /\.css$/);
    const orphans = filesIn(['components'], /\.css$/).filter((sheet) => !brought.has(sheet) && !pages.includes(sheet));
    expect(orphans).toEqual([]);
  });
});
