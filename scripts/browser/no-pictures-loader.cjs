/**
 * The grid's engine carries pictures for panels that the page never opens, who may change a sheet and how lists of a text are numbered:
 * a fifth of what the page would fetch. Small ones, as the hand that drags, stay.
 */
const PICTURE = /"data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]{5000,}"/g;

module.exports = function withoutPictures(source) {
  const without = source.replace(PICTURE, '""');
  if (without === source) throw new Error(`${this.resourcePath} has no such pictures: is this loader needed?`);
  return without;
};
