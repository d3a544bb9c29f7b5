/** A Node with other tables of languages: whatever asks them gets another answer than elsewhere. */
const other = (name) => () => `another ${name}`
for (const prototype of [Date.prototype, Number.prototype, Array.prototype, BigInt.prototype])
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    if (name in prototype) prototype[name] = other(name)
String.prototype.localeCompare = function (that) {
  return this < that ? 1 : this > that ? -1 : 0
}
String.prototype.toLocaleUpperCase = function () {
  return this.toLowerCase()
}
String.prototype.toLocaleLowerCase = function () {
  return this.toUpperCase()
}
for (const name of [
  'DateTimeFormat',
  'NumberFormat',
  'ListFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'DisplayNames',
])
  Intl[name] = class {
    format = other(name)
    select = other(name)
    of = other(name)
  }
Intl.Collator = class {
  compare = (a, b) => (a < b ? 1 : a > b ? -1 : 0)
}
Intl.Segmenter = class {
  segment = (text) => [{ segment: text, index: 0 }]
}
Math.random = () => 0.25
