/** The text of a program without its comments; what stands in quotes stays. A program is read here, never run. */
export const withoutComments = (code: string): string =>
  code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, quoted: string | undefined) => quoted ?? ' ',
  )

/**
 * The text that a program gives a key or a constant outright: `site: 'https://example.org'`, `const TITLE = "Notes"`.
 * Undefined where it is computed, has escapes, or is not there.
 */
export const textOf = (code: string, name: string): string | undefined => {
  const pattern = new RegExp(`(?:^|[\\s{,(])["']?${name}["']?\\s*[:=]\\s*(["'\`])([^"'\`\\\\\\n]*)\\1`)
  const text = pattern.exec(code)?.[2]?.trim()
  return text === undefined || text === '' || text.includes('${') ? undefined : text
}
