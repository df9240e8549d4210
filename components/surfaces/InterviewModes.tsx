import { AskMode } from '@/components/interview/AskMode';
import { RealMode } from '@/components/interview/RealMode';
import { answerAsked, endReal, setBullet, toggleWatch } from '@/lib/domain/interview/honesty';
import type { Gated } from './Gate';

/** What stands in place of a view on a meeting site: the question, or, without a host, all that a real interview leaves. */
export function InterviewModes({ app, host }: { app: Pick<Gated, 'interview' | 'outside'>; host: string | undefined }) {
  const { value, change } = app.interview;
  const now = app.outside.clock.now;
  if (host !== undefined) {
    return (
      <AskMode host={host} onAnswer={(real) => void change((before, at) => answerAsked(before, host, real, at))} />
    );
  }
  return (
    <RealMode
      {...{ interview: value.value, now }}
      onWatch={() => void change(toggleWatch)}
      onBullet={(index, text) => void change((before) => setBullet(before, index, text))}
      onEnd={() => void change(endReal)}
    />
  );
}
