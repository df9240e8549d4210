/** How a field begins that a template has left for the author. */
export const TO_DO = 'TODO';

interface ToDo {
  path: (string | number)[];
  message: string;
}

/** Every text that still begins with `TODO`, in the order of the file. */
export function toDoIn(part: unknown, path: ToDo['path'] = []): ToDo[] {
  if (typeof part === 'string') return part.startsWith(TO_DO) ? [{ path, message: 'is still to be written' }] : [];
  if (Array.isArray(part)) return part.flatMap((item, index) => toDoIn(item, [...path, index]));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([field, value]) => toDoIn(value, [...path, field]));
}
