import type { Clause } from '../clauses';
import { clausesOf } from '../parse';
import { findPatterns, patterns } from '../pattern';
import { type Rule, shown } from '../rule';

const HEDGE = patterns(`
  i =think
  i =guess
  i =suppose
  i =believe
  i =reckon
  =maybe
  =perhaps
  =probably
  =possibly
  =presumably
  =somehow
  =somewhat
  =kind-of|sort-of
  =kinda
  =sorta
  more or less
  or whatever
  or something
  it is possible
  =stuff
  some thing
  some bug|part|stuff|kind|sort|bit
  i am not sure
  not really sure
  as far as i
  if i remember
  i remember correctly|right|rightly
  fairly|pretty|quite sure
  might|may have
  i =hope
  =hopefully
  and so on
  and everything
  and|or =whatever
  help|improve|better|did a bit|little
  to some extent|degree
  in a way
  basically
`);

const ENOUGH = 2;

/** Two or more hedges on the speaker's own actions or results. */
export const hedging: Rule = {
  id: 'hedging',
  weight: 'minor',
  find(answer) {
    const hedged = clausesOf(answer, 'action', 'result')
      .map((clause) => ({ clause, count: countHedges(clause) }))
      .filter(({ count }) => count > 0);
    const total = hedged.reduce((sum, { count }) => sum + count, 0);
    return total >= ENOUGH
      ? shown(
          'action',
          hedged.map(({ clause }) => clause),
        )
      : [];
  },
};

function countHedges(clause: Clause): number {
  return findPatterns(clause.tokens, HEDGE).length;
}
