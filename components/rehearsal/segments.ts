import type { CourseSegment } from '@/components/ui/CourseBar';
import type { Run } from '@/lib/model/run';

/** The course bar of a run under way. */
export function segmentsOf(run: Run): CourseSegment[] {
  return run.steps.map(({ targetSeconds, spentMs }, index) => ({
    seconds: targetSeconds,
    share: index < run.current ? 1 : 0,
    over: spentMs > targetSeconds * 1000,
    here: index === run.current,
  }));
}
