import type * as z from 'zod/mini';
import type { Limits } from '../../model/limits';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of fields',
  array: 'a list',
};
/** Longest list of choices or names that is spelt out. */
const MOST_SPELT = 24;

/** What is wrong with a field, in words for whoever wrote it. `value` is what stands there. */
export function sayIssue(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'unrecognized_keys') return `has fields that nobody knows: ${spell(issue.keys)}`;
  if (issue.code === 'invalid_type')
    return `must be ${KINDS[issue.expected] ?? issue.expected}, and is ${sayKind(value)}`;
  if (issue.code === 'invalid_value') return `must be one of: ${spell(issue.values.map(String))}`;
  if (issue.code === 'custom' && issue.params) return sayLimits(issue.params as Limits);
  return 'is not as it should be';
}

const spell = (names: string[]) =>
  names.slice(0, MOST_SPELT).join(', ') + (names.length > MOST_SPELT ? ` and ${names.length - MOST_SPELT} more` : '');

function sayKind(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number that there is';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
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
