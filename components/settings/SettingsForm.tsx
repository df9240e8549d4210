import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Choices } from '@/components/ui/Choices';
import { levelName } from '@/components/ui/names';
import { PROBE_COUNTS, TEXT_SIZES } from '@/lib/model/setting-choices';
import type { Setting, Settings } from '@/lib/model/settings';
import { LEVELS } from '@/lib/model/steps';

interface SettingsFormProps {
  settings: Settings;
  onSetting(setting: Setting): void;
}

const ON_OFF = ['off', 'on'] as const;

/** Everything that can be chosen. Each choice acts at once. */
export function SettingsForm({ settings, onSetting }: SettingsFormProps) {
  return (
    <>
      <section class="settings-part">
        <h2>{i18n.t('settings.practice')}</h2>
        <SettingRow label={i18n.t('settings.level')} hint={i18n.t('settings.levelHint')}>
          <Choices
            label={i18n.t('settings.level')}
            options={LEVELS.map((id) => ({ id, label: levelName(id) }))}
            selected={settings.level}
            onSelect={(value) => onSetting({ name: 'level', value })}
          />
        </SettingRow>
        <SettingRow label={i18n.t('settings.probes')} hint={i18n.t('settings.probesHint')}>
          <Choices
            label={i18n.t('settings.probes')}
            options={PROBE_COUNTS.map((count) => ({ id: String(count), label: probesLabel(count) }))}
            selected={String(settings.probes)}
            onSelect={(id) => onSetting({ name: 'probes', value: PROBE_COUNTS.find((one) => String(one) === id) ?? 0 })}
          />
        </SettingRow>
      </section>
      <section class="settings-part">
        <h2>{i18n.t('settings.reading')}</h2>
        <SettingRow label={i18n.t('settings.textSize')} hint={i18n.t('settings.textSizeHint')}>
          <Choices
            label={i18n.t('settings.textSize')}
            options={TEXT_SIZES.map((id) => ({ id, label: i18n.t('settings.percent', [Number(id) * 100]) }))}
            selected={settings.textSize}
            onSelect={(value) => onSetting({ name: 'textSize', value })}
          />
        </SettingRow>
        <SettingRow label={i18n.t('settings.calm')} hint={i18n.t('settings.calmHint')}>
          <Choices
            label={i18n.t('settings.calm')}
            options={ON_OFF.map((id) => ({ id, label: i18n.t(`settings.${id}`) }))}
            selected={settings.calm ? 'on' : 'off'}
            onSelect={(id) => onSetting({ name: 'calm', value: id === 'on' })}
          />
        </SettingRow>
      </section>
    </>
  );
}

const probesLabel = (count: number): string => (count === 0 ? i18n.t('settings.none') : String(count));

function SettingRow({ label, hint, children }: { label: string; hint: string; children: ComponentChildren }) {
  return (
    <div class="setting">
      {/* The group of choices has this name already. */}
      <p aria-hidden="true">{label}</p>
      {children}
      <p class="eyebrow">{hint}</p>
    </div>
  );
}
