interface StoryPlace {
  /** In the address behind the section's name. With a hyphen, so that no story can be called so. */
  part: string | undefined;
  label: 'story.list' | 'storyPlan.matrix' | 'storyPlan.loop' | 'storyPlan.sheet' | 'storyPlan.debrief';
}

/** What there is beside the list of stories. */
export const STORY_PLACES: StoryPlace[] = [
  { part: undefined, label: 'story.list' },
  { part: 'coverage-matrix', label: 'storyPlan.matrix' },
  { part: 'loop-plan', label: 'storyPlan.loop' },
  { part: 'cheat-sheet', label: 'storyPlan.sheet' },
  { part: 'after-interview', label: 'storyPlan.debrief' },
];
