/** A value as the code that gives it again. What it cannot give again exactly it refuses, so that nothing is lost on the way. */
function valueCode(value) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return String(value);
  if (Array.isArray(value)) return `[${value.map(valueCode).join(',')}]`;
  if (value instanceof Map) return `new Map(${valueCode([...value])})`;
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const parts = Object.entries(value).map(([key, part]) => {
      // As a key of a literal it would be the prototype.
      if (key === '__proto__') throw new Error('no code for a property __proto__');
      return `${JSON.stringify(key)}:${valueCode(part)}`;
    });
    return `{${parts.join(',')}}`;
  }
  throw new Error(`no code for ${typeof value} ${String(value)}`);
}

module.exports = { valueCode };
