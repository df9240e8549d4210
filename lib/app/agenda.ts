import { type Agenda, agendaOf, loadOf } from '../domain/quiz/agenda';
import type { App } from './app';

export type Near = Pick<App, 'index' | 'library' | 'outside' | 'place' | 'progress'>;

/** What there is to do today, over all scenarios or in one. */
export function todaysAgenda({ index, outside, place, progress }: Near, only?: string): Agenda {
  const here = place.place.value.scenario;
  return agendaOf(index, progress.progress.value, progress.settings(), outside.clock.now(), { here, only });
}

/** How many cards each of the next days brings, today first. */
export function loadOfDays({ index, outside, progress }: Near, days: number): number[] {
  return loadOf(index, progress.progress.value, progress.settings(), outside.clock.now(), days);
}
