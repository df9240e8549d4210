import { type PartnerScore, VERDICTS } from '../../model/deed';
import type { ScoreWire } from '../../model/score-code';
import { LEVELS, STEPS } from '../../model/steps';

/** The score with short names, for where it travels. */
export function toWire(score: PartnerScore): ScoreWire {
  return {
    i: score.score,
    q: score.scenario,
    l: LEVELS.indexOf(score.level),
    t: score.givenAt,
    c: Number(score.complete),
    s: score.laps.map(({ step, seconds, targetSeconds, phrases, said }) => ({
      n: STEPS.indexOf(step),
      d: Math.round(seconds * 10),
      t: targetSeconds,
      p: phrases,
      k: said,
    })),
    p: score.marks.map(({ probe, rating }) => ({ n: probe, r: rating })),
    k: score.signs,
    v: VERDICTS.indexOf(score.verdict),
    r: score.reason,
  };
}

/** The score again. The places are in range: the schema has seen to it. */
export function fromWire(wire: ScoreWire): PartnerScore {
  return {
    score: wire.i,
    scenario: wire.q,
    level: LEVELS[wire.l] ?? LEVELS[0],
    givenAt: wire.t,
    complete: wire.c === 1,
    laps: wire.s.map(({ n, d, t, p, k }) => ({
      step: STEPS[n] ?? STEPS[0],
      seconds: d / 10,
      targetSeconds: t,
      phrases: p,
      said: k,
    })),
    marks: wire.p.map(({ n, r }) => ({ probe: n, rating: r })),
    signs: wire.k,
    verdict: VERDICTS[wire.v] ?? VERDICTS[0],
    reason: wire.r.toWellFormed(),
  };
}
