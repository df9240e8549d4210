import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/domain/analyser/analyse';
import { ACTION_TABLES } from './action-tables';
import { CLASS_ACTION_TABLES } from './class-action-tables';
import { CLASS_RESULT_TABLES } from './class-result-tables';
import { FLAWLESS, type FlawTable } from './flaw-table';
import { FRESH_ACTION_TABLES } from './fresh-action-tables';
import { FRESH_RESULT_TABLES } from './fresh-result-tables';
import { MORE_ACTION_TABLES } from './more-action-tables';
import { MORE_RESULT_TABLES } from './more-result-tables';
import { MORE_STORY_TABLES } from './more-story-tables';
import { ODD_ACTION_TABLES } from './odd-action-tables';
import { ODD_RESULT_TABLES } from './odd-result-tables';
import { ODD_STORY_TABLES } from './odd-story-tables';
import { RESULT_TABLES } from './result-tables';
import { SPREAD_TABLES } from './spread-tables';
import { STORY_TABLES } from './story-tables';
import { TOLD_TWICE_TABLES } from './told-twice-tables';

function rulesFor(table: FlawTable, text: string): string[] {
  const { findings } = analyse({ steps: { ...FLAWLESS, [table.step]: text } });
  return findings.map((finding) => finding.rule);
}

const TABLES = [
  ...ACTION_TABLES,
  ...MORE_ACTION_TABLES,
  ...ODD_ACTION_TABLES,
  ...RESULT_TABLES,
  ...MORE_RESULT_TABLES,
  ...ODD_RESULT_TABLES,
  ...STORY_TABLES,
  ...MORE_STORY_TABLES,
  ...ODD_STORY_TABLES,
  ...CLASS_ACTION_TABLES,
  ...CLASS_RESULT_TABLES,
  ...SPREAD_TABLES,
  ...TOLD_TWICE_TABLES,
  ...FRESH_ACTION_TABLES,
  ...FRESH_RESULT_TABLES,
];

test('a flawless answer has no findings', () => {
  expect(analyse({ steps: FLAWLESS }).findings).toEqual([]);
});

describe.each(TABLES)('$rule', (table) => {
  test.each(table.finds)('is found in: %s', (text) => {
    expect(rulesFor(table, text)).toContain(table.rule);
  });

  test.each(table.spares)('spares: %s', (text) => {
    expect(rulesFor(table, text)).not.toContain(table.rule);
  });
});
