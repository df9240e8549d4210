import { TO_DO } from '../../domain/scenario/to-do';
import type { PackManifest } from '../../model/pack';
import { probesAndTeardown, quizAndLenses } from './template-practice';
import { head, levels, steps } from './template-story';

/** What an author says before a scenario is there. */
export interface Wanted {
  /** File name and id, for ever. */
  id: string;
  /** Id of a principle of the pack. */
  principle: string;
  /** As an interviewer would ask it; left out, it is to be written like the rest. */
  question?: string | undefined;
}

const LENSES = 3;
const WIDTH = 108;

/**
 * The file of a new scenario: every field, each with a note of what goes into it. It fits the schema, so that
 * `content:check` lists what is still to be written. Throws when the pack does not have the principle.
 */
export function newScenario(wanted: Wanted, manifest: PackManifest): string {
  const own = manifest.principles.find(({ id }) => id === wanted.principle);
  if (!own) {
    const known = manifest.principles.map(({ id }) => id).join(', ');
    throw new Error(`The pack ${manifest.id} has no principle "${wanted.principle}". It has: ${known}`);
  }
  const others = manifest.principles.flatMap(({ id }) => (id === own.id ? [] : [id])).slice(0, LENSES);
  return [
    note(`${own.name}. Looks for: ${own.looksFor}`),
    note(`Sinks it: ${own.sinksIt}`),
    '# What makes each field good: content/README.md. Notes like this one may go when the field is written.',
    head(wanted.id, own.id, quoted(wanted.question ?? `${TO_DO} one or two sentences that an interviewer would say`)),
    steps(),
    levels(),
    probesAndTeardown(),
    quizAndLenses(others),
  ].join('\n');
}

/** A question may hold whatever YAML has a meaning for. */
const quoted = (text: string) => JSON.stringify(text.trim());

function note(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `#${line}`).join('\n');
}
