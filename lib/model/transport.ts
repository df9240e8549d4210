/**
 * Where segments go. Names are made by the caller from [a-z0-9.-] and name their content: what is written under one
 * never changes. Nothing here may be relied on for correctness: a `put` that resolved may have been lost, one that failed
 * may have arrived, a listing may be old or partial. Whoever needs to know reads back.
 */
export interface Transport {
  /** Names of what is there, in no order; names of others, or of no segment at all, may be among them. */
  list(): Promise<string[]>;
  /** Nothing when there is no such segment. What comes back may be damaged. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Several at once where the place can do that; otherwise in order, stopping at the first failure. Where there is no room
   * for both, and the place can do it in one step that is done whole or not at all, those named may give way to them.
   */
  put(segments: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, insteadOf?: readonly string[]): Promise<void>;
  /** Those that are not there count as deleted. */
  delete(names: readonly string[]): Promise<void>;
}

/** Why a place could not be reached or would not take a segment. Each has a sentence of its own for the user. */
export const TRANSPORT_FAULTS = [
  /** No answer: no network, a wrong server name, a certificate that the browser does not accept. */
  'unreachable',
  /** The browser has no permission for this address. */
  'no-permission',
  /** Wrong user name or password. */
  'denied',
  /** The folder is missing and could not be made. */
  'no-folder',
  /** It answers, but not as a WebDAV server does. */
  'not-webdav',
  /** It sends on to another address, which might be anybody's: the password does not go there. */
  'moved',
  /** What is there is encrypted, and this browser has no passphrase. */
  'encrypted',
  /** This browser has a passphrase, but what is there is not encrypted. */
  'not-encrypted',
  /** The passphrase opens nothing there: it is wrong, or was changed elsewhere. */
  'wrong-passphrase',
  /** No room left. */
  'full',
  /** Too many writes in too short a time; later it will work. */
  'rate',
  /** Anything else the server reported; the detail has its status. */
  'refused',
] as const;
export type TransportFault = (typeof TRANSPORT_FAULTS)[number];

export class TransportError extends Error {
  constructor(
    readonly fault: TransportFault,
    /** For the log: never an address, a password or text of the user. */
    readonly detail = '',
  ) {
    super(detail ? `${fault}: ${detail}` : fault);
    this.name = 'TransportError';
  }
}
