import { columnMapKey, columnMapSettings, parseColumnMap } from '../../../src/timesheet/header/column-map';

describe('column-map', () => {
  it.each<[string, string, object, readonly object[]]>([
    ['two columns', 'Dato=B,Fra=C', { day: 2, from: 3 }, []],
    ['blanks, semicolon, nynorsk, small letters', ' Dato = b ; Timar=aa', { day: 2, hours: 27 }, []],
    ['the field´s own name', 'day=A', { day: 1 }, []],
    ['nothing', '', {}, []],
    ['unknown field', 'Datoo=B', {}, [{ code: 'map/unknown-field', values: { name: 'Datoo', nearest: 'Dato' } }]],
    ['unknown column', 'Dato=7', {}, [{ code: 'map/unknown-column', values: { name: 'Dato', text: '7' } }]],
    ['beyond the last column', 'Dato=XFE', {}, [{ code: 'map/unknown-column' }]],
    ['no column', 'Dato', {}, [{ code: 'map/not-a-pair', values: { text: 'Dato' } }]],
    ['one field twice', 'Dato=A,Date=B', { day: 1 }, [{ code: 'map/twice' }]],
    ['one column twice', 'Dato=A,Fra=A', { day: 1 }, [{ code: 'map/twice' }]],
    ['the same twice does no harm', 'Dato=A,Dato=A', { day: 1 }, []],
  ])('%s: %s', (_why, text, map, issues) => {
    const parsed = parseColumnMap(text);
    expect(parsed.map).toEqual(map);
    expect(parsed.issues).toMatchObject(issues);
    expect(parsed.issues).toHaveLength(issues.length);
  });

  it('remembers a map as settings, also for a sheet with a point in its name', () => {
    expect(columnMapSettings('Veke 1.2', { day: 2, hours: 27 })).toEqual([
      { key: 'map.Veke 1.2.day', value: 'B' },
      { key: 'map.Veke 1.2.hours', value: 'AA' },
    ]);
    expect(columnMapKey('map.Veke 1.2.day')).toEqual({ sheet: 'Veke 1.2', field: 'day' });
    expect(columnMapKey('map.day')).toBeUndefined();
    expect(columnMapKey('employer.name')).toBeUndefined();
  });
});
