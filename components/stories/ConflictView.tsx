import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { stepName } from '@/components/ui/names';
import type { Conflict, Sides, TextPart } from '@/lib/domain/stories/merge';
import { TEXT_PARTS } from '@/lib/domain/stories/merge';
import type { Region, Side } from '@/lib/domain/stories/merge-texts';

interface ConflictViewProps {
  conflict: Conflict;
  /** Date and time of a version, seconds since 1970. */
  when(at: number): string;
  onJoin(sides: Sides): void;
  onBack(): void;
}

/** Two edits made apart: joined where they fit, side by side where they do not. */
export function ConflictView({ conflict, when, onJoin, onBack }: ConflictViewProps) {
  const [sides, setSides] = useState<Sides>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { merged, mine, theirs } = conflict;
  const take = (part: TextPart, index: number, side: Side) => {
    const before = sides[part] ?? [];
    const next = Array.from({ length: Math.max(before.length, index + 1) }, (_, at) => before[at] ?? 'mine');
    next[index] = side;
    setSides({ ...sides, [part]: next });
  };
  return (
    <div class="story-conflict">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('story.joinTitle')}
      </h2>
      <p>{merged.conflicts === 0 ? i18n.t('story.joinClean') : i18n.t('story.joinAsk', merged.conflicts)}</p>
      {TEXT_PARTS.filter((part) => merged.texts[part].length > 0).map((part) => (
        <section key={part} aria-label={partName(part)}>
          <h3>{partName(part)}</h3>
          <Regions
            regions={merged.texts[part]}
            sides={sides[part] ?? []}
            names={{ mine: when(mine.at), theirs: when(theirs.at) }}
            onTake={(index, side) => take(part, index, side)}
          />
        </section>
      ))}
      <div class="story-actions">
        <Button kind="primary" onClick={() => onJoin(sides)}>
          {i18n.t('story.joinDone')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {i18n.t('story.joinLater')}
        </Button>
      </div>
    </div>
  );
}

function partName(part: TextPart): string {
  return part === 'title' || part === 'question' ? i18n.t(`story.${part}`) : stepName(part);
}

interface RegionsProps {
  regions: Region[];
  sides: Side[];
  /** When each edit was made. */
  names: { mine: string; theirs: string };
  onTake(index: number, side: Side): void;
}

function Regions({ regions, sides, names, onTake }: RegionsProps) {
  let conflicts = -1;
  return (
    <>
      {regions.map((region, at) => {
        if (region.kind === 'clean') return <p key={at}>{region.text.trim()}</p>;
        conflicts++;
        const index = conflicts;
        return <Choice key={at} {...{ region, names, index }} side={sides[index] ?? 'mine'} onTake={onTake} />;
      })}
    </>
  );
}

interface ChoiceProps extends Pick<RegionsProps, 'names' | 'onTake'> {
  region: Extract<Region, { kind: 'conflict' }>;
  index: number;
  side: Side;
}

function Choice({ region, names, index, side, onTake }: ChoiceProps) {
  return (
    <div class="conflict" data-side={side}>
      <blockquote data-of="mine">{region.mine.trim() || i18n.t('story.nothing')}</blockquote>
      <blockquote data-of="theirs">{region.theirs.trim() || i18n.t('story.nothing')}</blockquote>
      <Choices
        label={i18n.t('story.choose', [index + 1])}
        options={[
          { id: 'mine', label: i18n.t('story.mine', [names.mine]) },
          { id: 'theirs', label: i18n.t('story.theirs', [names.theirs]) },
          { id: 'both', label: i18n.t('story.both') },
        ]}
        selected={side}
        onSelect={(chosen) => onTake(index, chosen)}
      />
    </div>
  );
}
