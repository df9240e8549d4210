import type { KnownEvent } from '../../model/deed';
import type { Story } from '../../model/story';

/** One point in the life of a story: a save, or a removal, which has no content. */
export interface Version {
  event: string;
  time: number;
  /** Seconds since 1970. */
  at: number;
  parents: string[];
  content?: Story;
}

/** Every version of a story that still stands, newest first, in whatever order and however often events are given. */
export function versionsOf(events: Iterable<KnownEvent>, story: string): Version[] {
  const versions = new Map<string, Version>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.type === 'undone') undone.add(event.payload.event);
    if (event.type !== 'story saved' && event.type !== 'story removed') continue;
    if (event.payload.story !== story) continue;
    const { id, time, at } = event;
    const content = event.type === 'story saved' ? { content: event.payload.content } : {};
    versions.set(id, { event: id, time, at, parents: event.payload.parents, ...content });
  }
  return [...versions.values()].filter(({ event }) => !undone.has(event)).sort(newestFirst);
}

const newestFirst = (a: Version, b: Version) => b.time - a.time || (a.event < b.event ? 1 : -1);

/** The newest version with content that both were made from; nothing where none is known here. */
export function commonAncestor(versions: Version[], one: string, other: string): Version | undefined {
  const byId = new Map(versions.map((version) => [version.event, version]));
  const [lineOfOne, lineOfOther] = [lineOf(one, byId), lineOf(other, byId)];
  return versions
    .filter(({ event, content }) => content !== undefined && lineOfOne.has(event) && lineOfOther.has(event))
    .sort(newestFirst)[0];
}

/** The version and all that it was made from, directly or not. */
function lineOf(event: string, byId: ReadonlyMap<string, Version>): Set<string> {
  const line = new Set<string>();
  const open = [event];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (line.has(next)) continue;
    line.add(next);
    open.push(...(byId.get(next)?.parents ?? []));
  }
  return line;
}
