/** What one unit of a figure is. The keys are those of a regulation file. */
export const units = {
  kr: 'kr',
  'kr/year': 'kr per år',
  'kr/hour': 'kr per time',
  'kr/day': 'kr per dag',
  'kr/night': 'kr per natt',
  'kr/km': 'kr per km',
  'kr/candidate': 'kr per kandidat',
  'kr/exam': 'kr per prøve',
  'kr/meeting': 'kr per møte',
  'kr/assignment': 'kr per oppdrag',
  'kr/course': 'kr per kurs',
  percent: '%',
} as const;
