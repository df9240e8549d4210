import { Walkthrough } from '@/components/scenario/Walkthrough';
import type { ModeProps } from './panel-modes';

/** The Walkthrough tab. */
export function WalkthroughMode({ app, file, lens }: ModeProps) {
  return <Walkthrough {...{ file, lens }} level={app.progress.settings().level} />;
}
