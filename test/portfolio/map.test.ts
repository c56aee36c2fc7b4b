import { describe, expect, it } from 'vitest';
import { parseColumnMap } from '../../src/portfolio/rows/map.ts';

describe('a map', () => {
  it('says which column is which and how things are written', () => {
    const text = `
columns: { account_id: Contract No, due_date: Due }
dates: d/m/y
decimal: ","
delimiter: tab
defaults: { country: MX, kind: loan }
encoding: windows-1252
`;
    expect(parseColumnMap('map.yaml', text)).toEqual({
      ok: true,
      map: {
        columns: { account_id: 'Contract No', due_date: 'Due' },
        dates: 'd/m/y',
        decimal: ',',
        delimiter: '\t',
        defaults: { country: 'MX', kind: 'loan' },
        encoding: 'windows-1252',
      },
    });
  });

  it('may be empty', () => {
    expect(parseColumnMap('map.yaml', '')).toMatchObject({ ok: true, map: { dates: 'iso', columns: {} } });
  });

  it('has all its faults reported at once, each where it is', () => {
    const text = `
columns: { account: X }
dates: y/m/d
decimal: "'"
defaults: { account_id: A-1 }
encoding: klingon
colour: red
`;
    const parsed = parseColumnMap('map.yaml', text);
    expect(parsed.ok ? [] : parsed.problems.map(({ file, at }) => [file, at])).toEqual([
      ['map.yaml', 'columns'],
      ['map.yaml', 'dates'],
      ['map.yaml', 'decimal'],
      ['map.yaml', 'defaults'],
      ['map.yaml', 'encoding'],
      ['map.yaml', undefined],
    ]);
  });

  it('that is no YAML says where it breaks', () => {
    const parsed = parseColumnMap('map.yaml', 'dates: iso\ncolumns: { a: [\n');
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'map.yaml', at: 'line 3' }] });
  });
});
