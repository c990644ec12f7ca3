/** What one unit of a figure is. The keys are those of a regulation file. */
export const units = {
  kr: 'kr',
  'kr/year': 'kr a year',
  'kr/hour': 'kr an hour',
  'kr/day': 'kr a day',
  'kr/night': 'kr a night',
  'kr/km': 'kr a km',
  'kr/candidate': 'kr a candidate',
  'kr/exam': 'kr an exam',
  'kr/meeting': 'kr a meeting',
  'kr/assignment': 'kr an assignment',
  'kr/course': 'kr a course',
  percent: '%',
} as const;
