import { again, jungle, type Pattern } from './pattern.ts'

const bytes =
  (...values: number[]): Pattern =>
  (size) =>
    Uint8Array.from({ length: size }, (_, index) => values[index % values.length] ?? 0)

/** Unusual characters, and bytes that are none. */
export const characters: Readonly<Record<string, Pattern>> = {
  'combining marks on one letter': again('\u0301', 'a'),
  'letters with many marks': again(`a${'\u0301\u0323'.repeat(50)} `),
  'overrides of direction': again('\u202ea\u202c\u2066b\u2069'),
  'overrides of direction that never end': again('\u202ea\u2067'),
  'characters without width': again('a\u200b\u200d\ufeff'),
  'text from right to left': again('שלום عالم '),
  'a word in many scripts': again('aбγ漢あ한ब'),
  'faces joined to families': again('👨\u200d👩\u200d👧\ufe0f'),
  'flags without an end': again('🇦'),
  'Chinese without a blank': again('漢字かな交じり文'),
  'Thai without a blank': again('ภาษาไทย'),
  'soft hyphens': again('a\u00ad'),
  'blanks that do not break': again('a\u00a0'),
  'separators of lines and paragraphs': again('a\u2028b\u2029'),
  'characters for private use': again('\ue000\u{f0000}'),
  'NUL in text': again('a\0'),
  'nothing but NUL': bytes(0),
  'bytes that are no UTF-8': bytes(0xff, 0x61, 0xc0, 0x80),
  'halves of pairs': bytes(0xed, 0xa0, 0x80),
  'signs of UTF-16': bytes(0xff, 0xfe, 0x61, 0x00),
  'lines that end in CR alone': again('> a\r\r- b\r'),
  'every control character': jungle(Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))),
  noise: (size, random) => again(() => String.fromCharCode(random.int(0xd800)))(size, random),
  'noise of ASCII': (size, random) => again(() => String.fromCharCode(32 + random.int(96)))(size, random),
  'noise of signs': jungle([...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \n\n\t']),
}
