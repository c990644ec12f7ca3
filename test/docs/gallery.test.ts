import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/documents/words';

const DOCS = join(__dirname, '../../docs');
const gallery = readFileSync(join(DOCS, 'papirer.md'), 'utf8');

/** A mail draft has no page to show: its text is. */
const NO_PICTURE = ['bookingLetter'];

describe('gallery', () => {
  it.each(Object.entries(wordsOf('nb').form.title).filter(([id]) => !NO_PICTURE.includes(id)))(
    'shows the form %s',
    (id) => {
      expect(gallery).toContain(`](pictures/${PICTURES[id] ?? 'none'}.png)`);
    },
  );

  it.each(['refusjonskrav', 'spesifikasjon', 'folgjebrev', 'kreditnota', 'kravoversyn', 'sjekkliste'])(
    'shows %s, which is no form',
    (picture) => {
      expect(gallery).toContain(`](pictures/${picture}.png)`);
    },
  );

  it('shows the text of the letter to the travel agency', () => {
    expect(gallery).toMatch(/## Bestilling av reise\n\n.*\n\n```text\nTil: .*@.*\nEmne: Bestilling til .*\n\nHei/);
  });

  it('every picture is there', () => {
    const pictures = [...gallery.matchAll(/\]\((pictures\/.*?)\)/g)].map(([, path = '']) => path);
    expect(pictures.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

/** A new form has a picture too, or fails. */
const PICTURES: Readonly<Record<string, string>> = {
  hoursForm: 'timeskjema',
  signatureForm: 'signaturskjema',
  leisureSheet: 'fritidstimar',
  lossDeclaration: 'egenerklaering',
  meetingClaim: 'mote',
  honorariumStatement: 'honoraroppgave',
  supportMonth: 'stottekontakt',
  travelClaim: 'reiseregning',
  drivingLog: 'kjorebok',
  entryList: 'foringsliste',
};
