import { stringify } from 'yaml'

/** A value of front matter. */
export type FrontmatterValue =
  | string
  | readonly (string | Readonly<Record<string, string>>)[]
  | Readonly<Record<string, string>>

/** Front matter between its two lines of `---`, short lists of words on one line. */
export const frontmatterText = (values: Readonly<Record<string, FrontmatterValue>>): string => {
  const lines = Object.entries(values).map(([key, value]) =>
    isWords(value)
      ? `${stringify(key).trimEnd()}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })}`
      : stringify({ [key]: value }, { lineWidth: 0 }),
  )
  return `---\n${lines.join('')}---\n`
}

const isWords = (value: FrontmatterValue): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
