import { isGenuine } from '../domain/progress/log';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFault,
  type BackupHeader,
  BackupHeaderSchema,
  BackupKindSchema,
} from '../model/backup';
import { EventSchema, type LogEvent, originOf } from '../model/event';
import type { HashText, Outside } from '../model/ports';
import { decryptAge, encryptAge, isAge } from '../platform/age';
import { readJournal, type Taken, takeIn } from './journal';

/** What a file holds. Nothing of it has been stored yet. */
export interface Backup {
  events: LogEvent[];
  /** Lines that are no events, or not as they were written. They are left out, the others are not. */
  damaged: number;
  /** Lines that the first one promises and that are not there: the file was cut off. */
  missing: number;
}

/** Everything as JSON Lines, in the order of the log; encrypted with `age` where there is a passphrase. */
export async function exportHistory(outside: Outside, passphrase?: string): Promise<Blob> {
  const { events } = await readJournal(outside);
  const header: BackupHeader = {
    version: BACKUP_VERSION,
    format: BACKUP_FORMAT,
    exportedAt: Math.floor(outside.clock.now() / 1000),
    events: events.length,
  };
  const lines = [header, ...events].map((line) => `${JSON.stringify(line)}\n`);
  if (passphrase === undefined) return new Blob(lines, { type: 'application/jsonl' });
  return new Blob([await encryptAge(lines.join(''), passphrase)], { type: 'application/octet-stream' });
}

/** Total: whatever the bytes are, it does not reject. */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  hash: HashText,
  passphrase?: string,
): Promise<Backup | BackupFault> {
  if (!isAge(bytes)) return parseBackup(bytes, hash);
  if (passphrase === undefined) return 'encrypted';
  const opened = await decryptAge(bytes, passphrase);
  return typeof opened === 'string' ? opened : parseBackup(opened, hash);
}

/**
 * Whose it is: `ours` when one of the browsers in it is known here too, or when there is nothing here yet; `another's`
 * when they have none in common, which the user is asked about before it is imported.
 */
export async function ownerOf({ events }: Backup, outside: Outside): Promise<'ours' | "another's"> {
  const known = new Set((await readJournal(outside)).events.map(({ id }) => originOf(id).replica));
  const isOurs = known.size === 0 || events.length === 0 || events.some(({ id }) => known.has(originOf(id).replica));
  return isOurs ? 'ours' : "another's";
}

/** Takes in what is new of it. Doing it again changes nothing. */
export function importBackup({ events }: Backup, outside: Outside): Promise<Taken> {
  return takeIn(outside, events);
}

async function parseBackup(bytes: Uint8Array<ArrayBuffer>, hash: HashText): Promise<Backup | BackupFault> {
  const [first = '', ...rest] = new TextDecoder().decode(bytes).split(/\r?\n/);
  const header = parseLine(first);
  const kind = BackupKindSchema.safeParse(header);
  if (!kind.success) return 'not-a-backup';
  if (kind.data.version > BACKUP_VERSION) return 'newer';
  const { data } = BackupHeaderSchema.safeParse(header);
  if (!data) return 'not-a-backup';
  const lines = rest.filter((line) => line.trim() !== '');
  const events = await Promise.all(lines.map((line) => parseEvent(line, hash)));
  const sound = events.filter((event) => event !== undefined);
  return {
    events: sound,
    damaged: lines.length - sound.length,
    missing: Math.max(0, data.events - lines.length),
  };
}

async function parseEvent(line: string, hash: HashText): Promise<LogEvent | undefined> {
  const event = EventSchema.safeParse(parseLine(line));
  return event.success && (await isGenuine(event.data, hash)) ? event.data : undefined;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // No JSON: then it is no line of ours, which whoever asks finds out.
    return undefined;
  }
}
