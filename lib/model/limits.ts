import * as z from 'zod/mini';

/**
 * Limits of a value, in the words of JSON Schema: editors get them as they are, messages are made of them. One check of
 * our own in place of the library's many, which would cost every page a kilobyte and a half.
 */
export interface Limits {
  type?: 'integer';
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

const within = <T>(limits: Limits, isRight: (value: T) => boolean) => z.refine<T>(isRight, { params: { ...limits } });

/** Trimmed text of `least` to `most` characters. */
export const text = (most: number, least = 1) =>
  z.string().check(
    z.trim(),
    within({ minLength: least, maxLength: most }, ({ length }) => length >= least && length <= most),
  );

/** Text of that form, tested as it is. */
export const formed = (pattern: RegExp) =>
  z.string().check(within({ pattern: pattern.source }, (value) => pattern.test(value)));

/** A whole number in that range, both ends included. */
export const whole = (minimum: number, maximum = Number.MAX_SAFE_INTEGER) =>
  z
    .number()
    .check(
      within(
        { type: 'integer', minimum, maximum },
        (value) => Number.isInteger(value) && value >= minimum && value <= maximum,
      ),
    );

/** A list of `least` to `most`. */
export const listOf = <T extends z.core.SomeType>(item: T, least: number, most: number) =>
  z.array(item).check(within({ minItems: least, maxItems: most }, ({ length }) => length >= least && length <= most));

/** What the schema makes of it. Throws, with every fault, where it is not of that shape. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const found = schema.safeParse(value);
  if (!found.success) throw found.error;
  return found.data;
}
