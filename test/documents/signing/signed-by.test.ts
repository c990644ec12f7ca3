import { drawnSignature } from '../../../src/documents/page/drawn-signature';
import { fitted } from '../../../src/documents/page/fitted';
import { identityFromKey } from '../../../src/documents/signing/identity';
import { signPdf } from '../../../src/documents/signing/sign-pdf';
import type { SignedBy, Stroke } from '../../../src/documents/signing/signed-by';
import { CONTEXT } from '../context';
import { describeReading, pdfLine, pdfSource } from '../read-pdf';
import { madeIdentity } from './made-identity';
import { NOON, paper, signing } from './papers';
import { isPdfsig, pdfsig } from './programs';
import { isVera, veraPdf } from './vera';

/** As signature_pad gives it. */
const DRAWN = [
  {
    penColor: 'black',
    dotSize: 0,
    minWidth: 0.5,
    maxWidth: 2.5,
    velocityFilterWeight: 0.7,
    compositeOperation: 'source-over',
    points: [
      { x: 10.5, y: 40.25, pressure: 0.5, time: 1 },
      { x: 60, y: 5, pressure: 0.5, time: 2 },
      { x: 110, y: 45, pressure: 0.5, time: 3 },
    ],
  },
  { points: [{ x: 130, y: 20 }] },
];

const by = (more: Partial<SignedBy> = {}): SignedBy => ({
  as: 'claimant',
  name: 'Kari Nordmann',
  role: 'medlem',
  at: NOON,
  mark: DRAWN,
  ...more,
});
const signedPaper = (...signedBy: SignedBy[]): Uint8Array => paper({ ...CONTEXT, signedBy });

describe('signed-by', () => {
  it.each([
    // why                                       strokes
    ['as it comes', DRAWN],
    ['a dot', [{ points: [{ x: 5, y: 5 }] }]],
    [
      'a straight line across',
      [
        {
          points: [
            { x: 0, y: 5 },
            { x: 900, y: 5 },
          ],
        },
      ],
    ],
    [
      'a straight line down',
      [
        {
          points: [
            { x: 5, y: 0 },
            { x: 5, y: 900 },
          ],
        },
      ],
    ],
    [
      'far out',
      [
        {
          points: [
            { x: -5000, y: 90_000 },
            { x: -4000, y: 90_500 },
          ],
        },
      ],
    ],
    [
      'no numbers among them',
      [
        {
          points: [
            { x: NaN, y: 1 },
            { x: 1, y: Infinity },
            { x: 1, y: 1 },
            { x: 9, y: 9 },
          ],
        },
      ],
    ],
  ] as [string, Stroke[]][])('fits a drawing into its place: %s', (_why, strokes) => {
    const points = drawnSignature(strokes, 100, 30).flatMap((line) => line.points);
    expect(points.length).toBeGreaterThan(0);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(-30);
      expect(y).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    ['nothing', []],
    ['a stroke without points', [{ points: [] }]],
    ['no numbers at all', [{ points: [{ x: NaN, y: NaN }] }]],
  ] as [string, Stroke[]][])('draws nothing of %s', (_why, strokes) => {
    expect(drawnSignature(strokes, 100, 30)).toEqual([]);
  });

  it('keeps the shape, and leaves the drawing that was handed in', () => {
    const before = JSON.stringify(DRAWN);
    const [line] = drawnSignature(DRAWN, 100, 30);
    const [first, second] = line?.points ?? [];
    expect((second?.x as number) - (first?.x as number)).toBeCloseTo(
      (first?.y as number) - (second?.y as number) + (49.5 - 35.25) * (28.9 / 40),
      1,
    );
    signedPaper(by());
    expect(JSON.stringify(DRAWN)).toBe(before);
  });

  it('stops at more points than a signature has', () => {
    const points = Array.from({ length: 300_000 }, (_, at) => ({ x: at, y: at % 50 }));
    expect(drawnSignature([{ points }], 100, 30)[0]?.points).toHaveLength(20_000);
  });

  it('gives the same bytes for the same drawing, and draws paths, not a picture', () => {
    expect(signedPaper(by())).toEqual(signedPaper(by()));
    expect(pdfSource(signedPaper(by()))).not.toContain('/Subtype /Image');
    expect(pdfSource(signedPaper(by()))).toContain('/S /Figure');
  });

  it('says whose drawing it is to who cannot see it', () => {
    expect(pdfSource(signedPaper(by()))).toContain('(Underskrift av Kari Nordmann)');
  });

  it('leaves a place for the certificate beside it', async () => {
    const { key, certificate } = await madeIdentity();
    const identity = await identityFromKey(key, certificate, async () => '');
    const drawn = signedPaper(by(), by({ as: 'employer', name: 'Åse Ødegård', mark: 'typed' }));
    const { bytes } = await signPdf(drawn, signing('claimant'), identity, CONTEXT.fonts);
    if (isPdfsig) expect(pdfsig(bytes).verdicts).toEqual(['Signature is Valid.']);
    if (isVera) expect(veraPdf(drawn, bytes)).toEqual({ failed: [], passed: 4 });
  }, 60_000);

  it.each([
    ['short: as large as wanted', 'Kari', 14, 'Kari'],
    ['long: smaller', 'Kari Kristoffersen Nordmann', 7, 'Kari Kristoffersen Nordmann'],
  ])('sets a name on one line: %s', (_why, name, least, text) => {
    const set = fitted(name, 108, 14);
    expect(set.text).toBe(text);
    expect(set.fontSize).toBeGreaterThanOrEqual(least);
  });

  it('cuts a name that has no room at any size', () => {
    expect(fitted('Ærespanskrøllemannsforsikring '.repeat(9), 108, 14, 7)).toMatchObject({
      fontSize: 7,
      text: expect.stringMatching(/^Ærespan.*…$/),
    });
  });
});

describeReading('signed-by, read back', () => {
  it('shows name, role and time under a drawing', () => {
    expect(pdfLine(signedPaper(by()))).toContain('Kari Nordmann, medlem, 14.03.2026 kl. 12:00');
  });

  it('shows a typed name, and that it counts', () => {
    const line = pdfLine(signedPaper(by({ mark: 'typed', name: 'Hansen & Sønn (😀)' })));
    expect(line).toContain('Hansen & Sønn (\ufffd)');
    expect(line).toContain('Namnet er skrive på tastatur og gjeld som underskrift.');
  });
});
