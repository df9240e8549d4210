import { Walkthrough } from '@/components/scenario/Walkthrough';
import { useLazy } from '@/components/ui/use-lazy';
import { storyAt } from '@/lib/model/story-place';
import type { ModeProps } from './panel-modes';

/** The Walkthrough tab: of a scenario, or of a story of the user's own. */
export function WalkthroughMode(props: ModeProps) {
  if (storyAt(props.file.id) !== undefined) return <StoryHere {...props} />;
  const { app, file, lens } = props;
  return <Walkthrough {...{ file, lens }} level={app.progress.settings().level} />;
}

function StoryHere(props: ModeProps) {
  const Story = useLazy(loadStory);
  return Story ? <Story {...props} /> : null;
}

const loadStory = () => import('./StoryMode').then(({ StoryMode }) => StoryMode);
