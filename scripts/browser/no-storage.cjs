/** In the place of the store that the grid keeps the user's habits in: what Krav keeps on the machine the user is told of. */
const kept = new Map();

module.exports = {
  config: () => undefined,
  ready: async () => undefined,
  getItem: async (key) => kept.get(key) ?? null,
  setItem: async (key, value) => {
    kept.set(key, value);
    return value;
  },
  removeItem: async (key) => void kept.delete(key),
  clear: async () => kept.clear(),
  key: async (index) => [...kept.keys()][index] ?? null,
  keys: async () => [...kept.keys()],
  iterate: async (tell) => kept.forEach((value, key) => tell(value, key)),
};
