import { toldAsScenario } from '../domain/stories/told';
import { checked } from '../model/limits';
import type { ScenarioFile } from '../model/scenario-file';
import { ToldStorySchema } from '../model/told-story';

/** The story as a scenario, with follow-up questions of others. Throws when there is no such story. */
export async function readToldStory(
  id: string,
  stored: unknown,
  scenario: (id: string) => Promise<ScenarioFile>,
): Promise<ScenarioFile> {
  const told = checked(ToldStorySchema, stored);
  const sources = await Promise.all(told.probesOf.map((source) => scenario(source).catch(() => undefined)));
  return toldAsScenario(
    id,
    told,
    sources.flatMap((file) => file ?? []),
  );
}
