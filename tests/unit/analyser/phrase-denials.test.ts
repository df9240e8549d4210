import { describe, expect, test } from 'vitest';
import { saysPhrase } from '../../../lib/domain/analyser/phrase-match';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Wished, owed, nearly done, left undone, forbidden, asked, or done by somebody else. */
const NOT_DONE = lines(`
  I ought to have compared them.
  I was supposed to compare them.
  I wish I had compared them.
  I wish I'd compared them.
  If only I had compared them.
  I never got round to comparing them.
  I didn't get around to comparing them.
  I was tempted to compare them.
  I could have compared them.
  I should've compared them.
  I would have compared them.
  I'd have compared them.
  I almost compared them.
  I came close to comparing them.
  I was about to compare them.
  I thought about comparing them.
  I considered comparing them.
  I decided not to compare them.
  I decided against comparing them.
  I chose not to compare them.
  I stopped short of comparing them.
  I had no time to compare them.
  I had no chance to compare them.
  I was too busy to compare them.
  I couldn't compare them.
  I wasn't able to compare them.
  I was unable to compare them.
  I had yet to compare them.
  I haven't compared them yet.
  Instead of comparing them, I guessed.
  Rather than compare them, I guessed.
  I guessed rather than compared.
  At no point did I compare them.
  In no way did I compare them.
  I refused to compare them.
  I was going to compare them.
  I meant to compare them.
  I'd meant to compare them but forgot.
  I promised to compare them.
  I never once compared them.
  I hardly compared them.
  I don't compare them.
  I won't compare them.
  I might compare them one day.
  I will compare them next week.
  I'm going to compare them.
  I'm planning to compare them.
  I hope to compare them.
  I want to compare them.
  I failed to compare them.
  I forgot to compare them.
  I neglected to compare them.
  I skipped comparing them.
  Had I compared them, I would have seen it.
  If I had compared them, I would have seen it.
  Nobody let me compare them.
  They wouldn't let me compare them.
  I was not allowed to compare them.
  I was told not to compare them.
  I was stopped from comparing them.
  They kept me from comparing them.
  I gave up comparing them.
  I could not bring myself to compare them.
  I said I'd compare them, but I didn't.
  I said I would compare them.
  I was asked to compare them, and I said no.
  Did I compare them? No.
  I left without comparing them.
  I was afraid to compare them.
  I was reluctant to compare them.
  I pretended to compare them.
  I claimed I had compared them, which was a lie.
  It's not true that I compared them.
  I only thought I had compared them.
  I nearly compared them, but I let it go.
  I asked her to compare them.
  I had them compared by an agency.
  I let Tom compare them.
  Tom compared them for me.
  I'm not the one who compared them.
  It wasn't me who compared them.
  Somebody else compared them.
  Comparing them was not something I did.
  I got Tom to compare them.
  I watched Tom compare them.
  Tom said he'd compared them.
  I heard that Tom compared them.
  I needed to compare them but had no list.
  I didn't even compare them.
  Not once did I compare them.
  I can't compare them.
  I was never going to compare them.
  I have never compared them.
  I regret not comparing them.
  I put off comparing them.
  I avoided comparing them.
  There was no way I could compare them.
  My comparing them never happened.
`);

/** With words of denial, of intention or of another subject that take nothing back. */
const DONE = lines(`
  I made sure to compare them.
  I did compare them.
  I had to compare them.
  I managed to compare them.
  I ended up comparing them.
  I started comparing them.
  I began to compare them.
  I went back and compared them.
  I kept comparing them.
  I sat down to compare them.
  I couldn't help comparing them.
  I didn't just compare them, I printed them.
  I not only compared them but printed them.
  I've been comparing them for weeks.
  I got to compare them.
  I got them compared by noon.
  It was me who compared them.
  Comparing them was what I did.
  What I did was compare them.
  I spent a day comparing them.
  I took the time to compare them.
  I decided to compare them.
  I never stopped comparing them.
  I didn't forget to compare them.
  I had already compared them.
  I'd compared them before anyone asked.
  By then I'd compared them all.
  I was the one who compared them.
  So I compared them.
  I, um, I compared them.
  Having compared them, I chose one.
  After comparing them, I chose one.
  I was comparing them when it broke.
  I insisted on comparing them.
  I compared them myself.
  I personally compared them.
  Even though nobody asked, I compared them.
  Although I had no time, I compared them.
  I had no choice but to compare them.
  I was able to compare them.
  I was happy to compare them.
  I made a comparison.
  I did a comparison of both.
  I finally got round to comparing them.
  I can say I compared them.
  I remember comparing them.
  I would compare them every week.
  I used to compare them.
  I set about comparing them.
  I went on to compare them.
  Not knowing what to do, I compared them.
  I didn't guess; I compared them.
  I didn't wait, I compared them.
  First I compared them, then I printed one.
  I compared them, no problem.
`);

describe('"I compared"', () => {
  test.each(NOT_DONE)('is not said by: %s', (sentence) => {
    expect(saysPhrase('I compared', sentence)).toBe(false);
  });

  test.each(DONE)('is said by: %s', (sentence) => {
    expect(saysPhrase('I compared', sentence)).toBe(true);
  });
});
