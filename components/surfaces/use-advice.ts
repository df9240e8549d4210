import { useEffect, useState } from 'preact/hooks';
import { isBlank } from '@/lib/domain/stories/draft';
import type { Advice } from '@/lib/domain/stories/remark';
import type { StoryText } from '@/lib/model/story-draft';

type Coach = (text: StoryText, wordsPerMinute: number) => Advice;

/** Longest that a keystroke waits for its remarks while the page is busy. */
const LATEST_MS = 400;

/** What the coach says of the text, worked out between keystrokes. The coach is loaded with the first words. */
export function useAdvice(text: StoryText, wordsPerMinute: number): Advice | undefined {
  const [coach, setCoach] = useState<{ advise: Coach }>();
  const [advice, setAdvice] = useState<Advice>();
  const isEmpty = isBlank(text);
  useEffect(() => {
    if (!isEmpty) void import('@/lib/app/coach').then(({ createCoach }) => setCoach({ advise: createCoach() }));
  }, [isEmpty]);
  useEffect(() => {
    if (!coach || isEmpty) return;
    const waiting = requestIdleCallback(() => setAdvice(coach.advise(text, wordsPerMinute)), { timeout: LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, [coach, isEmpty, text, wordsPerMinute]);
  return advice;
}
