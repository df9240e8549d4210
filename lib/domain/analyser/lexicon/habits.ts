import { stems } from '../stem';

/** Wishing for adoption is not adoption. */
export const WISHES = stems('suggest propose recommend hope plan think believe expect wish intend');

/** Verbs that tell how things stand rather than what people do. */
export const HABIT_EXCEPTIONS = stems(`be 's have do wait cost save mean seem feel look need want like love think say
  tell believe know pay lose see get take stay remain exist belong work complain stand`);
