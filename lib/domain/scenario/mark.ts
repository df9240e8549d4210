export type Tone = 'plain' | 'stress' | 'leave-out';

/** A stretch of text that is drawn in one way. */
export interface Stretch {
  text: string;
  phrase: boolean;
  tone: Tone;
}

export interface Marks {
  phrases: string[];
  stress?: string[];
  leaveOut?: string[];
}

/** Cuts a text where its markings change. The stretches joined are the text; what is not in it is passed over. */
export function markText(text: string, { phrases, stress = [], leaveOut = [] }: Marks): Stretch[] {
  const phraseAt = covered(text, phrases);
  const stressAt = covered(text, stress);
  const leaveAt = covered(text, leaveOut);
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    const phrase = phraseAt.has(at);
    const tone: Tone = stressAt.has(at) ? 'stress' : leaveAt.has(at) ? 'leave-out' : 'plain';
    const last = stretches.at(-1);
    if (last && last.phrase === phrase && last.tone === tone) last.text += text[at];
    else stretches.push({ text: text[at] ?? '', phrase, tone });
  }
  return stretches;
}

/** Positions of the text that any of the quotes covers, at each place where it stands. */
function covered(text: string, quotes: string[]): Set<number> {
  const positions = new Set<number>();
  for (const quote of quotes.filter(Boolean)) {
    for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
      for (let at = from; at < from + quote.length; at++) positions.add(at);
    }
  }
  return positions;
}
