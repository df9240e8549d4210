import { i18n } from '#i18n';
import type { LevelId, StepId } from '@/lib/model/steps';

/** The step's name on screen. */
export const stepName = (step: StepId): string => i18n.t(`step.${step}`);

export const levelName = (level: LevelId): string =>
  i18n.t(({ 'sde-i': 'level.sdeI', 'sde-ii': 'level.sdeIi', senior: 'level.senior' } as const)[level]);
