/** Deflated without a header. */
export function deflateBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
}

/** The bytes again. Rejects what is not deflated, or is longer than `most` bytes: a bomb is not unpacked. */
export function inflateBytes(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), most);
}

/** The bytes of a text, deflated without a header. */
export function deflateText(text: string): Promise<Uint8Array> {
  return deflateBytes(new TextEncoder().encode(text));
}

/** The text again. Rejects what `inflateBytes` does, and what is not UTF-8. */
export async function inflateText(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await inflateBytes(bytes, most));
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error(`more than ${most} bytes`);
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
