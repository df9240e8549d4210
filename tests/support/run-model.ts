import { type RunCommand, UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import { STEPS } from '@/lib/model/steps';

/** The commands of the five steps; those of the follow-up probes come on top. */
export type StepCommand = Extract<
  RunCommand,
  { do: 'next' | 'back' | 'pause' | 'resume' | 'finish' | 'tick-phrase' | 'fade' }
>;

/** What happens to a run: a command, or `look`, when a view opens and lets it expire. `after` moves the clock first. */
export interface Move {
  after: number;
  command: StepCommand | { do: 'look' };
}

interface Place {
  step: number;
  phase: 'running' | 'paused' | 'done';
}
type Stretch = Place & { ms: number; kept: boolean };

/** Where a command leads; nothing where it does not make sense. */
const LEADS: Record<Move['command']['do'], (from: Place) => Place | undefined> = {
  next: ({ step }) => (step === 4 ? { step, phase: 'done' } : { step: step + 1, phase: 'running' }),
  back: ({ step }) => (step > 0 ? { step: step - 1, phase: 'running' } : undefined),
  pause: ({ step, phase }) => (phase === 'running' ? { step, phase: 'paused' } : undefined),
  resume: ({ step, phase }) => (phase === 'paused' ? { step, phase: 'running' } : undefined),
  finish: ({ step }) => ({ step, phase: 'done' }),
  'tick-phrase': (from) => from,
  fade: (from) => from,
  look: () => undefined,
};

/**
 * Milliseconds that a run should have spent in each step, told differently from the machine: time is a list of
 * stretches, one for each move, and only at the end are those added up that were spoken and then confirmed by a touch.
 */
export function modelledSpent(moves: Move[]): number[] {
  const stretches: Stretch[] = [];
  let place: Place = { step: 0, phase: 'running' };
  let idle = 0;
  for (const { after, command } of moves) {
    idle += after;
    if (idle >= UNATTENDED_MS) break;
    stretches.push({ ...place, ms: after, kept: false });
    const led = LEADS[command.do](place);
    if (!led) continue;
    place = led;
    idle = 0;
    for (const stretch of stretches) stretch.kept = true;
    if (place.phase === 'done') break;
  }
  const spoken = stretches.filter(({ phase, kept }) => phase === 'running' && kept);
  return STEPS.map((_, index) => spoken.filter(({ step }) => step === index).reduce((sum, { ms }) => sum + ms, 0));
}
