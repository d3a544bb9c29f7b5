import type { Code } from 'mdast'

/** How far the further parts of a line of code stand in, in letters. */
const hang = '    '

/** East Asian letters and emoji, which are as wide as two. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u

/**
 * Code as Marp shows it. Marp sets all of a block smaller until its longest line fits: lines that would make it
 * smaller than a deck's floor are broken, where there is a blank at best.
 */
export const codeBlock = (lang: string | null | undefined, value: string, columns: number): Code => ({
  type: 'code',
  lang: /^[\w+#.-]+/.exec(lang ?? '')?.[0] ?? null,
  meta: null,
  value: value
    .replaceAll('\t', '  ')
    .split('\n')
    .flatMap((line) => broken(line, columns))
    .join('\n'),
})

const broken = (line: string, columns: number): string[] => {
  // Most lines are short, and no letter is narrower than one.
  if (line.length * 2 <= columns) return [line]
  const indent = `${/^ */.exec(line)?.[0].slice(0, columns / 2) ?? ''}${hang}`
  const parts: string[] = []
  let part = ''
  let used = 0
  let blank = -1
  for (const letter of line) {
    const width = wide.test(letter) ? 2 : 1
    if (used + width > columns) {
      const at = blank > indent.length ? blank : part.length
      parts.push(part.slice(0, at).trimEnd())
      part = indent + part.slice(at).trimStart()
      used = widthOf(part)
      blank = -1
    }
    part += letter
    used += width
    if (letter === ' ') blank = part.length
  }
  return [...parts, part]
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)
