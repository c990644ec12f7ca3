import type { ConditionalFormat } from '../model/conditional-format';
import { existing, HostError, NotEmulated } from '../model/host-error';
import { emulate, kept, readOnly, type HostObject } from '../server/emulated';
import type { OfAreas } from './ranges';

interface OfFormat extends HostObject {
  readonly format: ConditionalFormat;
}

const sheetOf = ({ areas }: OfAreas) => areas[0]!.sheet;

const formatsOf = (of: OfAreas) =>
  sheetOf(of).conditionalFormats.filter(({ areas }) =>
    areas.some((other) => of.areas.some((area) => area.within(other))),
  );

const part =
  (className: string) =>
  ({ format }: OfFormat): OfFormat => ({ className, format });

export const conditionalFormatClasses = [
  emulate<OfAreas>({
    className: 'ConditionalFormatCollection',
    items: formatsOf,
    item: (formats, id) => existing(formatsOf(formats).find((format) => format.id === id)),
    methods: {
      Add: (of, [type]: string[], { model }): ConditionalFormat => {
        model.refuseProtectedSheet(sheetOf(of));
        if (type !== 'Custom') throw new NotEmulated(`conditional formats of type ${type}`);
        const format: ConditionalFormat = {
          className: 'ConditionalFormat',
          id: model.nextId(),
          type,
          areas: [...of.areas],
          formula: '',
          fill: '',
          fontColor: '',
          stopIfTrue: false,
        };
        // Excel puts the newest first.
        sheetOf(of).conditionalFormats.unshift(format);
        return format;
      },
      GetCount: (formats) => formatsOf(formats).length,
      GetItem: (formats, [id]: string[]) => existing(formatsOf(formats).find((format) => format.id === id)),
      ClearAll: (of, _args, { model }) => {
        const sheet = sheetOf(of);
        model.refuseProtectedSheet(sheet);
        const gone = formatsOf(of);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.includes(format));
      },
    },
  }),
  emulate<ConditionalFormat>({
    className: 'ConditionalFormat',
    ids: { Id: ({ id }) => id },
    properties: { Id: readOnly(({ id }) => id), Type: readOnly(({ type }) => type), StopIfTrue: kept('stopIfTrue') },
    navigation: {
      Custom: (format) => {
        if (format.type !== 'Custom') throw new HostError('InvalidOperation');
        return { className: 'CustomConditionalFormat', format } as HostObject;
      },
      CustomOrNullObject: (format) =>
        format.type === 'Custom' ? ({ className: 'CustomConditionalFormat', format } as HostObject) : null,
    },
    methods: {
      GetRange: ({ areas }) => {
        if (areas.length !== 1) throw new HostError('InvalidOperation');
        return areas[0];
      },
      GetRanges: ({ areas }) => ({ className: 'RangeAreas', areas }),
      Delete: (format, _args, { model }) => {
        const { sheet } = format.areas[0]!;
        model.refuseProtectedSheet(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  }),
  emulate<OfFormat>({
    className: 'CustomConditionalFormat',
    navigation: { Rule: part('ConditionalFormatRule'), Format: part('ConditionalRangeFormat') },
  }),
  emulate<OfFormat>({
    className: 'ConditionalFormatRule',
    properties: {
      Formula: {
        get: ({ format }) => format.formula,
        set: ({ format }, formula: string) => {
          if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
          format.formula = formula;
        },
      },
    },
  }),
  emulate<OfFormat>({
    className: 'ConditionalRangeFormat',
    navigation: { Fill: part('ConditionalRangeFill'), Font: part('ConditionalRangeFont') },
  }),
  emulate<OfFormat>({
    className: 'ConditionalRangeFill',
    properties: {
      Color: {
        get: ({ format }) => format.fill,
        set: ({ format }, value) => {
          format.fill = value;
        },
      },
    },
  }),
  emulate<OfFormat>({
    className: 'ConditionalRangeFont',
    properties: {
      Color: {
        get: ({ format }) => format.fontColor,
        set: ({ format }, value) => {
          format.fontColor = value;
        },
      },
    },
  }),
];
