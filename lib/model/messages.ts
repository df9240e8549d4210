import * as z from 'zod/mini';
import { RunPlanSchema } from './run';
import { FadeSchema, StepIdSchema } from './steps';

/** What a page that cannot act itself asks of the background: the card in a frame on somebody else's page. */
export const OrderSchema = z.union([
  z.object({ do: z.enum(['next', 'back', 'pause', 'resume', 'finish', 'commit']) }),
  z.object({ do: z.literal('mark'), mark: z.enum(['failed', 'shaky', 'held']) }),
  z.object({ do: z.literal('tick-phrase'), step: StepIdSchema, phrase: z.string() }),
  z.object({ do: z.literal('fade'), fade: FadeSchema }),
  z.object({ do: z.literal('put-away') }),
  z.object({ do: z.literal('privacy') }),
  z.object({ do: z.literal('start'), plan: RunPlanSchema }),
]);
export type Order = z.infer<typeof OrderSchema>;
