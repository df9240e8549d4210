import { ROUNDS, type SealKey } from '../model/seal-key';

/** A key that segments are sealed with. It is the same for all replicas, and outlives passphrases. */
export interface DataKey {
  id: string;
  key: CryptoKey;
}

const CIPHER = 'AES-GCM';
const KEY_BITS = 256;
const IV_BYTES = 12;
const SALT_BYTES = 16;
const ID_BYTES = 4;

const utf8 = (text: string) => new TextEncoder().encode(text);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export async function makeDataKey(): Promise<DataKey> {
  const key = await crypto.subtle.generateKey({ name: CIPHER, length: KEY_BITS }, true, ['encrypt', 'decrypt']);
  return { id: toHex(random(ID_BYTES)), key };
}

/** Takes about a tenth of a second, as it is meant to. */
export async function wrapKey({ id, key }: DataKey, passphrase: string): Promise<SealKey> {
  const salt = random(SALT_BYTES);
  const iv = random(IV_BYTES);
  const outer = await deriveKey(passphrase, salt, ROUNDS);
  const raw = await crypto.subtle.exportKey('raw', key);
  const sealed = await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData: utf8(id) }, outer, raw);
  return {
    version: 1,
    id,
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    sealed: toBase64(new Uint8Array(sealed)),
  };
}

/** Nothing when it is another passphrase. */
export async function unwrapKey(wrapped: SealKey, passphrase: string): Promise<DataKey | undefined> {
  const { id, salt, iv, sealed, rounds } = wrapped;
  const outer = await deriveKey(passphrase, fromBase64(salt), rounds);
  const cipher = { name: CIPHER, iv: fromBase64(iv), additionalData: utf8(id) };
  const raw = await crypto.subtle.decrypt(cipher, outer, fromBase64(sealed)).catch(nothing);
  if (!raw) return undefined;
  return { id, key: await crypto.subtle.importKey('raw', raw, CIPHER, true, ['encrypt', 'decrypt']) };
}

/** `about` must be given again to open it: under another name the bytes are worth nothing. */
export async function seal({ key }: DataKey, about: string, bytes: Uint8Array<ArrayBuffer>) {
  const iv = random(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData: utf8(about) }, key, bytes);
  return new Uint8Array([...iv, ...new Uint8Array(sealed)]);
}

/** Nothing when a bit of it, or what it is about, is not as it was. */
export async function unseal({ key }: DataKey, about: string, bytes: Uint8Array<ArrayBuffer>) {
  const cipher = { name: CIPHER, iv: bytes.slice(0, IV_BYTES), additionalData: utf8(about) };
  const opened = await crypto.subtle.decrypt(cipher, key, bytes.slice(IV_BYTES)).catch(nothing);
  return opened && new Uint8Array(opened);
}

/** The passphrase as one that was typed on another system, where letters with accents are put together otherwise. */
async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, typed, { name: CIPHER, length: KEY_BITS }, false, ['encrypt', 'decrypt']);
}

/** WebCrypto rejects with one error for all that does not fit. */
const nothing = () => undefined;
