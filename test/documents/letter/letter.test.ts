import { letterPdf, letterText } from '../../../src/documents/letter/letter';
import { LANGUAGES } from '../../../src/text/language';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { CREDIT_NOTE, HOSTILE, refundClaim, refundLine, SEVERAL_COSTS, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';

const text = (claim = THREE_DAYS, context = CONTEXT) => letterText(claim, context).replaceAll('\u00a0', ' ');

describe('letter', () => {
  it('is a whole letter', () => {
    expect(text()).toBe(`Refusjonskrav 2024-0042: Løn for medlem av prøvenemnd

Vi krev refusjon av løn som er utbetalt til Kari Nordmann for oppdrag frå 04.03.2024 til 06.03.2024. Beløpet er 14 333,72 kr for 22,50 timar på 3 dagar. Det er ikkje rekna meirverdiavgift.

Løn med feriepengar, sosiale kostnader og arbeidsgivaravgift er 15 387,05 kr. Av dette er 1 053,33 kr over taket per dag, og er ikkje tekne med i kravet.

Spesifikasjonen viser løn, feriepengar, sosiale kostnader og arbeidsgivaravgift for kvar dag, og kva kvar linje byggjer på. Protokollen vart signert 31.03.2024.

Ver venleg å betale til konto 8601 11 17947 innan 01.05.2024 med KID 202600425.

Spørsmål kan rettast til Ola Nordmann, lon@example.no.

Med venleg helsing
Hansen & Sønn AS
`);
  });

  it('leaves out what does not apply', () => {
    const one = refundClaim([refundLine({ day: '2024-03-04' as Day, hourlyOre: ore(300_00) })], {
      invoice: { number: '7' },
    });
    const claim = { ...one, employer: { ...one.employer, contact: {} } };
    delete claim.protocolSignedOn;
    const letter = text(claim);
    expect(letter).toContain('for oppdrag 04.03.2024. ');
    expect(letter).toContain('på 1 dag.');
    for (const words of ['taket', 'Protokollen', 'betale', 'Spørsmål']) expect(letter).not.toContain(words);
    expect(letter).not.toMatch(/\n\n\n/);
  });

  it('says what is credited', () => {
    expect(text(CREDIT_NOTE)).toContain('Kreditnota 2024-0050');
    expect(text(CREDIT_NOTE)).toContain('Vi krediterer faktura 2024-0042');
    expect(text(CREDIT_NOTE)).not.toContain('innan');
  });

  it('says who approved more', () => {
    expect(text(SEVERAL_COSTS)).toContain('gitt av Avdelingsdirektør for fagopplæring 20.02.2024 i sak 2024/1234.');
  });

  it.each(LANGUAGES)('is one page in %s', (language) => {
    expect(letterPdf(SEVERAL_COSTS, { ...CONTEXT, language }).pages).toBe(1);
  });

  it('is plain text whatever the names', () => {
    expect(text(HOSTILE)).toContain('<script>alert("x")</script> & =SUM(A1)');
  });

  it('takes an organisation’s own words', () => {
    const templates = { letter: (fields: object) => `Til fylket\n\n${(fields as { amount: string }).amount}` };
    expect(text(THREE_DAYS, { ...CONTEXT, templates })).toBe('Til fylket\n\n14 333,72\n');
  });
});
