import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import type { Remark } from '@/lib/domain/stories/remark';

type Rule = Remark['rule'];
type Snake<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Snake<Rest>}` : S;

/** Names of messages may not hold a hyphen. */
const keyOf = (rule: Rule) => rule.replaceAll('-', '_') as Snake<Rule>;

export const ruleName = (rule: Rule): string => i18n.t(`coach.${keyOf(rule)}.name`);
export const whyOf = (rule: Rule): string => i18n.t(`coach.${keyOf(rule)}.why`);
export const mendOf = (rule: Rule): string => i18n.t(`coach.${keyOf(rule)}.mend`);

/** The step that a remark is about, or the whole. */
export const placeName = (step: Remark['step']): string => (step === 'total' ? i18n.t('coach.whole') : stepName(step));
