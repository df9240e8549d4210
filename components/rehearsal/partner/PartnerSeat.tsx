import { i18n } from '#i18n';
import type { SeatCommand } from '@/lib/domain/rehearsal/seat';
import type { PartnerScore } from '@/lib/model/deed';
import type { PartnerSeat as Seat } from '@/lib/model/partner-seat';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { DropSeat } from './DropSeat';
import { SeatGiven } from './SeatGiven';
import { SeatProbes } from './SeatProbes';
import { SeatTelling } from './SeatTelling';
import { SeatVerdict } from './SeatVerdict';

interface PartnerSeatProps {
  seat: Seat;
  file: ScenarioFile;
  now(): number;
  codeOf(score: PartnerScore): Promise<string>;
  onCommand(command: SeatCommand): void;
  onGive(): void;
  /** Puts the interview away. */
  onDrop(): void;
  /** Leaves the interview as it is, to go on later. */
  onLeave(): void;
}

/** The interviewer's side of a scenario, a stage at a time. */
export function PartnerSeat(props: PartnerSeatProps) {
  const { seat, file, now, codeOf, onCommand, onGive, onDrop, onLeave } = props;
  const { scenario } = file;
  if (seat.stage === 'given' && seat.score) return <SeatGiven score={seat.score} {...{ codeOf }} onDone={onDrop} />;
  return (
    <>
      {seat.stage === 'telling' && <SeatTelling key={seat.run.id} {...{ seat, file, now, onCommand }} />}
      {seat.stage === 'probes' && <SeatProbes key="probes" {...{ seat, scenario, onCommand }} />}
      {seat.stage === 'verdict' && <SeatVerdict key="verdict" {...{ seat, file, onCommand, onGive }} />}
      <DropSeat {...{ onDrop, onLeave }} text={i18n.t('partner.drop')} sure={i18n.t('partner.dropSure')} />
    </>
  );
}
