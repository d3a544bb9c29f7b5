import type { Diagnostic, Finding } from '@trifold/core'

const code = 'frontmatter-key-used'

/** What a report says of keys that are only carried along, of one article or of several summed up, each of which has them all, or some of which have each. */
export const unusedKeysFinding = (
  names: readonly string[],
  severity: Finding['severity'],
  { articles, everywhere }: { readonly articles: number; readonly everywhere: boolean } = {
    articles: 1,
    everywhere: true,
  },
): Finding => ({
  code,
  severity,
  message: `Trifold does not use ${list(names)}${articles === 1 ? '' : ` in ${everywhere ? '' : 'some of '}${articles} articles`}; ${names.length === 1 && articles === 1 ? 'it is' : 'they are'} carried along.`,
  help: 'To have a key read as one of Trifold’s, name it under aliases in trifold.config.json; remove one that nothing reads.',
})

/** The keys that such a finding names; none of any other finding. */
export const unusedKeysOf = ({ code: found, message }: Pick<Diagnostic, 'code' | 'message'>): string[] => {
  if (found !== code) return []
  const names =
    /^Trifold does not use (.*?)(?: in (?:some of )?\d+ articles)?; (?:it is|they are) carried along\.$/su.exec(
      message,
    )?.[1]
  return [...(names ?? '').matchAll(/“([^”]*)”|([^\s,“](?:[^,]|,(?! ))*)/gu)].flatMap(
    ([, quoted, plain]) => quoted ?? plain ?? [],
  )
}

/** So that a message stays within what a report shows of one. */
const longestName = 60
const longestList = 360

const list = (names: readonly string[]): string => {
  const shown = names.map(show)
  let length = 0
  const fitting = shown.filter((name) => {
    length += name.length + 2
    return length <= longestList
  })
  const rest = shown.length - fitting.length
  return [...fitting, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

/** A name that could be taken for two, or for the sentence around it, stands in quotation marks. */
const show = (name: string): string => {
  const short = name.slice(0, longestName).replace(/[“”]/gu, '"')
  return /[,;]\s|\s$|^\s|^$/u.test(short) ? `“${short}”` : short
}
