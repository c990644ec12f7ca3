import type { Area } from '../model/area';
import type { Validation } from '../model/cell';
import { HostError, NotEmulated } from '../model/host-error';
import { emulate, readOnly, type Property } from '../server/emulated';
import type { OfAreas } from './ranges';

const NONE: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

/** As Excel limits them. */
const LONGEST = { title: 32, message: 255, list: 255 };

/** What Excel answers for cells that lie apart has not been tried. */
function only({ areas: [area, ...others] }: OfAreas): Area {
  if (!area || others.length > 0) throw new NotEmulated('the validation of several ranges, read together');
  return area;
}

function shared<K extends keyof Validation>(key: K, refuse: (value: Validation[K]) => void): Property<OfAreas> {
  return {
    get: (of) => only(of).common((cell) => (cell?.validation ?? NONE)[key]),
    set: ({ areas }, value, { model }) => {
      refuse(value);
      model.refuseProtectedSheet(areas[0]!.sheet);
      for (const area of areas)
        area.each((cell) => {
          cell.validation = { ...(cell.validation ?? NONE), [key]: value };
        });
    },
  };
}

export const dataValidationClasses = [
  emulate<OfAreas>({
    className: 'DataValidation',
    properties: {
      Rule: shared('rule', refuseRule),
      Prompt: shared('prompt', refuseLongTexts),
      ErrorAlert: shared('errorAlert', refuseLongTexts),
      IgnoreBlanks: readOnly(() => true),
      Type: readOnly((of) => typeOf(only(of))),
    },
    methods: {
      Clear: ({ areas }, _args, { model }) => {
        model.refuseProtectedSheet(areas[0]!.sheet);
        for (const area of areas)
          area.each((cell) => {
            cell.validation = undefined;
          });
      },
    },
  }),
];

function typeOf(area: Area): string {
  const common = area.common((cell) => ({ rule: cell?.validation?.rule ?? {} }));
  if (!common) return 'Inconsistent';
  const [kind] = Object.keys(common.rule);
  return kind === undefined ? 'None' : kind[0]!.toUpperCase() + kind.slice(1);
}

function refuseRule(rule: Record<string, unknown>): void {
  const [kind, ...others] = Object.keys(rule);
  if (others.length > 0) throw new HostError('InvalidArgument');
  if (kind === undefined) return;
  if (kind !== 'list' && kind !== 'custom') throw new NotEmulated(`validation by ${kind}`);
  const { source } = (rule['list'] ?? {}) as { source?: unknown };
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST.list)
    throw new HostError('InvalidArgument');
}

function refuseLongTexts({ title = '', message = '' }: { title?: string; message?: string }): void {
  if (title.length > LONGEST.title || message.length > LONGEST.message) throw new HostError('InvalidArgument');
}
