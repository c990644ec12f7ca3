import { NO_SETTINGS } from '../../../src/claim/settings';
import { refundClaimFields } from '../../../src/documents/refund-claim/fields';
import { wordsOf } from '../../../src/documents/words';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { BASIS, CREDIT_NOTE, GUIDE, refundClaim, refundLine, SEVERAL_COSTS, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';

const NN = wordsOf('nn');
const fields = (claim = THREE_DAYS, context = CONTEXT) => refundClaimFields(claim, context, NN);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('fields', () => {
  it.each([
    // why                                         where      line
    ['V-41: organisation number, VAT registered', 'from', 'Org.nr. 987 654 325 MVA'],
    ['bokføringsforskriften § 5-1-2: the register', 'from', 'Føretaksregisteret'],
    ['bokføringsforskriften § 5-1-2: the address', 'from', '5003 Bergen'],
    ['buyer with organisation number', 'to', 'Org.nr. 821 311 632'],
    ['V-43: resource number', 'to', 'Ressursnummer 26503'],
    ['V-124: e-invoice address', 'to', 'E-faktura 0192:821311632'],
    ['the unit that gets it', 'to', 'Fagopplæring'],
  ] as const)('%s', (_why, where, line) => {
    expect(fields()[where].lines.map(plain)).toContain(line);
  });

  it.each([
    // why                                          employer                               lines
    [
      'not VAT registered',
      { vatRegistered: false, inForetaksregisteret: true },
      ['Org.nr. 987 654 325', 'Føretaksregisteret'],
    ],
    ['not in the register', { vatRegistered: true, inForetaksregisteret: false }, ['Org.nr. 987 654 325 MVA']],
    ['neither', { vatRegistered: false, inForetaksregisteret: false }, ['Org.nr. 987 654 325']],
  ])('%s', (_why, registered, lines) => {
    const employer = { ...THREE_DAYS.employer, ...registered, address: {}, contact: {} };
    expect(fields({ ...THREE_DAYS, employer }).from.lines.map(plain)).toEqual(lines);
  });

  it.each([
    // why                          label      value
    ['number', 'Nummer', '2024-0042'],
    ['date', 'Dato', '01.04.2024'],
    ['30 days after the date', 'Forfall', '01.05.2024'],
    ['V-42: account', 'Konto', '8601 11 17947'],
    ['KID', 'KID', '202600425'],
  ])('%s', (_why, label, value) => {
    expect(fields().details.map(([name, text]) => [name, plain(text)])).toContainEqual([label, value]);
  });

  it.each([
    // why                     settings                       found
    ['given by the payer', { orderNumber: '13000001' }, [['Ordrenummer', '13000001']]],
    ['none', {}, []],
  ])('order number: %s', (_why, order, found) => {
    const { details } = fields({ ...THREE_DAYS, invoice: { ...THREE_DAYS.invoice, ...order } });
    expect(details.filter(([label]) => label === 'Ordrenummer')).toEqual(found);
  });

  it('V-44, V-126: whose wage it is, and when the protocol was signed', () => {
    expect(fields()).toMatchObject({ employee: 'Kari Nordmann', protocol: '31.03.2024' });
  });

  it('V-45: date and hours of each day, and what they come to', () => {
    const [first, second] = fields().lines;
    expect(JSON.parse(plain(JSON.stringify(first)))).toEqual({
      ...{ date: '04.03.2024', time: '08:00–15:30', assignment: 'Gjennomføring av prøve', hours: '7,50' },
      ...{ raw: '5 853,33', cap: '4 800,00', cut: '1 053,33', claim: '4 800,00' },
    });
    expect(second).toMatchObject({ date: '05.03.2024', cut: '–' });
  });

  it('adds up to what is printed', () => {
    expect(plain(JSON.stringify(fields().totals))).toBe(
      '{"hours":"22,50","raw":"15 387,05","cut":"1 053,33","claim":"14 333,72"}',
    );
    expect(plain(fields().sum.amount)).toBe('14 333,72 kr');
  });

  it('V-34: says that there is no VAT', () => {
    expect(fields().sum.text).toBe('Å betale · ikkje meirverdiavgift på lønsrefusjon');
  });

  it('is called what the payer calls it', () => {
    expect(fields()).toMatchObject({
      title: 'Refusjonskrav',
      subtitle: 'Løn for medlem av prøvenemnd · mars 2024',
      name: 'Refusjonskrav 2024-0042',
    });
  });

  it.each([
    // why                                   says
    [
      'regulation and first day of its version',
      'Vestland fylkeskommune: godtgjersle for prøvenemndsmedlemmar, versjon 2024-01, satsar frå 01.01.2024.',
    ],
    ['V-37: ordinary hours', 'Berre ordinær arbeidstid er rekna med.'],
    [
      'V-35, A-V01: the cap and what is held against it',
      'inntil 4 800 kr per dag for heile refusjonen: løn, feriepengar, sosiale kostnader og arbeidsgivaravgift.',
    ],
    ['rounding', 'Kvar linje er runda av til næraste øre, halve øre opp.'],
    ['how far the rules are checked', 'Reglane er kontrollerte til og med 12.09.2024.'],
  ])('notes %s', (_why, says) => {
    expect(plain(fields().notes.join(' '))).toContain(says);
  });

  it.each([
    // why                       last day       says so
    ['the last day checked', '2024-09-12', false],
    ['the day after', '2024-09-13', true],
  ])('on %s', (_why, day, saysSo) => {
    const claim = refundClaim([refundLine({ day: day as Day, hourlyOre: ore(500_00) })]);
    expect(fields(claim).notes.join(' ').includes('Kravet gjeld også dagar etter dette')).toBe(saysSo);
  });

  it.each([
    // why                        confidence    says so
    ['an official source', 'official', false],
    ['a secondary source', 'secondary', true],
  ] as const)('with %s', (_why, confidence, saysSo) => {
    const basis = { ...BASIS, source: { ...GUIDE, confidence } };
    const claim = refundClaim([refundLine({ day: '2024-03-04' as Day, hourlyOre: ore(500_00), basis })]);
    expect(fields(claim).notes.join(' ').includes('sekundær kjelde')).toBe(saysSo);
  });

  it('says when figures are the workbook’s own', () => {
    const basis = { ...BASIS, source: { ...GUIDE, confidence: 'user' as const } };
    const claim = refundClaim([refundLine({ day: '2024-03-04' as Day, hourlyOre: ore(500_00), basis })]);
    expect(fields(claim).notes.join(' ')).toContain('satsar som er førte i arbeidsboka');
  });

  it('V-36: who approved more, when, in which case, and why', () => {
    const notes = plain(fields(SEVERAL_COSTS).notes.join(' '));
    expect(notes).toContain(
      'inntil 8 000 kr per dag: Avdelingsdirektør for fagopplæring, 20.02.2024, sak 2024/1234. Grunngjeving: Høg dokumentert timeløn.',
    );
    expect(notes).toContain('Tak: inntil 4 800 kr per dag');
  });

  it('V-36: says nothing of an approval that was not used', () => {
    const settings = { ...NO_SETTINGS, specialApproval: { approvedBy: 'Avdelingsdirektør' } };
    expect(fields({ ...THREE_DAYS, settings }).notes.join(' ')).not.toContain('godkjenning');
  });

  it('a credit note says what it credits, and when nothing is due', () => {
    const credit = fields(CREDIT_NOTE);
    expect(credit).toMatchObject({
      title: 'Kreditnota',
      name: 'Kreditnota 2024-0050',
      declaration: 'Kreditnotaen gjeld refusjonskrav 2024-0042 av 01.04.2024.',
    });
    expect(credit.details).toContainEqual(['Krediterer', '2024-0042']);
    expect(credit.details).toContainEqual(['Datert', '01.04.2024']);
    // A KID is for money that comes in; nothing is paid on a credit note.
    expect(credit.details.map(([name]) => name)).not.toContain('KID');
    expect(credit.details.map(([label]) => label)).not.toContain('Forfall');
  });

  it('says what is missing instead of leaving it out', () => {
    const claim = { ...THREE_DAYS, employer: { address: {}, contact: {} }, invoice: {}, claimant: { address: {} } };
    const bare = fields(claim);
    expect(bare.from).toMatchObject({ name: 'manglar', lines: ['Org.nr. manglar'] });
    expect(bare.employee).toBe('manglar');
    expect(bare.details).toEqual([
      ['Nummer', 'manglar'],
      ['Dato', 'manglar'],
      ['Konto', 'manglar'],
    ]);
  });
});
