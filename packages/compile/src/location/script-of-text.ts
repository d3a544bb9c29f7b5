/** Scripts by the first and the last letter of their blocks (Unicode 16, Blocks.txt), with their ISO 15924 code. */
const blocks: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x00c0, 0x024f, 'Latn'],
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0530, 0x058f, 'Armn'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Arab'],
  [0x0700, 0x074f, 'Syrc'],
  [0x0750, 0x077f, 'Arab'],
  [0x0780, 0x07bf, 'Thaa'],
  [0x07c0, 0x07ff, 'Nkoo'],
  [0x0870, 0x08ff, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x09ff, 'Beng'],
  [0x0a00, 0x0a7f, 'Guru'],
  [0x0a80, 0x0aff, 'Gujr'],
  [0x0b00, 0x0b7f, 'Orya'],
  [0x0b80, 0x0bff, 'Taml'],
  [0x0c00, 0x0c7f, 'Telu'],
  [0x0c80, 0x0cff, 'Knda'],
  [0x0d00, 0x0d7f, 'Mlym'],
  [0x0d80, 0x0dff, 'Sinh'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Laoo'],
  [0x0f00, 0x0fff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Kore'],
  [0x1200, 0x139f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x3041, 0x30ff, 'Jpan'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Kore'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
]

/** A letter of another script than Latin, or a sign between two such blocks. */
const otherLetter = /[\u0370-\u1dff\u3041-\ud7af\ufb1d-\ufefc]/

/** Beyond this, what a text is written in is known. */
const searched = 100_000

/** Code, addresses and tags are in Latin letters, whatever the text around them is written in. */
const notText = /`[^`\n]*`|https?:\/\/\S+|<\/?[a-z][^<>\n]{0,400}>/giu

/** Share of a text's letters from which on it is written in a script; less are words that it speaks of. */
const mostly = 0.4

/**
 * The script that a text is written in, as a code of ISO 15924 (`Arab`; `Jpan` for Chinese characters with kana); undefined
 * for Latin, and where no script has enough of the letters.
 */
export const scriptOfText = (text: string): string | undefined => {
  const start = text.slice(0, searched)
  if (!otherLetter.test(start)) return undefined
  const counts = countLetters(withoutCode(start).replace(notText, ' '))
  const kana = counts.get('Jpan') ?? 0
  const han = counts.get('Hani') ?? 0
  // Some kana stand in Chinese texts on Japan; in Japanese ones they are a third of the letters.
  if (kana > han / 10) {
    counts.set('Jpan', kana + han)
    counts.delete('Hani')
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [script, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])
  return script === '' || script === 'Latn' || most < mostly * total ? undefined : script
}

/** The lines of a text that no code fence holds. */
const withoutCode = (text: string): string => {
  let fence: string | undefined
  return text
    .split('\n')
    .filter((line) => {
      const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
      if (mark === undefined) return fence === undefined
      if (fence === undefined) fence = mark
      else if (fence === mark) fence = undefined
      return false
    })
    .join('\n')
}

const countLetters = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index))
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

const scriptOf = (code: number): string | undefined => {
  if (code < 0x00c0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latn' : undefined
  return blocks.find(([from, to]) => code >= from && code <= to)?.[2]
}
