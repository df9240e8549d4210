import { useEffect, useState } from 'preact/hooks';
import { todaysAgenda } from '@/lib/app/agenda';
import type { DashboardApp } from '@/lib/app/dashboard';
import { scenarioOf } from '@/lib/domain/quiz/card-ids';
import { plansAhead } from '@/lib/domain/quiz/plan';
import { bestStories, type Question, type Suggestion } from '@/lib/domain/stories/best-stories';
import { coverageOf, type StoryUse, storyUses } from '@/lib/domain/stories/coverage';
import { planLoop, plannedTimes, type Round } from '@/lib/domain/stories/plan-loop';
import { storyAt } from '@/lib/model/story-place';

/** As many principles as one round usually asks for. */
const EACH_ROUND = 2;

export type Planning = ReturnType<typeof useStoryPlan>;

/** Stories, coverage and plan as the log and the rounds have them. */
export function useStoryPlan(app: DashboardApp) {
  const [chosen, setRounds] = useState<Round[]>();
  const rounds = chosen ?? likelyRounds(app);
  const progress = app.progress.progress.value;
  const now = app.outside.clock.now() / 1000;
  const principles = principlesOf(app);
  const plan = planLoop(rounds, storyUses(progress, new Map(), now));
  const stories = storyUses(progress, plannedTimes(plan.cells), now);
  const coverage = coverageOf(wantedPrinciples(app, principles, stories), stories);
  const names = new Map(principles.map(({ id, name }) => [id, name]));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return {
    ...{ rounds, setRounds, principles, plan, stories, coverage },
    nameOf: (principle: string) => names.get(principle) ?? principle,
    /** Of a story that is gone its id, as nothing else is known of it. */
    titleOf: (story: string) => titles.get(story) ?? story,
  };
}

/** What the nearest interview is likely to ask for; one round of nothing where none is known. */
function likelyRounds(app: DashboardApp): Round[] {
  const [next] = plansAhead(app.progress.progress.value, todaysAgenda(app).today);
  // Stories name a principle by its id alone, without its pack.
  const likely = [...new Set((next?.principles ?? []).map((one) => one.slice(one.lastIndexOf('/') + 1)))];
  const rounds = Array.from({ length: Math.ceil(likely.length / EACH_ROUND) }, (_, index) => ({
    principles: likely.slice(index * EACH_ROUND, (index + 1) * EACH_ROUND),
  }));
  return rounds.length > 0 ? rounds : [{ principles: [] }];
}

function principlesOf({ index }: DashboardApp): { id: string; name: string }[] {
  const names = new Map(index.flatMap(({ principle, principleName: name }) => (principle ? [[principle, name]] : [])));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those of the packs that a story serves; all as long as none does. Of other packs nothing is missing. */
function wantedPrinciples({ index }: DashboardApp, principles: { id: string }[], stories: StoryUse[]): string[] {
  const served = new Set(stories.flatMap((story) => story.principles.map(({ principle }) => principle)));
  const inPacks = index.filter(({ id }) => storyAt(id) === undefined);
  const packs = new Set(inPacks.flatMap((entry) => (served.has(entry.principle) ? [packOf(entry)] : [])));
  const wanted = new Set(inPacks.flatMap((entry) => (packs.has(packOf(entry)) ? [entry.principle] : [])));
  return principles.flatMap(({ id }) => (packs.size === 0 || wanted.has(id) ? [id] : []));
}

const packOf = ({ id }: { id: string }) => id.split('/')[0];

/** Cards about a principle that today's quiz asks. */
export function cardsToday(app: DashboardApp, principle: string | undefined): number {
  const { due, fresh } = todaysAgenda(app);
  const about = new Set(app.index.flatMap((entry) => (entry.principle === principle ? entry.id : [])));
  return [...due, ...fresh].filter((card) => about.has(scenarioOf(card))).length;
}

export interface AskedQuestion {
  id: string;
  question: string;
  suggestions: Suggestion[];
}

/** The library's questions about a principle, with the stories that answer them. */
export function useQuestions(app: DashboardApp, principle: string, stories: StoryUse[]): AskedQuestion[] {
  const [known, setKnown] = useState<Record<string, Question>>({});
  const { index } = app;
  useEffect(() => {
    let isWanted = true;
    const load = async (id: string) => {
      const { scenario } = await app.library.scenario(id);
      const lenses = scenario.lenses.map((lens) => lens.principle);
      if (isWanted) setKnown((before) => ({ ...before, [id]: { principle, angle: scenario.angle, lenses } }));
    };
    for (const { id } of questionsAbout(index, principle)) {
      // Without its scenario a question is judged by its principle alone.
      load(id).catch(() => undefined);
    }
    return () => {
      isWanted = false;
    };
  }, [app, index, principle]);
  return questionsAbout(index, principle).map(({ id, question }) => ({
    id,
    question,
    suggestions: bestStories(known[id] ?? { principle, lenses: [] }, stories),
  }));
}

function questionsAbout(index: DashboardApp['index'], principle: string) {
  return index.filter((entry) => entry.principle === principle && storyAt(entry.id) === undefined);
}
