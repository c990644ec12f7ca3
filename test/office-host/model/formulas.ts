import type { Area } from './area';
import type { CellValue } from './cell';
import { NotEmulated } from './host-error';

/**
 * Works out the few formulas that tests need: numbers, texts, the four operations, references, SUM and DATE.
 * Any other formula is refused loudly; #NAME? would look like an answer.
 */
export function calculated(formula: string, areaOf: (address: string) => Area): CellValue {
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  if (tokens.join('') !== formula.slice(1).replace(/\s+/g, '')) throw notCalculated(formula);
  const value = new Calculation(tokens, areaOf, formula).whole();
  return value === '' ? 0 : value;
}

const TOKEN =
  /"(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:'[^']+'!|\w+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[A-Za-z]+|[-+*/(),]/g;

const notCalculated = (formula: string) => new NotEmulated(`the formula ${formula}`);

class Calculation {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly areaOf: (address: string) => Area,
    private readonly formula: string,
  ) {}

  whole(): CellValue {
    const value = this.sum();
    if (this.at < this.tokens.length) throw notCalculated(this.formula);
    return value;
  }

  private sum(): CellValue {
    let value = this.product();
    while (this.is('+', '-')) value = this.take() === '+' ? +value + +this.product() : +value - +this.product();
    return value;
  }

  private product(): CellValue {
    let value = this.term();
    while (this.is('*', '/')) value = this.take() === '*' ? +value * +this.term() : quotient(+value, +this.term());
    return value;
  }

  private term(): CellValue {
    const token = this.take();
    if (token === '-') return -Number(this.term());
    if (token === '(') return this.closed(this.sum());
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    if (this.is('(')) return this.call(token.toUpperCase());
    if (/\d$/.test(token)) return this.areaOf(token).map((cell) => cell?.value ?? 0)[0]![0]!;
    throw notCalculated(this.formula);
  }

  private call(name: string): CellValue {
    this.take();
    if (name === 'SUM') {
      const cells = this.areaOf(this.take()).map((cell) => cell?.value ?? 0);
      return this.closed(cells.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0));
    }
    if (name !== 'DATE') throw notCalculated(this.formula);
    const parts = [+this.sum()];
    while (this.is(',')) {
      this.take();
      parts.push(+this.sum());
    }
    const [year = 0, month = 1, day = 1] = parts;
    return this.closed(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569);
  }

  private closed(value: CellValue): CellValue {
    if (this.take() !== ')') throw notCalculated(this.formula);
    return value;
  }

  private is(...tokens: string[]): boolean {
    return tokens.includes(this.tokens[this.at] ?? '');
  }

  private take(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw notCalculated(this.formula);
    return token;
  }
}

const quotient = (one: number, other: number): CellValue => (other === 0 ? '#DIV/0!' : one / other);
