import type { Report } from './faults';
import type { NationalFigures } from './figures';
import { lintUncited } from './lint-unused';
import { lintFigures } from './lint-versions';

/** The file of figures that many regulations point to. */
export function lintNational(national: NationalFigures, report: Report): void {
  const { figures, sources, checkedThrough } = national;
  for (const [id, { versions }] of Object.entries(figures)) {
    versions.forEach((version, index) =>
      version.sources.forEach((source, at) => {
        if (source in sources) return;
        const path = ['figures', id, 'versions', index, 'sources', at];
        report('error', 'reference/dangling', path, { section: 'sources', id: source });
      }),
    );
  }
  national.retention?.forEach(({ sources: cited }, index) =>
    cited.forEach((id, at) => {
      if (!(id in sources))
        report('error', 'reference/dangling', ['retention', index, 'sources', at], { section: 'sources', id });
    }),
  );
  lintFigures(figures, checkedThrough, report);
  lintUncited(national, report);
}
