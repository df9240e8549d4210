import { describe, expect, it, vi } from 'vitest';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { changePassphrase } from '@/lib/app/sync/key-files';
import { beginSealing, guardPlain, sealTransport } from '@/lib/app/sync/sealed';
import { SealKeySchema } from '@/lib/model/seal-key';
import type { Transport } from '@/lib/model/transport';
import { unwrapKey } from '@/lib/platform/seal';
import { hashText } from '../support/memory-outside';
import { readSource } from '../support/sources';
import { createMemoryPlace } from '../support/sync/memory-place';

/** Each passphrase costs a tenth of a second, as it is meant to; more on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const NAME = 'aaaaaaaa-0123456789ab.1';
const OTHER = 'bbbbbbbb-0123456789ab.1';
const bytes = new TextEncoder().encode('my own story about the pharmacy');
const segments = (...names: string[]) => new Map(names.map((name) => [name, bytes]));
const text = (files: Map<string, Uint8Array>) =>
  [...files.values()].map((file) => Buffer.from(file).toString('latin1')).join();
const copy = (files: Map<string, Uint8Array>) => new Map([...files].map(([name, file]) => [name, file.join()]));

async function aSealedPlace(passphrase = 'correct horse') {
  const { files, place } = createMemoryPlace();
  await sealTransport(place, passphrase).put(segments(NAME));
  return { files, place };
}

const fileOf = (files: Map<string, Uint8Array>, part: string) =>
  [...files.keys()].find((name) => name.includes(part)) ?? '';

describe('a sealed place', () => {
  it('gives back on another device, by the passphrase alone, what was put', async () => {
    const { place } = await aSealedPlace();
    const elsewhere = sealTransport(place, 'correct horse');
    expect(await elsewhere.list()).toEqual([NAME]);
    expect(await elsewhere.get(NAME)).toEqual(bytes);
    expect(await elsewhere.get(OTHER)).toBeUndefined();
    await elsewhere.delete([NAME, OTHER]);
    expect(await elsewhere.list()).toEqual([]);
  });

  it('shows nothing of it to the server', async () => {
    const { files } = await aSealedPlace();
    expect(text(files)).not.toContain('pharmacy');
    expect(text(files)).not.toContain('horse');
  });

  it('never has the same bytes twice, as the same text has another beginning each time', async () => {
    const { files, place } = await aSealedPlace();
    const before = copy(files).get(fileOf(files, 'sealed'));
    await sealTransport(place, 'correct horse').put(segments(NAME));
    expect(copy(files).get(fileOf(files, 'sealed'))).not.toBe(before);
    expect(files.size).toBe(2);
  });

  it('takes a passphrase whose letters another system puts together otherwise', async () => {
    const { place } = await aSealedPlace('caf\u00e9');
    expect(await sealTransport(place, 'cafe\u0301').get(NAME)).toEqual(bytes);
  });

  it.each([
    ['flipped', (file: Uint8Array<ArrayBuffer>) => file.map((byte, index) => (index === 20 ? byte ^ 1 : byte))],
    ['cut', (file: Uint8Array<ArrayBuffer>) => file.slice(0, -1)],
    ['emptied', () => new Uint8Array()],
  ])('gives no segment where a sealed file is %s', async (_how, damage) => {
    const { files, place } = await aSealedPlace();
    const name = fileOf(files, 'sealed');
    files.set(name, damage(files.get(name) as Uint8Array<ArrayBuffer>));
    const back = await sealTransport(place, 'correct horse').get(NAME);
    expect(back).toEqual(new Uint8Array());
    expect(await createSegmentCodec(hashText).decode(back as Uint8Array<ArrayBuffer>)).toBe('damaged');
  });

  it('gives no segment where a file was put under the name of another, or of another format', async () => {
    const { files, place } = await aSealedPlace();
    const name = fileOf(files, 'sealed');
    const later = NAME.replace(/1$/, '2');
    for (const each of [OTHER, later]) files.set(name.replace(NAME, each), files.get(name) as Uint8Array<ArrayBuffer>);
    for (const each of [OTHER, later])
      expect(await sealTransport(place, 'correct horse').get(each)).toEqual(new Uint8Array());
  });
});

describe('a passphrase', () => {
  const refused = async (transport: Transport, files: Map<string, Uint8Array>, fault: string) => {
    const before = copy(files);
    await expect(transport.list()).rejects.toMatchObject({ fault });
    await expect(transport.get(NAME)).rejects.toMatchObject({ fault });
    await expect(transport.put(segments(OTHER))).rejects.toMatchObject({ fault });
    await expect(transport.delete([NAME])).rejects.toMatchObject({ fault });
    expect(copy(files)).toEqual(before);
  };

  it('that is wrong reads, writes and removes nothing', async () => {
    const { files, place } = await aSealedPlace();
    await refused(sealTransport(place, 'wrong'), files, 'wrong-passphrase');
  });

  it('that was changed elsewhere is a wrong one, and the new one opens everything', async () => {
    const { files, place } = await aSealedPlace();
    const sealed = files.get(fileOf(files, 'sealed'));
    await changePassphrase(place, 'correct horse', 'battery staple');
    await refused(sealTransport(place, 'correct horse'), files, 'wrong-passphrase');
    expect(await sealTransport(place, 'battery staple').get(NAME)).toEqual(bytes);
    expect(files.get(fileOf(files, 'sealed'))).toBe(sealed);
    expect(files.size).toBe(2);
  });

  it('cannot be changed by who does not know it', async () => {
    const { files, place } = await aSealedPlace();
    const before = copy(files);
    await expect(changePassphrase(place, 'wrong', 'mine')).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    expect(copy(files)).toEqual(before);
  });

  it('whose change breaks off before the old key is removed works, as the old one does', async () => {
    const { place } = await aSealedPlace();
    const breaking = { ...place, delete: () => Promise.reject(new Error('gone')) };
    await expect(changePassphrase(breaking, 'correct horse', 'battery staple')).rejects.toThrow('gone');
    for (const each of ['correct horse', 'battery staple'])
      expect(await sealTransport(place, each).get(NAME)).toEqual(bytes);
  });

  it('is not relied on before its key can be read back', async () => {
    const { files, place } = createMemoryPlace();
    const losing = { ...place, get: async () => undefined };
    await expect(sealTransport(losing, 'correct horse').put(segments(NAME))).rejects.toMatchObject({
      fault: 'refused',
    });
    expect(fileOf(files, 'sealed')).toBe('');
  });

  it('set by two devices at once opens what both of them wrote', async () => {
    const [one, other] = [await aSealedPlace(), createMemoryPlace()];
    await sealTransport(other.place, 'correct horse').put(segments(OTHER));
    for (const [name, file] of other.files) one.files.set(name, file);
    const either = sealTransport(one.place, 'correct horse');
    expect((await either.list()).sort()).toEqual([NAME, OTHER]);
    for (const name of [NAME, OTHER]) expect(await either.get(name)).toEqual(bytes);
  });

  it('opens nothing by a key file that was tampered with', async () => {
    const { files, place } = await aSealedPlace();
    const name = fileOf(files, 'key-');
    const key = JSON.parse(Buffer.from(files.get(name) as Uint8Array).toString()) as Record<string, unknown>;
    for (const change of [{ rounds: 1 }, { rounds: 1e9 }, { id: '00000000' }, { salt: 'AAAA' }, { version: 2 }]) {
      files.set(name, new TextEncoder().encode(JSON.stringify({ ...key, ...change })));
      await refused(sealTransport(place, 'correct horse'), files, 'wrong-passphrase');
    }
  });
});

describe('when one side encrypts and the other does not', () => {
  it('a browser without a passphrase is told, before it writes', async () => {
    const { place } = await aSealedPlace();
    await expect(guardPlain(place).list()).rejects.toMatchObject({ fault: 'encrypted' });
  });

  it('a browser with one is told that the place is in plain use', async () => {
    const { files, place } = createMemoryPlace();
    await place.put(segments(NAME));
    await expect(sealTransport(place, 'correct horse').list()).rejects.toMatchObject({ fault: 'not-encrypted' });
    expect([...files.keys()]).toEqual([NAME]);
  });

  it('what others keep there makes no difference', async () => {
    const { files, place } = createMemoryPlace();
    files.set('notes.txt', bytes);
    expect(await guardPlain(place).list()).toEqual(['notes.txt']);
    expect(await sealTransport(place, 'correct horse').list()).toEqual([]);
  });

  it('sealing begins with everything to be sent again, and names what was plain', async () => {
    const { files, place } = createMemoryPlace();
    await place.put(segments(NAME, OTHER));
    const { plain } = await beginSealing(place, 'correct horse');
    expect(plain).toEqual([NAME, OTHER]);
    const sealed = sealTransport(place, 'correct horse');
    expect(await sealed.list()).toEqual([]);
    await sealed.put(segments(NAME));
    await place.delete(plain);
    expect(await sealed.get(NAME)).toEqual(bytes);
    expect(text(files)).not.toContain('pharmacy');
    await expect(beginSealing(place, 'another')).rejects.toMatchObject({ fault: 'encrypted' });
  });
});

it('a key that version 1 wrapped is opened for ever', async () => {
  const wrapped = SealKeySchema.parse(JSON.parse(readSource('tests/fixtures/storage/seal-key-v1.json')));
  expect((await unwrapKey(wrapped, 'correct horse'))?.id).toBe('5eed0a11');
  expect(await unwrapKey(wrapped, 'wrong')).toBeUndefined();
});
