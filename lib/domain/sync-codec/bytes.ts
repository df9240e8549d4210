/** Bytes that are not what they should be. Caught where a segment is decoded: it is damaged then. */
export class MalformedError extends Error {}

/** Bytes written one after the other. Whole numbers of 0 to 2^53 take as many as they need, 7 bits in each. */
export function createWriter() {
  let bytes = new Uint8Array(256);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  const byte = (value: number) => {
    reserve(1);
    bytes[length++] = value;
  };
  return {
    byte,
    count(value: number) {
      let rest = value;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) byte(0x80 + (rest % 0x80));
      byte(rest);
    },
    all(values: ArrayLike<number>) {
      reserve(values.length);
      bytes.set(values, length);
      length += values.length;
    },
    done: () => bytes.slice(0, length),
  };
}
export type Writer = ReturnType<typeof createWriter>;

/** Reads what a writer wrote. Throws a `MalformedError` where the bytes end too early. */
export function createReader(bytes: Uint8Array) {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new MalformedError('ends early');
    return value;
  };
  return {
    byte,
    count() {
      let value = 0;
      for (let scale = 1; ; scale *= 0x80) {
        const part = byte();
        value += (part % 0x80) * scale;
        if (!Number.isSafeInteger(value)) throw new MalformedError('a number too large');
        if (part < 0x80) return value;
      }
    },
    all(length: number) {
      if (length > bytes.length - at) throw new MalformedError('ends early');
      at += length;
      return bytes.subarray(at - length, at);
    },
    isAtEnd: () => at === bytes.length,
  };
}
export type Reader = ReturnType<typeof createReader>;
