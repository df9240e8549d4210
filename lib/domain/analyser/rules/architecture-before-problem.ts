import type { Clause } from '../clauses';
import { STRUCTURE_VERB } from '../lexicon/problem';
import { clausesOf, type ParsedSentence, sentencesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { countComponents, countOf, saysProblem } from '../signals';
import { stems } from '../stem';

/** So many parts in one breath are a description, however few verbs it has. */
const HEAVY = 4;

/** How a system is built, told at length before anybody hears what went wrong. */
export const architectureBeforeProblem: Rule = {
  id: 'architecture-before-problem',
  weight: 'minor',
  find(answer) {
    const clauses = clausesOf(answer, 'situation');
    const problem = clauses.findIndex((clause) => saysProblem(clause.tokens) && countComponents(clause.tokens) < 2);
    const before = problem < 0 ? clauses : clauses.slice(0, problem);
    const structure = before.filter(describesStructure);
    const parts = structure.reduce((sum, clause) => sum + countComponents(clause.tokens), 0);
    const sentences = sentencesOf(answer, 'situation');
    const firstProblem = clauses[problem]?.start ?? Number.POSITIVE_INFINITY;
    const inventories = sentences.filter((sentence) => sentence.start < firstProblem && isInventory(sentence));
    if (inventories.length > 0) return shown('situation', inventories);
    const isLong = structure.length >= 2 ? parts >= 3 : parts >= HEAVY;
    return isLong ? shown('situation', structure) : [];
  },
};

function describesStructure(clause: Clause): boolean {
  const parts = countComponents(clause.tokens);
  return parts >= 2 || (parts === 1 && STRUCTURE_VERB.has(clause.verb) && clause.actor !== 'i');
}

const LISTED = 3;

/** "three kilns, a glaze line and two docks": a list of parts that something has or is made of. */
function isInventory({ tokens, clauses }: ParsedSentence): boolean {
  const holds = clauses.some((clause) => HOLDS.has(clause.verb) && clause.actor !== 'i');
  const isSystem = countComponents(tokens) > 0 || countOf(tokens, SYSTEM) > 0;
  const items = tokens.filter((token, i) => {
    const opensItem =
      /^(a|an|one|two|three|four|five|six|seven|eight|nine|ten|some|several)$/.test(token.lower) ||
      token.kind === 'number';
    return (
      opensItem &&
      i > 0 &&
      (/^(,|and|plus|with|has|have|is|are|of|got|run|runs)$/.test(tokens[i - 1]?.lower ?? '') ||
        tokens[i - 1]?.stem === 'be')
    );
  });
  return holds && isSystem && items.length >= LISTED;
}

const SYSTEM = stems(
  'stack line system platform setup architecture network installation pipeline product tool software infrastructure environment machine machinery fleet',
);
const HOLDS = stems('be have get run consist comprise contain use include own operate');
