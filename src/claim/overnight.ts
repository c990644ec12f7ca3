import { elapsedMinutes } from '../values/day';
import type { JourneyEntry } from './entry';

/** Whether a journey has a night: as its row says, else by a lodging that is named or by how long it took. */
export function isOvernight({ overnight, lodging, day, depart, returnDay, return: back }: JourneyEntry): boolean {
  return overnight ?? (lodging !== undefined || elapsedMinutes(day, depart, returnDay, back) > 1440);
}
