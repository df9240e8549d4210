import * as z from 'zod/mini';
import { StorySchema } from './story';

/**
 * A story as the panel, the lists and the quiz find it, stored under `packs/~/<story>`. Made of the log by
 * `settleStories`.
 */
export const ToldStorySchema = z.object({
  version: z.literal(1),
  story: StorySchema,
  /** Names of the principles that it serves, by id. */
  principles: z.record(z.string(), z.string()),
  /** Ids of the scenarios whose follow-up questions are asked after it. */
  probesOf: z.array(z.string()),
});
export type ToldStory = z.infer<typeof ToldStorySchema>;
