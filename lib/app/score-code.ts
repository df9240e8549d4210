import { fromWire, toWire } from '../domain/rehearsal/score-wire';
import type { PartnerScore } from '../model/deed';
import type { HashText } from '../model/ports';
import { ScoreWireSchema } from '../model/score-code';
import { deflateText, inflateText } from '../platform/deflate';

const VERSION = 1;
/** `SB1.<deflated JSON, base64url>.<12 hex digits over all before>`: the sum finds damage, it does not say who wrote it. */
const CODE = /SB(\d{1,3})\.([\w-]+)\.([0-9a-f]{12})/;
/** The longest true code is a third of it. */
const MOST_CODE = 24_000;
const MOST_JSON = 12_000;
/** What mail and chat put into a long word: marks of a quotation, white space, and marks of no width. */
const BREAKS = /^[>\s]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gm;

/** Why a text is no score: there is no code in it, it was damaged on the way, or a newer version wrote it. */
export type Refusal = 'no-code' | 'damaged' | 'newer';

export async function writeScoreCode(score: PartnerScore, hash: HashText): Promise<string> {
  const body = `SB${VERSION}.${toBase64Url(await deflateText(JSON.stringify(toWire(score))))}`;
  return `${body}.${await hash(body)}`;
}

/** Finds the code in a text, wherever a mail broke its lines. Never rejects. */
export async function readScoreCode(text: string, hash: HashText): Promise<PartnerScore | Refusal> {
  if (text.length > MOST_CODE) return 'no-code';
  const found = CODE.exec(text.replace(BREAKS, ''));
  if (!found) return 'no-code';
  const [code, version = '', body = '', sum] = found;
  if ((await hash(code.slice(0, code.lastIndexOf('.')))) !== sum) return 'damaged';
  if (Number(version) > VERSION) return 'newer';
  try {
    const wire = ScoreWireSchema.safeParse(JSON.parse(await inflateText(fromBase64Url(body), MOST_JSON)));
    return wire.success ? fromWire(wire.data) : 'damaged';
  } catch {
    return 'damaged';
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
