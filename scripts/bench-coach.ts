import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { predictAnswer, predictPhrase, readLines } from './coach/lines';
import { LabelledAnswerSchema, LabelledPhraseSchema, phraseAccuracy, type Score, scoreAnswers } from './coach/score';

/**
 * How well the coach judges, on labelled answers: `dev` shaped its rules, `unseen` did not. Pass folders to measure
 * others; one that is not there is skipped.
 */
const FOLDERS = ['tests/fixtures/coach/dev', 'tests/fixtures/coach/unseen'];

const folders = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS;
try {
  for (const folder of folders) {
    if (existsSync(folder)) benchFolder(folder);
    else console.log(`${folder}: not there, skipped\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function benchFolder(folder: string): void {
  const answersPath = join(folder, 'answers.jsonl');
  const phrasesPath = join(folder, 'phrases.jsonl');
  if (existsSync(answersPath)) {
    const answers = readLines(answersPath, LabelledAnswerSchema);
    console.log(`${folder}: ${answers.length} answers`);
    printScore(scoreAnswers(answers, answers.map(predictAnswer)));
  }
  if (existsSync(phrasesPath)) {
    const phrases = readLines(phrasesPath, LabelledPhraseSchema);
    console.log(`phrase accuracy ${fixed(phraseAccuracy(phrases, phrases.map(predictPhrase)))} of ${phrases.length}`);
  }
  console.log();
}

function printScore({ rules, macroF1, boundaries, verdictAccuracy }: Score): void {
  console.log(`${'rule'.padEnd(30)} P     R     F1    found/extra/missed`);
  for (const [rule, tally] of rules) {
    const figures = [tally.precision, tally.recall, tally.f1].map(fixed).join(' ');
    console.log(`${rule.padEnd(30)} ${figures} ${tally.hits}/${tally.extra}/${tally.missed}`);
  }
  console.log(`rule macro F1 ${fixed(macroF1)}`);
  console.log(`boundary F1 ${fixed(boundaries.f1)}`);
  console.log(`verdict accuracy ${fixed(verdictAccuracy)}`);
}

function fixed(value: number): string {
  return value.toFixed(3);
}
