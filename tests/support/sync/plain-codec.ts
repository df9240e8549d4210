import { bodyHash } from '@/lib/domain/progress/log';
import { EventSchema, type LogEvent, originOf } from '@/lib/model/event';
import type { HashText } from '@/lib/model/ports';
import type { SegmentCodec } from '@/lib/model/sync';

/**
 * Segments as JSON, which is quick. Like the real ones they do not carry the hash in an id but work it out again; unlike
 * them they have no sum of their own, so that nothing but the core finds damage.
 */
export function createPlainCodec(hash: HashText): SegmentCodec {
  return {
    encode: async (events) => {
      const bare = events.map(({ id, ...body }) => ({ ...originOf(id), ...body }));
      return new Uint8Array(new TextEncoder().encode(JSON.stringify(bare)));
    },
    decode: async (bytes) => {
      try {
        const bare: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (!Array.isArray(bare)) return 'damaged';
        return await Promise.all(bare.map((one) => withId(one, hash)));
      } catch {
        return 'damaged';
      }
    },
  };
}

async function withId({ replica, number, ...body }: Record<string, unknown>, hash: HashText): Promise<LogEvent> {
  const event = EventSchema.parse({ id: '', ...body });
  const origin = { replica: String(replica), number: Number(number) };
  return { ...event, id: `${origin.replica}.${origin.number}.${await bodyHash(event, origin, hash)}` };
}
