import type { IndexEntry, SearchText } from '../../model/pack';
import type { Level, Probe, Scenario } from '../../model/scenario';
import type { ScenarioFile } from '../../model/scenario-file';
import { LEVELS, type LevelId, STEPS } from '../../model/steps';
import type { Story } from '../../model/story';
import { storyPlace } from '../../model/story-place';
import type { ToldStory } from '../../model/told-story';
import { storyTargets, TOTAL_SECONDS } from './targets';

/** Scenarios asked about a principle, and follow-up questions in all. */
const SCENARIOS_EACH = 3;
const MOST_SCENARIOS = 6;
const MOST_PROBES = 8;

const strongestFirst = ({ principles }: Story) => [...principles].sort((a, b) => b.strength - a.strength);

/** What a list shows of a story. Its principle is the one that it serves best; none where it serves none. */
export function storyEntry(
  id: string,
  story: Story,
  names: Record<string, string>,
): Omit<IndexEntry, 'cards' | 'revision'> {
  const principle = strongestFirst(story)[0]?.principle ?? '';
  return {
    id: storyPlace(id),
    question: story.question ?? story.title,
    title: story.title,
    principle,
    principleName: names[principle] ?? principle,
    level: story.level,
    quiz: [],
  };
}

export function storySearchText(id: string, { steps, tags }: Story): SearchText['scenarios'][number] {
  return {
    id: storyPlace(id),
    phrases: STEPS.flatMap((step) => steps[step].phrases).join(' · '),
    text: [...tags, ...STEPS.map((step) => steps[step].text)].join(' '),
  };
}

/** The scenarios whose follow-up questions a story should stand: of its principles, those it serves best first. */
export function probeSources(story: Story, index: IndexEntry[]): string[] {
  const sources = strongestFirst(story).flatMap(({ principle }) =>
    index
      .filter((entry) => entry.principle === principle && entry.revision === undefined)
      .slice(0, SCENARIOS_EACH)
      .map(({ id }) => id),
  );
  return sources.slice(0, MOST_SCENARIOS);
}

/** A story in the form of a scenario, so that whatever shows and rehearses those does the same for it. */
export function toldAsScenario(id: string, { story, principles }: ToldStory, sources: ScenarioFile[]): ScenarioFile {
  const targets = storyTargets(story.level);
  const step = (name: Exclude<keyof Story['steps'], 'reflection'>) => {
    const { text, phrases } = story.steps[name];
    return { targetSeconds: targets[name], example: text, phrases, coaching: '', mistake: '' };
  };
  const { text, phrases } = story.steps.reflection;
  const level = (of: LevelId): [LevelId, Level] => [
    of,
    { totalSeconds: TOTAL_SECONDS[of], guidance: '', bar: '', reflection: { example: text, phrases } },
  ];
  const scenario: Scenario = {
    ...{ id, title: story.title, level: story.level, question: story.question ?? story.title },
    principle: strongestFirst(story)[0]?.principle ?? '',
    ...{ angle: 'success', narrator: '', domain: '', overview: '', takeaways: [] },
    steps: {
      situation: step('situation'),
      task: step('task'),
      action: step('action'),
      result: step('result'),
      reflection: { targetSeconds: targets.reflection, coaching: '', mistake: '' },
    },
    levels: Object.fromEntries(LEVELS.map(level)) as Scenario['levels'],
    probes: probesFrom(sources),
    teardown: { answer: '', flaws: [], thinks: '' },
    ...{ quiz: [], lenses: [] },
  };
  return { id: storyPlace(id), scenario, pack: { id: '~', name: '' }, principles };
}

/** Names nobody and no figure of the story that it was written for, and asks in one sentence. */
function fitsAny(question: string): boolean {
  const asks = /^(?:What|Why|How|Who|When|Where|Which|Did|Do|Would|Could|Is|Was|Were|If)\b[^.?!]*\?$/.test(question);
  return asks && !/\d|[\p{Ll},;:’'] (?!I\b)\p{Lu}/u.test(question);
}

/** Those that fit any story first, then the short ones. Named after their scenario, so that no two are one. */
function probesFrom(sources: ScenarioFile[]): Probe[] {
  return sources
    .flatMap(({ scenario }) => scenario.probes.map((probe) => ({ ...probe, id: `${scenario.id}.${probe.id}` })))
    .sort(
      (a, b) =>
        Number(fitsAny(b.question)) - Number(fitsAny(a.question)) ||
        a.question.length - b.question.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_PROBES);
}
