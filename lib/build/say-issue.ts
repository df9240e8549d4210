import type * as z from 'zod';
import type { Limits } from '../model/limits';

/** What is wrong with a field, in words for whoever wrote it. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  const limits = issue.code === 'custom' ? (issue.params as Limits | undefined) : undefined;
  return limits ? sayLimits(limits) : issue.message;
}

function sayLimits({ type, minimum, maximum, minLength, maxLength, minItems, maxItems, pattern }: Limits): string {
  if (type === 'integer') return `must be a whole number ${sayRange(minimum, maximum)}`;
  if (maxItems !== undefined) return `must be a list of ${sayCount(minItems, maxItems)}`;
  if (maxLength !== undefined) return `must have ${sayCount(minLength, maxLength)} characters`;
  return `must be of the form ${pattern}`;
}

const sayRange = (least = 0, most = Number.MAX_SAFE_INTEGER) =>
  most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
const sayCount = (least = 0, most = least) => (least === most ? `${least}` : `${least} to ${most}`);
