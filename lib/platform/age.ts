/** The first words of every age file, in binary and in armour. */
const BEGINNINGS = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** Whether the bytes begin like a file that `age` wrote. */
export function isAge(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  return BEGINNINGS.some((words) => beginning.startsWith(words));
}

/** A file that `age --decrypt` opens with the passphrase. Takes about a second. */
export async function encryptAge(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** The content; or `wrong-passphrase`, or `damaged` where the passphrase is right and the file is not. */
export async function decryptAge(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | 'wrong-passphrase' | 'damaged'> {
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const file = bytes[0] === '-'.charCodeAt(0) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    return new Uint8Array(await decrypter.decrypt(file));
  } catch (error) {
    // The library has words for it, but no kinds.
    return /no identity matched/i.test(String(error)) ? 'wrong-passphrase' : 'damaged';
  }
}
