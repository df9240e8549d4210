import * as z from 'zod/mini';
import type { CardLook, Standing } from './card';
import { CardPlaceSchema, SurroundingsSchema } from './overlay';
import { RunPlanSchema } from './run';
import { FadeSchema, StepIdSchema } from './step-schemas';

/** What a page that cannot act itself asks of the background: the card in a frame on somebody else's page. */
export const OrderSchema = z.union([
  z.object({ do: z.enum(['next', 'back', 'pause', 'resume', 'finish', 'commit']) }),
  z.object({ do: z.literal('mark'), mark: z.enum(['failed', 'shaky', 'held']) }),
  z.object({ do: z.literal('tick-phrase'), step: StepIdSchema, phrase: z.string() }),
  z.object({ do: z.literal('fade'), fade: FadeSchema }),
  z.object({ do: z.literal('put-away') }),
  z.object({ do: z.literal('privacy') }),
  z.object({ do: z.literal('start'), plan: RunPlanSchema }),
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('stand'), around: SurroundingsSchema }),
  z.object({ do: z.literal('keep-place'), site: z.string(), place: CardPlaceSchema }),
]);
export type Order = z.infer<typeof OrderSchema>;

interface Answers {
  look: CardLook;
  stand: Standing;
}
/** What the background answers, or nothing when it does not understand the order. */
export type AnswerTo<O extends Order> = O['do'] extends keyof Answers ? Answers[O['do']] | undefined : undefined;
