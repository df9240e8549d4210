import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Neutral } from '@/components/interview/Neutral';
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
  /** How the privacy screen is lifted, where a view cannot do it itself. */
  onShow?: () => void;
  children: ComponentChildren;
}

/** Stands before every view: hides it at the privacy key, asks on meeting sites, locks it in a real interview. */
export function Gate({ app, host, onShow, children }: GateProps) {
  const interview = app.interview.value.value;
  const now = app.outside.clock.now;
  const [openedAt] = useState(now);
  const real = isReal(interview, now());
  const asks = !real && mustAsk(interview, host, openedAt);
  const Modes = useModes(real || asks);
  if (app.hidden.value.value) return <Neutral onShow={onShow ?? (() => void togglePrivacy(app.outside))} />;
  if (real || asks) return Modes ? <Modes app={app} host={real ? undefined : host} /> : null;
  return <>{children}</>;
}

type Modes = ComponentType<{ app: Gated; host: string | undefined }>;

/** Loaded when first wanted: most pages never are in a meeting. */
function useModes(wanted: boolean): Modes | undefined {
  const [modes, setModes] = useState<{ view: Modes }>();
  useEffect(() => {
    if (wanted) void import('./InterviewModes').then(({ InterviewModes }) => setModes({ view: InterviewModes }));
  }, [wanted]);
  return modes?.view;
}
