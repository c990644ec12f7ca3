import { clockOfInstant, dayOfInstant } from '../../src/values/day';
import { momentFromText, pdfTimeText, utcText, type Moment } from '../../src/values/moment';

describe('moment', () => {
  it.each([
    // why                                       Norwegian clock      UTC                 in a PDF
    ['winter: an hour ahead', '2026-03-14T12:00', '20260314110000Z', "D:20260314120000+01'00'"],
    ['summer: two hours ahead', '2026-07-01T12:00', '20260701100000Z', "D:20260701120000+02'00'"],
    ['the day before in UTC', '2026-01-01T00:30', '20251231233000Z', "D:20260101003000+01'00'"],
    ['before the clocks go on', '2026-03-29T01:59', '20260329005900Z', "D:20260329015900+01'00'"],
    ['after the clocks went on', '2026-03-29T03:00', '20260329010000Z', "D:20260329030000+02'00'"],
    ['after the clocks went back', '2026-10-25T03:00', '20261025020000Z', "D:20261025030000+01'00'"],
  ])('%s: %s', (_why, text, utc, pdf) => {
    const moment = momentFromText(text) as Moment;
    expect(utcText(moment)).toBe(utc);
    expect(pdfTimeText(moment)).toBe(pdf);
  });

  it.each([
    '2026-03-14',
    '2026-03-14T24:00',
    '2026-03-14T12:60',
    '2026-02-30T12:00',
    '2026-03-14 12:00',
    '2026-03-14T12:00T',
    '',
    '2026-03-14T12:00Z',
    '2026-03-14T9:00',
  ])('is not «%s»', (text) => {
    expect(momentFromText(text)).toBeUndefined();
  });

  it.each([
    ['winter', Date.UTC(2026, 2, 14, 11, 0, 59), '2026-03-14', 720],
    ['summer, across midnight', Date.UTC(2026, 6, 1, 22, 30), '2026-07-02', 30],
  ])('is what the clock shows at an instant: %s', (_why, epochMs, day, clock) => {
    expect([dayOfInstant(epochMs), clockOfInstant(epochMs)]).toEqual([day, clock]);
  });
});
