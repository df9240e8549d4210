import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Neutral } from '@/components/interview/Neutral';
import { useLazy } from '@/components/ui/use-lazy';
import type { Base } from '@/lib/app/base';
import { togglePrivacy } from '@/lib/app/privacy';
import { isReal, mustAsk } from '@/lib/domain/interview/honesty';
import '../interview/interview.css';

/** What decides whether a view may be seen. */
export type Gated = Pick<Base, 'hidden' | 'interview' | 'outside'>;

interface GateProps {
  app: Gated;
  /** The meeting site in front, if it is one. */
  host: string | undefined;
  children: ComponentChildren;
}

/** Stands before every view: hides it at the privacy key, asks on meeting sites, locks it in a real interview. */
export function Gate({ app, host, children }: GateProps) {
  const interview = app.interview.value.value;
  const now = app.outside.clock.now;
  const [openedAt] = useState(now);
  const real = isReal(interview, now());
  const asks = !real && mustAsk(interview, host, openedAt);
  // Most pages never are in a meeting.
  const Modes = useLazy(loadModes, real || asks);
  if (app.hidden.value.value) return <Neutral onShow={() => void togglePrivacy(app.outside)} />;
  // Not nothing: what the page showed before any script ran would stay.
  if (real || asks) return Modes ? <Modes app={app} host={real ? undefined : host} /> : <main />;
  return <>{children}</>;
}

const loadModes = () => import('./InterviewModes').then(({ InterviewModes }) => InterviewModes);
