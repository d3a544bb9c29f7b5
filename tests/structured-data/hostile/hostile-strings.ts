import type { Random } from '../../articles/random.ts'

/** Text that ends the element it stands in, opens another, or means something to a parser of HTML or JSON. */
const weapons = [
  '</script><script>hit()</script>',
  '</SCRIPT ><img src=x onerror=hit()>',
  '<!--<script>hit()</script>',
  '--><script>hit()</script>',
  '<![CDATA[</script><script>hit()</script>]]>',
  '</style><svg onload=hit()>',
  '</title><script>hit()</script>',
  '</textarea></template></noscript><iframe srcdoc="<script>parent.hit()</script>">',
  '"};hit();({"a":"',
  "');hit();('",
  '#{hit()}',
  '{{constructor.constructor("hit()")()}}',
  '<%= hit() %>',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&amp;&quot;&#x3c;&#60;&nbsp;',
  '\\u003c/script\\u003e\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '<a href="javascript:hit()" onmouseover=hit()>x</a>',
  '<math><mtext><style><img src=x onerror=hit()></style></mtext></math>',
]

/** Characters that parsers, printers and encoders trip over. */
const oddities = [
  ...[
    '\u2028',
    '\u2029',
    '\u0085',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0000',
    '\u0001',
    '\u001b[31m',
  ],
  ...[
    '\u007f',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '\u{1f469}\u200d\u{1f4bb}',
    '\u{e0041}',
  ],
  ...[
    '\\',
    '\\\\',
    '\\"',
    '"',
    "'",
    '`',
    '/',
    '<',
    '>',
    '&',
    '\t',
    '%00',
    '%3C',
    'e\u0301',
    'שלום',
    'مرحبا',
    '日本語',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '@id',
    '@type',
    '@context',
    '@graph',
    'null',
    'NaN',
    '1e999',
    '-0',
    '[]',
    '{}',
  ],
]

/** A text that no other has, with weapons and oddities in it; one in thirty is very long. */
export const hostileString = (random: Random, count: number): string => {
  const parts = Array.from({ length: 1 + random.int(4) }, () =>
    random.chance(0.5) ? random.pick(weapons) : random.pick(oddities),
  )
  const text = `${parts.join(random.chance(0.5) ? ' ' : '')} no${count}`
  return random.int(30) === 0 ? `${text.repeat(1 + Math.floor(4000 / text.length))}` : text
}
