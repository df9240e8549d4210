import { indexEntry, scenarioFile, searchText } from '../../lib/domain/scenario/pack-files';
import { type PackFault, type PackReading, readPack } from '../../lib/domain/scenario/read-pack';
import { writePack } from '../../lib/domain/scenario/write-pack';
import { IndexEntrySchema, PackManifestSchema, SearchTextSchema } from '../../lib/model/pack';
import { ScenarioSchema } from '../../lib/model/scenario';
import { ScenarioFileSchema } from '../../lib/model/scenario-file';

const LONGEST_MESSAGE = 420;
/** What gives a programmer's slip away. */
const SLIPS = /\[object|\bundefined\b|\bNaN\b|Invalid input|Error\b|\.ts\b|node_modules/;

/** Reads any text at all, and gives what is wrong with the way in which it was read. */
export function readAnything(text: string): { reading: PackReading | undefined; wrong: string[] } {
  try {
    const reading = readPack(text);
    return { reading, wrong: [...complaints(reading), ...faultsOf(reading).flatMap((fault) => unclear(fault, text))] };
  } catch (error) {
    return { reading: undefined, wrong: [`threw ${error instanceof Error ? error.stack : error}`] };
  }
}

const faultsOf = (reading: PackReading) => (reading.kind === 'faults' ? reading.faults : reading.advice);

function unclear({ line, field, message }: PackFault, text: string): string[] {
  const lines = text.split('\n').length;
  return [
    ...(Number.isInteger(line) && line >= 1 && line <= lines ? [] : [`line ${line} of ${lines}: ${message}`]),
    ...(message.trim() !== '' && message.length <= LONGEST_MESSAGE ? [] : [`no message for ${field}`]),
    ...(SLIPS.test(message.replace(/".*"|: .*/gs, '')) ? [`unclear: ${message}`] : []),
  ];
}

/** What was let through must be what the rest of the product was made for, and survive being written and read again. */
function complaints(reading: PackReading): string[] {
  if (reading.kind === 'faults') return reading.faults.length > 0 ? [] : ['refused without a reason'];
  if (reading.kind === 'scenario') return ScenarioSchema.safeParse(reading.scenario).success ? [] : ['no scenario'];
  const { pack } = reading;
  const named = { key: 'my:mutant', ...pack };
  const fits = [
    PackManifestSchema.safeParse(pack.manifest),
    ...pack.scenarios.flatMap((scenario) => [
      ScenarioSchema.safeParse(scenario),
      ScenarioFileSchema.safeParse(scenarioFile(named, scenario)),
      IndexEntrySchema.safeParse(indexEntry(named, scenario)),
      SearchTextSchema.safeParse({ scenarios: [searchText(named, scenario)] }),
    ]),
  ];
  const again = readPack(writePack(pack, ['a comment']));
  const isSame = again.kind === 'pack' && JSON.stringify(again.pack) === JSON.stringify(pack);
  return [
    ...(fits.every(({ success }) => success) ? [] : ['let through what does not fit']),
    ...(isSame ? [] : [`is another pack when written and read again: ${JSON.stringify(again).slice(0, 300)}`]),
  ];
}
