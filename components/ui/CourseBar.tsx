/** `share` of the segment that is done, 0 to 1. */
export interface CourseSegment {
  seconds: number;
  share: number;
  over?: boolean;
  /** Where the run is now. */
  here?: boolean;
}

/** Five segments as wide as their seconds: where the time of an answer goes. Decoration; the same is said in text. */
export function CourseBar({ segments }: { segments: CourseSegment[] }) {
  return (
    <div class="course" aria-hidden="true">
      {segments.map(({ seconds, share, over, here }, index) => (
        <i
          key={index}
          data-over={over || undefined}
          data-here={here || undefined}
          style={{ flex: seconds, '--done': `${Math.round(Math.min(1, share) * 100)}%` }}
        />
      ))}
    </div>
  );
}
