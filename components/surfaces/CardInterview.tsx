import { openCardInterview } from '@/lib/app/card-interview';
import { InterviewModes } from './InterviewModes';

/** All that a real interview leaves of the card, with the store that it needs. */
export async function loadCardInterview() {
  const app = await openCardInterview();
  return () => <InterviewModes app={app} host={undefined} />;
}
