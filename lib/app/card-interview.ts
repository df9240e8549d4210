import { InterviewSchema, PRACTICE } from '../model/interview';
import { createOutside } from '../platform/outside';
import { openStored } from './stored';

/** The real interview, for a card that is locked by it. */
export async function openCardInterview() {
  const outside = createOutside();
  return { outside, interview: await openStored(outside, 'interview', InterviewSchema, PRACTICE) };
}
