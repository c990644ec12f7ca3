import {
  der,
  firstNode,
  id,
  idText,
  integer,
  nodeIn,
  nodesIn,
  NotDer,
  octets,
  octetsOf,
  sequence,
  set,
} from '../../../src/documents/signing/der';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (of: Uint8Array): string => Buffer.from(of).toString('hex');

describe('der', () => {
  it.each([
    // why                                       made                                    bytes
    ['a small number', integer(bytes('05')), '020105'],
    ['a number with its highest bit set', integer(bytes('80')), '02020080'],
    ['a number with zeros before it', integer(bytes('00000080')), '02020080'],
    ['zero', integer(bytes('0000')), '020100'],
    ['an id', id('1.2.840.113549.1.7.2'), '06092a864886f70d010702'],
    ['an id of the joint tree', id('2.16.840.1.101.3.4.2.1'), '0609608648016503040201'],
    ['a set in the order of its bytes', set(bytes('020102'), bytes('020101')), '3106020101020102'],
    ['127 bytes: a short length', octets(new Uint8Array(127)).subarray(0, 3), '047f00'],
    ['128 bytes: a long length', octets(new Uint8Array(128)).subarray(0, 3), '048180'],
    ['256 bytes: two bytes of length', octets(new Uint8Array(256)).subarray(0, 4), '04820100'],
  ])('writes %s', (_why, made, expected) => {
    expect(hex(made)).toBe(expected);
  });

  it.each(['1.2.840.113549.1.1.1', '2.16.840.1.101.3.4.2.1', '0.9.2342.19200300.100.1.25', '2.5.4.3'])(
    'reads the id %s back',
    (text) => {
      expect(idText(firstNode(id(text)))).toBe(text);
    },
  );

  it('reads what has an end instead of a length, and text in pieces', () => {
    const node = firstNode(bytes('3080248004020102040103000002010500000000'));
    expect(hex(octetsOf(nodeIn(node, 0)))).toBe('010203');
    expect(nodesIn(node)).toHaveLength(2);
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['less than it says', '3005020101'],
    ['a length of too many bytes', '3085ffffffffff'],
    ['no end', '3080020101'],
    ['a tag of several bytes', '1f8101'],
    ['nested without end', '3080'.repeat(5000)],
  ])('refuses %s', (_why, text) => {
    expect(() => firstNode(bytes(text))).toThrow(NotDer);
  });

  it('refuses pieces within pieces without end', () => {
    let nested = octets(bytes('01'));
    for (let depth = 0; depth < 100; depth += 1) nested = der(0x24, nested);
    expect(() => octetsOf(firstNode(nested))).toThrow(NotDer);
    expect(() => nodeIn(firstNode(sequence()), 0)).toThrow(NotDer);
  });
});
