import * as z from 'zod/mini';
import { listOf, text, whole } from './limits';
import { SlugSchema } from './parts';
import { LevelIdSchema } from './step-schemas';

const PrincipleSchema = z.strictObject({
  id: SlugSchema,
  /** The official name, punctuation included. */
  name: text(80),
  looksFor: text(600),
  sinksIt: text(600),
});
export type Principle = z.infer<typeof PrincipleSchema>;

/** `pack.yaml`: everything of a pack but its scenarios. Principles are data of the pack, not code. */
export const PackManifestSchema = z.strictObject({
  id: SlugSchema,
  name: text(80),
  about: text(600),
  version: whole(1),
  principles: listOf(PrincipleSchema, 1, 64),
});
export type PackManifest = z.infer<typeof PackManifestSchema>;

/** What a list of scenarios shows, small enough to load before the first paint. */
export const IndexEntrySchema = z.object({
  /** `<pack>/<scenario>`. */
  id: z.string(),
  question: z.string(),
  title: z.string(),
  principle: z.string(),
  principleName: z.string(),
  level: LevelIdSchema,
  /** Ids of its quiz questions, to count what is due without the scenario. */
  quiz: z.array(z.string()),
  /** Ids of its probes, and rules of its teardown's flaws, for the same reason. */
  probes: z.optional(z.array(z.string())),
  flaws: z.optional(z.array(z.string())),
  /** Only of a story of the user's own: its cards, `<kind>/<name>`, in place of those that a scenario has. */
  cards: z.optional(z.array(z.string())),
  /** Only of a story: another one after each change of its text. */
  revision: z.optional(z.string()),
});
export type IndexEntry = z.infer<typeof IndexEntrySchema>;

/** Names a principle across packs: two of them may each have an "ownership" that means something else. */
export const principleKey = ({ id, principle }: Pick<IndexEntry, 'id' | 'principle'>): string =>
  `${id.split('/')[0]}/${principle}`;

export const PackIndexSchema = z.object({ scenarios: z.array(IndexEntrySchema) });
export type PackIndex = z.infer<typeof PackIndexSchema>;

/** What search looks through, loaded on the first keystroke. Same ids as the index. */
export const SearchTextSchema = z.object({
  scenarios: z.array(z.object({ id: z.string(), phrases: z.string(), text: z.string() })),
});
export type SearchText = z.infer<typeof SearchTextSchema>;
