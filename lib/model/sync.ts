import * as z from 'zod/mini';
import type { LogEvent } from './event';
import { formed, listOf, text, whole } from './limits';
import { TRANSPORT_FAULTS } from './transport';

/** Format of the segments that this version writes. */
export const SEGMENT_FORMAT = 1;

/**
 * What a segment is called: `<writer>-<hash of its bytes>.<format>`. The name says what the bytes must be, so that one
 * that is damaged is known, the same bytes are never there twice, and no writer ever changes what another wrote.
 */
const NAME = /^([a-z0-9]{8})-([0-9a-f]{12})\.([1-9]\d{0,3})$/;

export interface SegmentName {
  /** The replica that wrote it, whoever made the events in it. */
  writer: string;
  /** First 12 hex digits of the SHA-256 of the bytes, as the codec made them. */
  hash: string;
  format: number;
}

/** Nothing when it is the name of something else. */
export function readSegmentName(name: string): SegmentName | undefined {
  const [, writer, hash, format] = NAME.exec(name) ?? [];
  return writer && hash && format ? { writer, hash, format: Number(format) } : undefined;
}

export const writeSegmentName = ({ writer, hash, format }: SegmentName): string => `${writer}-${hash}.${format}`;

/** Events to bytes and back. What is decoded has the ids it was encoded with. */
export interface SegmentCodec {
  encode(events: readonly LogEvent[]): Promise<Uint8Array<ArrayBuffer>>;
  /** Total: whatever the bytes are, it never rejects. `newer` when a later version of the extension wrote them. */
  decode(bytes: Uint8Array<ArrayBuffer>): Promise<LogEvent[] | 'damaged' | 'newer'>;
}

/** Why a sync did not end well: what the place reported, or one of these. */
export const SYNC_FAULTS = [
  ...TRANSPORT_FAULTS,
  /** It took what was written without complaint, but gave something else back. */
  'unsaved',
  /** This browser's own storage could not be read or written. */
  'storage',
] as const;
export type SyncFault = (typeof SYNC_FAULTS)[number];

const count = whole(0);

/** What one sync did: numbers only, never text of the user. */
export const SyncResultSchema = z.object({
  /** True when every event of this browser was read from the place in this very sync, but for those `left` out. */
  saved: z.boolean(),
  /** Events of others that were new here. */
  received: count,
  /** Events that the place lacked, written and read back. */
  sent: count,
  /** Events that stay here only, for lack of room there. */
  left: count,
  /** Segments that could not be read there. They stay as they are. */
  damaged: count,
  /** Segments of a later version of the extension: kept, and sent on where they are missing. */
  newer: count,
  /** Segments made one with others, or taken over from a replica that is gone, and then removed. */
  removed: count,
  /** True when another browser was found to use the same replica id, and this one took a new one. */
  renewed: z.boolean(),
  fault: z.optional(z.enum(SYNC_FAULTS)),
  /** For a bug report: the status of the server, say. */
  detail: z.optional(text(80, 0)),
});
export type SyncResult = z.infer<typeof SyncResultSchema>;

/** A browser as seen through one place. */
export const ReplicaSeenSchema = z.object({
  replica: z.string(),
  /** Events that it made. */
  events: count,
  /** By its own clock, seconds since 1970, of the newest event that it made. */
  newestAt: z.number(),
  /** Segments that it wrote there. */
  segments: count,
});
export type ReplicaSeen = z.infer<typeof ReplicaSeenSchema>;

/** Where one syncs to, as it is named in storage. */
export const SYNC_PLACES = ['browser', 'webdav'] as const;
export type SyncPlaceName = (typeof SYNC_PLACES)[number];

export const SyncLogEntrySchema = z.object({
  place: z.enum(SYNC_PLACES),
  /** Seconds since 1970, when it began. */
  at: z.number(),
  /** Milliseconds. */
  took: z.number(),
  result: SyncResultSchema,
});
export type SyncLogEntry = z.infer<typeof SyncLogEntrySchema>;

export const SYNCS_LOGGED = 50;

/** The last syncs, newest first, and who was seen in the last one that could read each place. */
export const SyncLogSchema = z.object({
  version: z.literal(1),
  entries: listOf(SyncLogEntrySchema, 0, SYNCS_LOGGED),
  replicas: z.record(z.string(), z.array(ReplicaSeenSchema)),
});
export type SyncLog = z.infer<typeof SyncLogSchema>;

/** A place at the end of a sync that went well. As long as both ends are as they were then, there is nothing to do. */
export const SettledPlaceSchema = z.object({
  version: z.literal(1),
  /** Seconds since 1970. */
  at: z.number(),
  /** Hash of the names of all segments there, each of which says what its bytes are. */
  names: z.string(),
  /** How far this browser's journal went: its last segment, and the events in that. */
  segment: count,
  count,
  /** Events that stay here only, for lack of room there. */
  left: count,
});
export type SettledPlace = z.infer<typeof SettledPlaceSchema>;

/** Segments of a later version of the extension, as they were read somewhere: kept until they can be understood. */
export const KeptSegmentsSchema = z.object({
  version: z.literal(1),
  /** Their bytes in base64, by name. */
  segments: z.record(formed(NAME), z.string()),
});
export type KeptSegments = z.infer<typeof KeptSegmentsSchema>;
