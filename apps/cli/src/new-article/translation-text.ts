import { type KeyName, surveyFrontmatter } from '@trifold/compile'
import type { Config } from '@trifold/engine'
import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { frontmatterText } from './frontmatter-text.ts'

/** What a translation says of itself. */
export interface TranslationBeginning {
  readonly lang: string
  /** Without one, the original's stays, to be translated as the rest. */
  readonly title: string | undefined
  readonly aliases?: Config['aliases']
}

/** A translation before it is one: the original, byte for byte but for its title and its language. */
export const translationText = (original: string, { lang, title, aliases }: TranslationBeginning): string => {
  const text = original.replace(/^\uFEFF/, '')
  const values = { ...(title === undefined ? {} : { title }), lang }
  const { form, keys } = surveyFrontmatter(Buffer.from(text), aliases)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  if (form === 'none') return `${frontmatterText(values).replaceAll('\n', lineEnd)}${lineEnd}${text}`
  const edit = form === 'yaml' ? editYaml : form === 'toml' ? editToml : undefined
  const [, before = '', data = '', after = ''] = block.exec(text) ?? []
  if (edit === undefined || after === '') return text
  let edited = data
  for (const [name, value] of Object.entries(values)) {
    const key = keys.find(({ means }) => means === (name as KeyName))?.key ?? name
    edited = edit(edited, key, value, lineEnd)
  }
  return `${before}${edited}${after}${text.slice(before.length + data.length + after.length)}`
}

/** Front matter: its first line, what it holds, and its last line. */
const block = /^(\s*(?:---|\+\+\+)[ \t]*\r?\n)([\s\S]*?)((?<=\n)(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$))/

type Edit = (data: string, key: string, value: string, lineEnd: string) => string

/** Sets a key where it stands; a new one comes last. */
const editYaml: Edit = (data, key, value, lineEnd) => {
  const { contents, errors } = parseDocument(data)
  // What is in braces, or wrong, is left to the author: the file's name says the language.
  if (errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow === true))) return data
  const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === key)
  const written = stringify(value, { lineWidth: 0 }).trimEnd()
  if (pair === undefined) return `${data}${key}: ${written}${lineEnd}`
  const [from, to] = isScalar(pair.value) ? (pair.value.range ?? []) : []
  if (from === undefined || to === undefined) return data
  const space = /\s/.test(data.charAt(from - 1)) ? '' : ' '
  const end = data.slice(from, to).endsWith('\n') ? lineEnd : ''
  return `${data.slice(0, from)}${space}${written}${end}${data.slice(to)}`
}

/** Sets a key that is a text on one line; the language of the others is said by the file’s name. */
const editToml: Edit = (data, key, value) => {
  const tables = data.search(/^\s*\[/m)
  const top = tables === -1 ? data : data.slice(0, tables)
  const line = new RegExp(
    `^([ \\t]*${key.replace(/\W/g, '\\$&')}[ \\t]*=[ \\t]*)("(?:[^"\\\\\\n]|\\\\.)*"|'[^'\\n]*')`,
    'm',
  )
  return `${top.replace(line, (_, start: string) => `${start}${JSON.stringify(value)}`)}${data.slice(top.length)}`
}
