/** One note of the kind that Anki calls Basic: a front and a back. */
export interface AnkiNote {
  /** Stays the same for ever: importing again updates the note and does not double it. */
  guid: string;
  front: string;
  back: string;
  tags: string[];
}

export interface AnkiDeck {
  name: string;
  /** What Anki calls the kind of note; each language of Anki has its own name for it. */
  notetype: string;
  notes: AnkiNote[];
}

/**
 * The deck in Anki's text import format. HTML is off, so that everything is shown as it is written here. Lines of the
 * header hold no quotes, so names are kept to one line; every field is quoted, so that no field can be taken for a
 * comment or a header.
 */
export function writeAnki({ name, notetype, notes }: AnkiDeck): string {
  const header = [
    '#separator:tab',
    '#html:false',
    `#deck:${oneLine(name)}`,
    `#notetype:${oneLine(notetype)}`,
    '#columns:guid\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = notes.map(({ guid, front, back, tags }) =>
    [guid, front, back, tags.map(tag).join(' ')].map(quoted).join('\t'),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}

function quoted(field: string): string {
  return `"${clean(field).replaceAll('"', '""')}"`;
}

/** Half a surrogate pair is no text, and a NUL ends a text in places. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
}

const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim();

/** Spaces part tags. */
const tag = (text: string) => clean(text).trim().replace(/\s+/g, '-');
