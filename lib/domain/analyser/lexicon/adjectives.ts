const list = (words: string) => new Set(words.trim().split(/\s+/));

export const ADJECTIVES = {
  /** Words that commonly stand between a determiner and its noun. */
  common: list(
    'new old big small large short long first last next other same own single simple full whole real main daily weekly monthly whole more fewer less many few several three two one four five six seven eight nine ten shared late early wrong missing broken bad good better best fresh extra empty public private own late red green open high low',
  ),
  /** Participles that describe how somebody feels or how things stand; no work is hidden behind them. */
  states: list(
    'tired involved based concerned pleased worried supposed interested scared stuck located excited convinced delighted satisfied impressed surprised shocked confused frustrated annoyed thrilled relieved disappointed motivated determined known limited related responsible needed required allowed expected meant called named dedicated committed focused born blessed prepared experienced skilled overloaded overwhelmed engaged gone',
  ),
  /** How things stand against how they were. */
  comparatives: list(
    'more less fewer better worse smaller bigger larger lower higher shorter longer faster slower quicker cheaper cleaner clearer calmer quieter smoother safer easier harder happier nicer friendlier lighter brighter simpler earlier sooner tidier warmer cooler sharper stronger weaker closer snappier rarer tighter freer healthier fresher fairer busier',
  ),
};
