import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { newScenario } from '../lib/build/library/new-scenario';
import { PackManifestSchema } from '../lib/model/pack';
import { SlugSchema } from '../lib/model/parts';

const PACKS = 'content/packs';
const QUESTIONS = {
  pack: 'Pack (its folder in content/packs)',
  principle: 'Principle (its id in pack.yaml)',
  id: 'Id of the scenario (its file name, for ever; small letters and hyphens)',
  question: 'Question, as an interviewer would ask it',
};

/**
 * Writes the file of a new scenario, every field in it to be filled in. Asks for what the arguments leave out:
 * `npm run new-scenario -- --pack p --principle q --id r --question "…?"`. Never overwrites a file.
 */
try {
  const options = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ options });
  const wanted = await askForTheRest(values);
  if (!SlugSchema.safeParse(wanted.id).success)
    throw new Error(`"${wanted.id}" is no id: small letters, digits and hyphens, at most 80`);
  const manifest = PackManifestSchema.parse(parse(readFileSync(`${PACKS}/${wanted.pack}/pack.yaml`, 'utf8')));
  const file = `${PACKS}/${wanted.pack}/${wanted.id}.yaml`;
  writeFileSync(file, newScenario(wanted, manifest), { flag: 'wx' });
  console.log(`${file} is there. npm run content:check lists what is still to be written.`);
} catch (error) {
  console.error(sayError(error));
  process.exitCode = 1;
}

async function askForTheRest(given: Record<string, string | undefined>) {
  const terminal = createInterface({ input: process.stdin });
  // Lines, and not one question after the other: those lose what a pipe has sent already.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (name: keyof typeof QUESTIONS) => {
    if (given[name] !== undefined) return given[name].trim();
    process.stdout.write(`${QUESTIONS[name]}: `);
    const { value, done } = await lines.next();
    if (done) throw new Error(`\nNothing was said for "${name}"`);
    return String(value).trim();
  };
  try {
    return {
      pack: await ask('pack'),
      principle: await ask('principle'),
      id: await ask('id'),
      question: (await ask('question')) || undefined,
    };
  } finally {
    terminal.close();
  }
}

function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EEXIST') return 'That file is there already, and stays as it is.';
  if ('code' in error && error.code === 'ENOENT') return `There is no such pack in ${PACKS}.`;
  return error.message;
}
