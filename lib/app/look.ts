import { isReal } from '../domain/interview/honesty';
import { planAgain } from '../domain/rehearsal/again';
import { expire } from '../domain/rehearsal/machine';
import type { CardLook } from '../model/card';
import { RealSinceSchema } from '../model/interview';
import type { Outside } from '../model/ports';
import { PRIVACY_KEY } from './privacy';
import { readPlan, readRun } from './stored-run';

/** What the card may show now. Nothing but the gate where that is shut. */
export async function lookAtRun(outside: Outside): Promise<CardLook> {
  const gate = await readGate(outside);
  if (gate !== 'open') return { gate };
  const [stored, planned] = await Promise.all([readRun(outside), readPlan(outside)]);
  const same = planned?.scenario === stored?.scenario ? planned : undefined;
  // A run begun by an older version has its script from the plan, if that is still about the same.
  const run = stored && expire({ script: same?.script, ...stored }, outside.clock.now());
  // What was rehearsed last stays on show until something else is at hand.
  const isShown = run?.script && (run.phase !== 'done' || !planned || same);
  if (!isShown) return { gate, plan: planned?.script && planned };
  return { gate, run, plan: same ?? planAgain(run) };
}

async function readGate(outside: Outside): Promise<CardLook['gate']> {
  const stored = await outside.store.get(['interview', PRIVACY_KEY]);
  if (stored[PRIVACY_KEY] === true) return 'hidden';
  const interview = RealSinceSchema.safeParse(stored['interview']);
  return interview.success && isReal(interview.data, outside.clock.now()) ? 'real' : 'open';
}
