import { nationalFigures, ownRegulation, REGULATION_IDS } from '../../src/regulation/load';

describe('load', () => {
  it.each(REGULATION_IDS)('%s fits the schema', (id) => {
    expect(ownRegulation(id)?.id).toBe(id);
  });

  it('reads the national figures', () => {
    expect(nationalFigures().figures['employersTax.I']?.versions[0]?.value).toBe(1410);
  });
});
