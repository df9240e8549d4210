import * as z from 'zod/mini';
import type { CardLook, Standing } from './card';
import { CardPlaceSchema, SurroundingsSchema } from './overlay';
import { type RelayAnswer, RelayedSchema } from './relay';
import { RunPlanSchema } from './run';
import { FadeSchema, StepIdSchema } from './step-schemas';

/** What a page that cannot act itself asks of the background: the card in a frame on somebody else's page. */
const PlainOrderSchema = z.object({
  do: z.enum(['next', 'back', 'pause', 'resume', 'finish', 'commit', 'put-away', 'privacy', 'look', 'sync-later']),
});
const ORDERS_WITH = {
  mark: z.object({ do: z.literal('mark'), mark: z.enum(['failed', 'shaky', 'held']) }),
  'tick-phrase': z.object({ do: z.literal('tick-phrase'), step: StepIdSchema, phrase: z.string() }),
  fade: z.object({ do: z.literal('fade'), fade: FadeSchema }),
  start: z.object({ do: z.literal('start'), plan: RunPlanSchema }),
  stand: z.object({ do: z.literal('stand'), around: SurroundingsSchema }),
  relay: RelayedSchema,
  'keep-place': z.object({ do: z.literal('keep-place'), site: z.string(), place: CardPlaceSchema }),
};
type With = typeof ORDERS_WITH;
type PlainName = z.infer<typeof PlainOrderSchema>['do'];
export type Order = { [D in PlainName]: { do: D } }[PlainName] | { [D in keyof With]: z.infer<With[D]> }[keyof With];

/** Nothing when it is no order. Looked up by its name: the library's unions are more bytes than the background has left. */
export function readOrder(message: unknown): Order | undefined {
  const name = String((message as { do?: unknown } | null)?.do);
  const schema = Object.hasOwn(ORDERS_WITH, name) ? ORDERS_WITH[name as keyof With] : PlainOrderSchema;
  return schema.safeParse(message).data as Order | undefined;
}

interface Answers {
  look: CardLook;
  stand: Standing;
  relay: RelayAnswer;
}
/** What the background answers, or nothing when it does not understand the order. */
export type AnswerTo<O extends Order> = O['do'] extends keyof Answers ? Answers[O['do']] | undefined : undefined;
