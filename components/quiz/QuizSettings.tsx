import { i18n } from '#i18n';
import { Dial } from '@/components/ui/Dial';
import { DAY_STARTS, NEW_PER_DAY, REMINDER_HOURS } from '@/lib/model/setting-choices';
import type { Setting, Settings } from '@/lib/model/settings';

interface QuizSettingsProps {
  settings: Settings;
  onSetting(setting: Setting): void;
  /** Must run inside the choice itself: the browser asks the user. */
  onReminder(hour: Settings['reminder']): void;
}

const hourName = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

function pick<T extends number>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === Number(text));
}

/** New cards a day, when a day begins, the badge and the reminder. */
export function QuizSettings({ settings, onSetting, onReminder }: QuizSettingsProps) {
  return (
    <section class="plan-part" aria-labelledby="quiz-settings">
      <h2 id="quiz-settings">{i18n.t('schedule.settings')}</h2>
      <Dial
        label={i18n.t('schedule.newPerDay')}
        options={NEW_PER_DAY.map((count) => ({ id: String(count), label: String(count) }))}
        selected={String(settings.newPerDay)}
        onSelect={(text) => {
          const value = pick(NEW_PER_DAY, text);
          if (value !== undefined) onSetting({ name: 'newPerDay', value });
        }}
      />
      <Dial
        label={i18n.t('schedule.dayStart')}
        options={DAY_STARTS.map((hour) => ({ id: String(hour), label: hourName(hour) }))}
        selected={String(settings.dayStart)}
        onSelect={(text) => {
          const value = pick(DAY_STARTS, text);
          if (value !== undefined) onSetting({ name: 'dayStart', value });
        }}
      />
      <Dial
        label={i18n.t('reminder.label')}
        options={REMINDER_HOURS.map((hour) => ({
          id: String(hour),
          label: hour < 0 ? i18n.t('reminder.never') : hourName(hour),
        }))}
        selected={String(settings.reminder)}
        onSelect={(text) => {
          const value = pick(REMINDER_HOURS, text);
          if (value !== undefined) onReminder(value);
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => onSetting({ name: 'badge', value: event.currentTarget.checked })}
        />{' '}
        {i18n.t('reminder.badge')}
      </label>
    </section>
  );
}
