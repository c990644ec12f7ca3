import { parseAddress, quotedSheet } from '../model/address';
import type { Area } from '../model/area';
import type { DefinedName } from '../model/defined-name';
import { existing, HostError, NotEmulated } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import type { Setting } from '../model/workbook-model';
import { emulate, kept, readOnly, type HostObject, type Surroundings } from '../server/emulated';

interface Names extends HostObject {
  readonly sheet?: Sheet;
}

const namesOf = ({ sheet }: Names, { model }: Surroundings) => sheet?.names ?? model.names;

const findName = (names: Names, key: string, host: Surroundings) =>
  namesOf(names, host).find(({ name }) => name.toLowerCase() === key.toLowerCase());

const findSetting = (key: string, { model }: Surroundings) =>
  [...model.settings.values()].find((setting) => setting.key.toLowerCase() === key.toLowerCase());

const refersTo = (given: Area | string) =>
  typeof given === 'string'
    ? given
    : `=${quotedSheet(given.sheet.name)}!${given.localAddress.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

function typeOf(what: string): string {
  if (parseAddress(what)) return 'Range';
  if (/^".*"$/.test(what)) return 'String';
  if (/^-?\d+(\.\d+)?$/.test(what)) return what.includes('.') ? 'Double' : 'Integer';
  throw new NotEmulated(`the type of a name for «${what}»`);
}

export const nameAndSettingClasses = [
  emulate<Names>({
    className: 'NamedItemCollection',
    items: namesOf,
    item: (names, key, host) => existing(findName(names, key, host)),
    methods: {
      GetItem: (names, [key], host) => existing(findName(names, key, host)),
      GetItemOrNullObject: (names, [key], host) => findName(names, key, host) ?? null,
      Add: (
        names,
        [name, given, comment]: [string, Area | string, string | undefined, ...unknown[]],
        host,
      ): DefinedName => {
        if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || parseAddress(name)) throw new HostError('InvalidArgument');
        if (findName(names, name, host)) throw new HostError('ItemAlreadyExists');
        const made: DefinedName = {
          className: 'NamedItem',
          name,
          formula: refersTo(given),
          comment: comment ?? '',
          visible: true,
          sheet: names.sheet,
        };
        namesOf(names, host).push(made);
        return made;
      },
    },
  }),
  emulate<DefinedName>({
    className: 'NamedItem',
    ids: { _Id: ({ name }) => name },
    properties: {
      Name: readOnly(({ name }) => name),
      Formula: kept('formula'),
      Comment: kept('comment'),
      Visible: kept('visible'),
      Scope: readOnly(({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
      Type: readOnly(({ formula }) => typeOf(formula.slice(1))),
    },
    methods: {
      GetRangeOrNullObject: ({ formula, sheet }, _args, { model }) =>
        parseAddress(formula.slice(1)) ? model.area(formula.slice(1), sheet) : null,
      GetRange: ({ formula, sheet }, _args, { model }) => model.area(formula.slice(1), sheet),
      Delete: (name, _args, host) => {
        const names = name.sheet?.names ?? host.model.names;
        names.splice(names.indexOf(name), 1);
      },
    },
  }),
  emulate<HostObject>({
    className: 'SettingCollection',
    items: (_settings, { model }) => [...model.settings.values()],
    item: (_settings, key, host) => existing(findSetting(key, host)),
    methods: {
      GetItem: (_settings, [key], host) => existing(findSetting(key, host)),
      GetItemOrNullObject: (_settings, [key], host) => findSetting(key, host) ?? null,
      GetCount: (_settings, _args, { model }) => model.settings.size,
      Add: (_settings, [key, value]: [string, unknown, ...unknown[]], host): Setting => {
        const setting = findSetting(key, host) ?? { className: 'Setting', key, value };
        setting.value = value;
        host.model.settings.set(setting.key, setting);
        return setting;
      },
    },
  }),
  emulate<Setting>({
    className: 'Setting',
    ids: { _Id: ({ key }) => key },
    properties: { Key: readOnly(({ key }) => key), Value: kept('value') },
    methods: {
      Delete: ({ key }, _args, { model }) => {
        model.settings.delete(key);
      },
    },
  }),
];
