import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnswerLineSchema, PhraseLineSchema, predictAnswer, predictPhrase, readLines } from './coach/lines';

/** Judges every answer and phrase pair of two files: `npm run coach -- answers.jsonl phrases.jsonl OUT`. */
const [answersPath, phrasesPath, folder] = process.argv.slice(2);
if (!answersPath || !phrasesPath || !folder) {
  console.error('Usage: npm run coach -- <answers.jsonl> <phrases.jsonl> <output folder>');
  process.exitCode = 2;
} else {
  try {
    const answers = readLines(answersPath, AnswerLineSchema).map(predictAnswer);
    const phrases = readLines(phrasesPath, PhraseLineSchema).map(predictPhrase);
    mkdirSync(folder, { recursive: true });
    writeLines(join(folder, 'answers.jsonl'), answers);
    writeLines(join(folder, 'phrases.jsonl'), phrases);
    console.log(`${answers.length} answers and ${phrases.length} phrase pairs judged in ${folder}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function writeLines(path: string, rows: unknown[]): void {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
