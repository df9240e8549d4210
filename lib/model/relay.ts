import * as z from 'zod/mini';

/** What a page that nobody sees has the background do: Chrome gives such a page no storage of its own. */
export const RelayedSchema = z.object({
  do: z.literal('relay'),
  area: z.enum(['local', 'sync']),
  call: z.enum(['get', 'set', 'remove']),
  arg: z.unknown(),
});
export type Relayed = z.infer<typeof RelayedSchema>;

/** The words of an error are kept: browsers tell their quotas apart by nothing else. */
export interface RelayAnswer {
  value?: unknown;
  error?: string;
}
