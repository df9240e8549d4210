const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Noises and habits of speech that carry no meaning. `setOff` ones count only between a break and a comma. */
export const FILLERS = {
  always: list('um umm uh uhh uhm er erm hmm hm mm ah eh'),
  setOff: new Set([
    'like',
    'well',
    'okay',
    'ok',
    'right',
    'so',
    'anyway',
    'yeah',
    'basically',
    'honestly',
    'actually',
    'literally',
    'you know',
    'i mean',
    'you see',
  ]),
};

export const DETERMINERS = list(
  "a an the this that these those my our your his her its their every each all some any no both all another other what which 's",
);
export const POSSESSIVES = list("my our your his her its their 's");

export const PREPOSITIONS = list(
  'of in on at by for from to with without within into onto over under about against between through during before after since until across behind beyond near off up down out per among around like than as via despite toward towards inside outside beside besides along',
);

export const PRONOUNS = list('i we you he she it they who everybody everyone nobody someone somebody anyone noone');
export const OBJECT_PRONOUNS = list('me us him her them it you myself ourselves themselves himself herself itself');

export const EVERYTHING = list('everything everyone everybody nothing something anything whatever');

export const BE = list("be am is are was were been being 's");
export const HAVE = list('have has had having');
export const DO = list('do does did');
export const MODALS = list('will would could should might may can must shall');
export const PENDING_MODALS = list('will would could should might may shall');
export const AUXILIARIES = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

export const NEGATIONS = list('not never hardly scarcely barely neither nor cannot');
export const NEGATIVE_SUBJECTS = list('nobody none nothing neither noone');

export const ADVERBS = list(
  'not never always often usually also just only already still even soon then now again finally eventually quickly slowly really simply mostly mainly first later afterwards together actually carefully almost nearly hardly ever once twice fully completely entirely partly too very so quite rather much more most less well personally immediately directly quietly recently suddenly currently normally sort-of kind-of basically probably maybe perhaps simultaneously initially originally instead therefore however thus',
);

/** Words that open a new clause in the middle of a sentence. */
export const COORDINATORS = list('and but or nor yet so then');
export const SUBORDINATORS = list(
  'because since although though while when whenever after before until till once if unless where whereas which who whom whose that as than whether how why what',
);

export const CLAUSE_MARKS = new Set([',', ';', ':', '—', '–', '(', ')', '.', '!', '?', '…', '-', '/']);

/** Grammar words that say nothing about what a sentence is about. */
export const STOP_WORDS = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...AUXILIARIES,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...ADVERBS,
  ...list('there here thing things way lot lots bit one ones own such same got get gets getting make made us'),
]);
