import { stem } from '../stem';

/** Time units in seconds, by stem. A month is 30 days, a quarter is not a length here but a share or a date. */
export const SECONDS = new Map(
  Object.entries({
    ms: 0.001,
    millisecond: 0.001,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    h: 3600,
    hr: 3600,
    hrs: 3600,
    yr: 31_536_000,
    yrs: 31_536_000,
    wk: 604_800,
    wks: 604_800,
    hour: 3600,
    day: 86_400,
    night: 86_400,
    weekday: 86_400,
    shift: 28_800,
    week: 604_800,
    weekend: 172_800,
    fortnight: 1_209_600,
    sprint: 1_209_600,
    month: 2_592_000,
    year: 31_536_000,
  }).map(([unit, seconds]) => [stem(unit), seconds]),
);

export const PERIOD_ADVERBS = new Map(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    nightly: 'night',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annually: 'year',
    quarterly: 'quarter',
  }),
);

export const CURRENCIES = new Map(
  Object.entries({
    dollar: '$',
    buck: '$',
    usd: '$',
    euro: '€',
    eur: '€',
    pound: '£',
    quid: '£',
    gbp: '£',
    rupee: '₹',
    yen: '¥',
    franc: 'fr',
    kronor: 'kr',
    crown: 'kr',
    peso: 'peso',
    cent: 'cent',
  }).map(([unit, sign]) => [stem(unit), sign]),
);

export const FRACTIONS = new Map(
  Object.entries({
    half: 0.5,
    third: 1 / 3,
    quarter: 0.25,
    fifth: 0.2,
    sixth: 1 / 6,
    eighth: 0.125,
    tenth: 0.1,
    hundredth: 0.01,
  }).map(([word, value]) => [stem(word), value]),
);

export const FACTORS = new Map(
  Object.entries({
    halve: 0.5,
    double: 2,
    triple: 3,
    treble: 3,
    quadruple: 4,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
  }).map(([word, value]) => [stem(word), value]),
);

export const MONTHS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter'.split(
    ' ',
  ),
);
